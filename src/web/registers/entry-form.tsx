import type { ComponentChildren } from 'preact'
import type { FieldProblems } from '../../domain/outcome.ts'
import { nounAddresses } from '../../domain/registers/noun.ts'
import { versionKey } from '../../domain/registers/version-of-entry.ts'
import { formTexts } from '../../language/form-texts.ts'
import { measureTexts } from '../../language/plans/measure-texts.ts'
import { registerTexts } from '../../language/registers/register-texts.ts'
import { wordTexts } from '../../language/word-texts.ts'
import type { FormMatter } from '../../operations/registers/prepare-form.ts'
import type { Register } from '../../operations/registers/register.ts'
import { addresses } from '../addresses.ts'
import { ErrorSummary } from '../forms/field-problems.tsx'
import { type Entered, oneOf } from '../forms/form-body.ts'
import { RegionPage } from '../layout/region-page.tsx'
import type { Visit } from '../visit.ts'
import { cameFromAction, changeFromAction } from './came-from-action.ts'
import { cameFromDelivery } from './came-from-delivery.ts'
import { EntryFields } from './entry-fields.tsx'
import { sectionOf } from './section-of.ts'

type Props = {
  visit: Visit
  register: Register
  matter: FormMatter
  entered: Entered
  problems: FieldProblems
  /** The entry that is changed; a new one when there is none. */
  changing?: { id: string; label: string }
  /** Where it is sent, when not to the page itself. */
  action?: string
  /** What to know before filling it in, when somebody came here in another way than usual. */
  note?: ComponentChildren
}

/** The form of one entry. Filled in for a delivery, it goes back there. */
export function EntryForm({ visit, register, matter, entered, problems, changing, ...more }: Props) {
  const { language, url } = visit
  const { noun } = register
  const texts = registerTexts[noun][language]
  const list = addresses.register(language, matter.region.id, noun)
  // Also a version that was to be put back and does not fit any more is mended here, as a change.
  const action = changing
    ? changeFromAction(visit, matter.region.id, noun, changing.id)
    : (more.action ?? `${url.pathname}${url.search}`)
  return (
    <RegionPage
      visit={visit}
      region={matter.region}
      section={sectionOf[noun]}
      width="narrow"
      title={changing ? `${texts.change}: ${changing.label}` : texts.add}
      under={[{ title: texts.plural, address: list }]}
    >
      <ErrorSummary
        language={language}
        problems={problems}
        labelOf={(field) => texts.fields[field]?.label ?? texts.singular}
      />
      <h1>{changing ? texts.change : texts.add}</h1>
      <p class="lead">{texts.intro}</p>
      {noun === 'actions' && !changing && (
        <p>
          <a href={addresses.typicalMeasures(language, matter.region.id)}>
            {measureTexts[language].fromMeasure}
          </a>
        </p>
      )}
      {more.note !== undefined && <div class="utrecht-alert utrecht-alert--info message">{more.note}</div>}
      <keep-draft
        data-draft={`${matter.region.id}/${nounAddresses[noun]}/${changing?.id ?? 'nieuw'}`}
        data-note={formTexts[language].draftFound}
        data-restore={formTexts[language].draftRestore}
        data-discard={formTexts[language].draftDiscard}
      >
        <form class="form" method="post" action={action} novalidate>
          {changing && <input type="hidden" name={versionKey} value={oneOf(entered, versionKey)} />}
          <EntryFields
            visit={visit}
            noun={noun}
            fields={register.fields}
            matter={matter}
            entered={entered}
            problems={problems}
          />
          <div class="utrecht-button-group">
            <button class="utrecht-button utrecht-button--primary-action" type="submit">
              {wordTexts[language].save}
            </button>
            <a
              class="utrecht-button utrecht-button--subtle"
              href={
                cameFromDelivery(visit, matter.region.id) ?? cameFromAction(visit, matter.region.id) ?? list
              }
            >
              {wordTexts[language].cancel}
            </a>
          </div>
        </form>
      </keep-draft>
    </RegionPage>
  )
}
