import type { FieldProblems } from '../../domain/outcome.ts'
import type { Member } from '../../domain/people/member.ts'
import type { Region } from '../../domain/regions/region.ts'
import { memberTexts } from '../../language/members/member-texts.ts'
import { termTexts } from '../../language/term-texts.ts'
import { wordTexts } from '../../language/word-texts.ts'
import { addresses } from '../addresses.ts'
import { ErrorSummary } from '../forms/field-problems.tsx'
import { RegionPage } from '../layout/region-page.tsx'
import type { Visit } from '../visit.ts'
import { labelOfMemberField } from './label-of-member-field.ts'

type Props = {
  visit: Visit
  region: Region
  member: Member
  problems: FieldProblems
  /** `again`: the second time, for whoever takes away their own right to give roles. */
  asked: 'other' | 'own' | 'again'
}

/** Asks before a role is taken away. */
export function RemoveMemberPage({ visit, region, member, problems, asked }: Props) {
  const { language } = visit
  const { personId, role, name } = member
  const texts = memberTexts[language]
  const named = termTexts[language].roles[role].toLowerCase()
  const title = asked === 'again' ? texts.sureTitle : texts.removeTitle(named)
  const members = { title: texts.title, address: addresses.members(language, region.id) }
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
        <h1>{title}</h1>
        <p class="lead">{leadOf()}</p>
      </header>
      <p>{texts.removeStays}</p>
      <form method="post" action={addresses.removeMember(language, region.id, personId, role)}>
        {asked === 'again' && <input type="hidden" name="zeker" value="ja" />}
        <div class="utrecht-button-group">
          <button class="utrecht-button utrecht-button--primary-action" type="submit" id="role">
            {asked === 'again' ? texts.sureButton : texts.removeButton}
          </button>
          <a class="utrecht-button utrecht-button--subtle" href={members.address}>
            {wordTexts[language].cancel}
          </a>
        </div>
      </form>
    </RegionPage>
  )

  function leadOf(): string {
    if (asked === 'other') return texts.removeLead(name, named)
    return asked === 'own' ? texts.removeOwn : texts.sureLead
  }
}
