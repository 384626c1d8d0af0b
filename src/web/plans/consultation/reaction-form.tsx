import type { FieldProblems } from '../../../domain/outcome.ts'
import { wishes } from '../../../domain/plans/consultation/consultation-terms.ts'
import type { ConsultedPlan } from '../../../domain/plans/consultation/consulted-plan.ts'
import { placeParts } from '../../../domain/plans/consultation/place-in-plan.ts'
import { formTexts } from '../../../language/form-texts.ts'
import { consultationTexts } from '../../../language/plans/consultation-texts.ts'
import { readingTexts } from '../../../language/plans/reading-texts.ts'
import { placeChoices } from '../../../presentation/plans/consultation/place-words.ts'
import { CheckboxesControl, RadioControl } from '../../forms/choice-controls.tsx'
import { LongTextControl, SelectControl, TextControl } from '../../forms/controls.tsx'
import { allOf, type Entered, oneOf } from '../../forms/form-body.ts'
import type { Visit } from '../../visit.ts'

export type ReactionEntered = { entered: Entered; problems: FieldProblems }

type Props = ReactionEntered & {
  visit: Visit
  plan: ConsultedPlan
  action: string
  /** Names what is typed on this device, until it was sent. */
  draft: string
  isChange?: boolean
}

/** The place, the words, and what one has to say about them; everything can be filled in without script. */
export function ReactionForm({ visit, plan, action, draft, isChange = false, entered, problems }: Props) {
  const { language } = visit
  const texts = readingTexts[language]
  const { wishes: wishWords, wishHelp } = consultationTexts[language]
  const control = (name: keyof typeof texts.fields, required = false) => ({
    language,
    name,
    label: texts.fields[name],
    help: (texts.help as Readonly<Record<string, string>>)[name],
    problem: problems[name],
    required,
    value: oneOf(entered, name),
  })
  return (
    <keep-draft
      data-draft={draft}
      data-note={formTexts[language].draftFound}
      data-restore={formTexts[language].draftRestore}
      data-discard={formTexts[language].draftDiscard}
    >
      <form class="form" method="post" action={action} novalidate>
        <SelectControl {...control('about', true)} choices={placeChoices(plan, language)} />
        <SelectControl
          {...control('part')}
          none={texts.wholePart}
          choices={placeParts.map((part) => ({ value: part, label: texts.parts[part] }))}
        />
        <LongTextControl {...control('quoted')} rows={2} />
        <LongTextControl {...control('body', true)} rows={6} />
        <RadioControl
          {...control('wish', true)}
          choices={wishes.codes.map((code) => ({
            value: code,
            label: wishWords[code],
            help: wishHelp[code],
          }))}
        />
        <TextControl {...control('speaksFor')} />
        {(hasPersonalData(problems) || oneOf(entered, 'anyway') !== '') && (
          <CheckboxesControl
            {...control('anyway')}
            filters
            values={allOf(entered, 'anyway')}
            choices={[{ value: 'ja', label: texts.anyway }]}
          />
        )}
        <div class="utrecht-button-group">
          <button class="utrecht-button utrecht-button--primary-action" type="submit">
            {isChange ? texts.sendChange : texts.send}
          </button>
        </div>
      </form>
    </keep-draft>
  )
}

function hasPersonalData(problems: FieldProblems): boolean {
  return Object.values(problems).some(({ code }) => code.startsWith('has-') && code !== 'has-role-already')
}
