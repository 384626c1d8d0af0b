import { mayWrite } from '../../domain/caller.ts'
import { type InvitedNoun, invitationSubjects, usualDays } from '../../domain/invitations/invitation.ts'
import type { FieldProblems } from '../../domain/outcome.ts'
import { wholeRegion } from '../../domain/registers/field.ts'
import { invitationTexts } from '../../language/invitations/invitation-texts.ts'
import { regionTexts } from '../../language/region-texts.ts'
import { wordTexts } from '../../language/word-texts.ts'
import type { InvitationMatter } from '../../operations/invitations/prepare-invitation.ts'
import { addresses } from '../addresses.ts'
import { CheckboxesControl } from '../forms/choice-controls.tsx'
import { SelectControl, TextControl } from '../forms/controls.tsx'
import { ErrorSummary } from '../forms/field-problems.tsx'
import { allOf, type Entered, oneOf } from '../forms/form-body.ts'
import { RegionPage } from '../layout/region-page.tsx'
import { cameFromDelivery } from '../registers/came-from-delivery.ts'
import type { Visit } from '../visit.ts'

type Props = {
  visit: Visit
  matter: InvitationMatter
  noun: InvitedNoun
  entered: Entered
  problems: FieldProblems
}

/** For whom, for what, and for how long. */
export function NewInvitationPage({ visit, matter: { region, indicators }, noun, entered, problems }: Props) {
  const { language, url } = visit
  const texts = invitationTexts[language]
  const list = addresses.invitations(language, region.id)
  const control = (name: string, label: string, help?: string) => ({
    language,
    name,
    label,
    help,
    problem: problems[name],
    required: name !== 'actionLines',
    value: oneOf(entered, name),
  })
  const labels: Record<string, string> = {
    note: texts.forWhom,
    place: texts.place,
    actionLines: texts.lines,
    indicator: texts.indicator,
    period: texts.period,
    days: texts.days,
  }
  return (
    <RegionPage
      visit={visit}
      region={region}
      section="lists"
      title={`${texts.add}: ${texts.kinds[noun].toLowerCase()}`}
      under={[{ title: texts.title, address: list }]}
      width="narrow"
    >
      <ErrorSummary language={language} problems={problems} labelOf={(field) => labels[field] ?? texts.add} />
      <header class="intro">
        <p class="intro__kicker">{texts.add}</p>
        <h1>{texts.kinds[noun]}</h1>
        <p class="lead">{texts.kindHelp[noun]}</p>
      </header>
      <form class="form" method="post" action={`${url.pathname}${url.search}`} novalidate>
        <TextControl {...control('note', texts.forWhom, texts.forWhomHelp)} />
        {noun === 'observations' && (
          <SelectControl {...control('indicator', texts.indicator)} choices={indicators} />
        )}
        {noun !== 'contributions' && (
          <SelectControl {...control('place', texts.place)} choices={placesOf(visit, region, noun)} />
        )}
        {noun === 'observations' ? (
          <TextControl {...control('period', texts.period, texts.periodHelp)} size="short" />
        ) : (
          <CheckboxesControl
            {...control('actionLines', texts.lines, texts.linesHelp)}
            values={allOf(entered, 'actionLines')}
            choices={region.actionLines.map(({ number, title }) => ({
              value: String(number),
              label: `${number}. ${title[language]}`,
            }))}
          />
        )}
        <TextControl
          {...control('days', texts.days, texts.daysHelp)}
          value={entered['days'] === undefined ? String(usualDays) : oneOf(entered, 'days')}
          size="short"
          input={{ inputMode: 'numeric' }}
        />
        <div class="utrecht-button-group">
          <button class="utrecht-button utrecht-button--primary-action" type="submit">
            {texts.make}
          </button>
          <a class="utrecht-button utrecht-button--subtle" href={cameFromDelivery(visit, region.id) ?? list}>
            {wordTexts[language].cancel}
          </a>
        </div>
      </form>
    </RegionPage>
  )
}

/** Only the places this caller may invite for. */
function placesOf(
  { language, needs: { caller } }: Visit,
  region: InvitationMatter['region'],
  noun: InvitedNoun,
) {
  const places = [
    ...region.municipalities.map(({ code, name }) => ({ value: code, label: name })),
    { value: wholeRegion, label: regionTexts[language].wholeRegion },
  ]
  return places.filter(({ value }) =>
    mayWrite(caller, region.id, invitationSubjects[noun], {
      municipality: value === wholeRegion ? null : value,
    }),
  )
}
