import type { FieldProblems } from '../../domain/outcome.ts'
import type { RoleMatter } from '../../domain/people/new-member.ts'
import { roles } from '../../domain/terms.ts'
import { memberTexts } from '../../language/members/member-texts.ts'
import { rightsTexts } from '../../language/members/rights-texts.ts'
import { termTexts } from '../../language/term-texts.ts'
import { wordTexts } from '../../language/word-texts.ts'
import { addresses } from '../addresses.ts'
import { RadioControl } from '../forms/choice-controls.tsx'
import { TextControl } from '../forms/controls.tsx'
import { ErrorSummary } from '../forms/field-problems.tsx'
import { type Entered, oneOf } from '../forms/form-body.ts'
import { RegionPage } from '../layout/region-page.tsx'
import type { Visit } from '../visit.ts'
import { labelOfMemberField } from './label-of-member-field.ts'
import { MunicipalitiesControl, OrganisationControl } from './scope-controls.tsx'

type Props = { visit: Visit; matter: RoleMatter; entered: Entered; problems: FieldProblems }

/** One form for every role; what belongs to another role than was chosen is refused, so nothing is passed over in silence. */
export function AddMemberPage({ visit, matter, entered, problems }: Props) {
  const { language } = visit
  const { region } = matter
  const texts = memberTexts[language]
  const members = { title: texts.title, address: addresses.members(language, region.id) }
  const scope = { language, matter, entered, problems }
  return (
    <RegionPage
      visit={visit}
      region={region}
      section="overview"
      title={texts.add}
      under={[members]}
      width="narrow"
    >
      <ErrorSummary
        language={language}
        problems={problems}
        labelOf={(field) => labelOfMemberField(language, field)}
      />
      <header class="intro">
        <h1>{texts.add}</h1>
        <p class="lead">{texts.addLead}</p>
      </header>
      <form class="form" method="post" action={addresses.addMember(language, region.id)} novalidate>
        <TextControl
          language={language}
          name="email"
          label={texts.email}
          help={texts.emailHelp}
          problem={problems['email']}
          required
          value={oneOf(entered, 'email')}
          input={{ autoComplete: 'off' }}
        />
        <TextControl
          language={language}
          name="name"
          label={texts.name}
          help={texts.nameHelp}
          problem={problems['name']}
          required
          value={oneOf(entered, 'name')}
          input={{ autoComplete: 'off' }}
        />
        <RadioControl
          language={language}
          name="role"
          label={texts.role}
          problem={problems['role']}
          required
          value={oneOf(entered, 'role')}
          choices={roles.codes.map((role) => ({
            value: role,
            label: termTexts[language].roles[role],
            help: rightsTexts[language].roles[role],
          }))}
        />
        <MunicipalitiesControl {...scope} />
        <OrganisationControl {...scope} />
        <p>
          <a href={addresses.register(language, region.id, 'organisations')}>{texts.toOrganisations}</a>
        </p>
        <div class="utrecht-button-group">
          <button class="utrecht-button utrecht-button--primary-action" type="submit">
            {texts.give}
          </button>
          <a class="utrecht-button utrecht-button--subtle" href={members.address}>
            {wordTexts[language].cancel}
          </a>
        </div>
      </form>
    </RegionPage>
  )
}
