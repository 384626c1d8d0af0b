import type { FieldProblems } from '../../domain/outcome.ts'
import type { Member } from '../../domain/people/member.ts'
import type { RoleMatter } from '../../domain/people/new-member.ts'
import { memberTexts } from '../../language/members/member-texts.ts'
import { termTexts } from '../../language/term-texts.ts'
import { wordTexts } from '../../language/word-texts.ts'
import { addresses } from '../addresses.ts'
import { ErrorSummary } from '../forms/field-problems.tsx'
import type { Entered } from '../forms/form-body.ts'
import { RegionPage } from '../layout/region-page.tsx'
import type { Visit } from '../visit.ts'
import { labelOfMemberField } from './label-of-member-field.ts'
import { MunicipalitiesControl, OrganisationControl } from './scope-controls.tsx'

type Props = { visit: Visit; matter: RoleMatter; member: Member; entered: Entered; problems: FieldProblems }

/** How far the role of one person reaches. */
export function ChangeMemberPage({ visit, matter, member, entered, problems }: Props) {
  const { language } = visit
  const { region } = matter
  const texts = memberTexts[language]
  const title = texts.changeTitle(termTexts[language].roles[member.role].toLowerCase())
  const members = { title: texts.title, address: addresses.members(language, region.id) }
  const scope = { language, matter, entered, problems, required: true }
  return (
    <RegionPage
      visit={visit}
      region={region}
      section="overview"
      title={title}
      under={[members]}
      width="narrow"
    >
      <ErrorSummary
        language={language}
        problems={problems}
        labelOf={(field) => labelOfMemberField(language, field)}
      />
      <header class="intro">
        <p class="intro__kicker">{member.name}</p>
        <h1>{title}</h1>
      </header>
      <form
        class="form"
        method="post"
        action={addresses.changeMember(language, region.id, member.personId, member.role)}
        novalidate
      >
        {member.role === 'municipal-editor' ? (
          <MunicipalitiesControl {...scope} />
        ) : (
          <OrganisationControl {...scope} />
        )}
        <div class="utrecht-button-group">
          <button class="utrecht-button utrecht-button--primary-action" type="submit">
            {wordTexts[language].save}
          </button>
          <a class="utrecht-button utrecht-button--subtle" href={members.address}>
            {wordTexts[language].cancel}
          </a>
        </div>
      </form>
    </RegionPage>
  )
}
