import { questionField } from '../../../domain/explorations/questions.ts'
import type { Round } from '../../../domain/explorations/round.ts'
import type { FieldProblems } from '../../../domain/outcome.ts'
import type { Region } from '../../../domain/regions/region.ts'
import { roundWorkTexts } from '../../../language/explorations/round-work-texts.ts'
import { formTexts } from '../../../language/form-texts.ts'
import type { Language } from '../../../language/language.ts'
import { wordTexts } from '../../../language/word-texts.ts'
import { addresses } from '../../addresses.ts'
import { LongTextControl } from '../../forms/controls.tsx'
import { type Entered, oneOf } from '../../forms/form-body.ts'
import type { Visit } from '../../visit.ts'

type Props = {
  visit: Visit
  region: Region
  round: Round
  entered: Entered
  problems: FieldProblems
  /** Which version the form shows; 0: the set that comes with Thuisplan. */
  version: number
  /** What was sent just now is kept, so the draft of it is done with. */
  isStored: boolean
}

/** What a round asks, a group for each action line with both languages beside one another; each question on a line of its own. */
export function QuestionsForm({ visit, region, round, entered, problems, version, isStored }: Props) {
  const { language, url } = visit
  const texts = roundWorkTexts[language]
  return (
    <keep-draft
      data-draft={`${region.id}/rondes/${round.id}/vragen`}
      data-note={formTexts[language].draftFound}
      data-restore={formTexts[language].draftRestore}
      data-discard={formTexts[language].draftDiscard}
      {...(isStored ? { 'data-accepted': '' } : {})}
    >
      <form class="form form--wide" method="post" action={url.pathname} novalidate>
        {version === 0 && <p>{texts.standardNote}</p>}
        <input type="hidden" name="begonnenMet" value={String(version)} />
        {region.actionLines.map(({ number, title }) => (
          <fieldset key={number} class="choices">
            <legend class="utrecht-form-label">
              {number}. {title[language]}
            </legend>
            <div class="side-by-side">
              {(['nl', 'en'] as const).map((spoken) => {
                const name = questionField(spoken, number)
                return (
                  <LongTextControl
                    key={name}
                    language={language}
                    name={name}
                    label={texts.spoken[spoken]}
                    value={oneOf(entered, name)}
                    rows={6}
                    problem={problems[name]}
                    filters
                  />
                )
              })}
            </div>
          </fieldset>
        ))}
        <div class="utrecht-button-group">
          <button class="utrecht-button utrecht-button--primary-action" type="submit">
            {texts.saveQuestions}
          </button>
          <a
            class="utrecht-button utrecht-button--subtle"
            href={addresses.entry(language, region.id, 'rounds', round.id)}
          >
            {wordTexts[language].cancel}
          </a>
        </div>
      </form>
    </keep-draft>
  )
}

/** What the questions of one line in one language are called where they stand apart from their group. */
export function questionsLabel(language: Language, { actionLines }: Region, name: string): string {
  const texts = roundWorkTexts[language]
  const line = actionLines.find(({ number }) => name === `nl${number}` || name === `en${number}`)
  const words = line ? `${line.number}. ${line.title[language]}` : texts.questionsTitle
  return `${words}, ${texts.spoken[name.startsWith('nl') ? 'nl' : 'en']}`
}
