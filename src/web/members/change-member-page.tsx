import type { FieldProblems } from '../../domain/outcome.ts'
import type { Member } from '../../domain/people/member.ts'
import type { RoleMatter } from '../../domain/people/new-member.ts'
import { fieldsOfReach } from '../../domain/people/reach.ts'
import { versionKey } from '../../domain/registers/version-of-entry.ts'
import { memberTexts } from '../../language/members/member-texts.ts'
import { termTexts } from '../../language/term-texts.ts'
import { wordTexts } from '../../language/word-texts.ts'
import type { History, Version } from '../../operations/history/version.ts'
import { cellOnScreen } from '../../presentation/registers/cell-words.ts'
import { enteredFrom } from '../../presentation/registers/entered-values.ts'
import { addresses } from '../addresses.ts'
import { ErrorSummary } from '../forms/field-problems.tsx'
import { type Entered, oneOf } from '../forms/form-body.ts'
import { EarlierVersions } from '../history/earlier-versions.tsx'
import { versionName } from '../history/version-name.ts'
import { RegionPage } from '../layout/region-page.tsx'
import type { Visit } from '../visit.ts'
import { labelOfMemberField } from './label-of-member-field.ts'
import { MunicipalitiesControl, OrganisationControl } from './scope-controls.tsx'

type Props = {
  visit: Visit
  matter: RoleMatter
  member: Member
  history: History
  entered: Entered
  problems: FieldProblems
}

/** How far the role of one person reaches. */
export function ChangeMemberPage(props: Props) {
  const { visit, matter, member, history, entered, problems } = props
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
        <input type="hidden" name={versionKey} value={oneOf(entered, versionKey)} />
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
      <EarlierVersions
        visit={visit}
        title={texts.earlierReach}
        history={history}
        words={(version) => <p>{reachWords(props, version)}</p>}
        again={(version) => <GiveAgain {...props} version={version} />}
      />
    </RegionPage>
  )
}

function reachWords({ visit: { language }, matter: { region }, member }: Props, { values }: Version): string {
  return fieldsOfReach(member.role)
    .map((field) => cellOnScreen(field, values[field.key] ?? null, { language, region }))
    .join('; ')
}

/** Sent to where the form itself is sent: what does not fit any more comes back in that form. */
function GiveAgain({ visit: { language }, matter, member, history, version }: Props & { version: Version }) {
  const fields = Object.entries(enteredFrom(fieldsOfReach(member.role), version.values))
  return (
    <form
      method="post"
      action={addresses.changeMember(language, matter.region.id, member.personId, member.role)}
    >
      <input type="hidden" name={versionKey} value={history.presentVersion} />
      {fields.flatMap(([name, value]) =>
        [value].flat().map((one) => <input key={`${name} ${one}`} type="hidden" name={name} value={one} />),
      )}
      <button class="link-button" type="submit">
        {memberTexts[language].giveAgain}
        <span class="visually-hidden"> ({versionName(language, version)})</span>
      </button>
    </form>
  )
}
