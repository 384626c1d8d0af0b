import { paragraphsOf } from '../../../domain/explorations/passage.ts'
import type { FieldProblems } from '../../../domain/outcome.ts'
import { interviewPageTexts } from '../../../language/interview-page-texts.ts'
import type { Language } from '../../../language/language.ts'
import type { TakenFinding } from '../../../operations/explorations/read-interview.ts'
import { HelpAndProblem } from '../../forms/control-words.tsx'
import { LongTextControl } from '../../forms/controls.tsx'
import { allOf, type Entered, oneOf } from '../../forms/form-body.ts'
import { Marked } from './interview-text.tsx'

type Props = {
  language: Language
  action: string
  text: string
  findings: readonly TakenFinding[]
  entered: Entered
  problems: FieldProblems
}

/** The text sentence by sentence, each to be chosen. With script the words can be selected as well. */
export function ChoosePassage({ language, action, text, findings, entered, problems }: Props) {
  const texts = interviewPageTexts[language]
  const control = { language, name: 'zin', label: texts.chooseTitle, help: texts.chooseHelp, required: true }
  const problem = problems['zin']
  const chosen = allOf(entered, 'zin')
  return (
    <choose-passage data-hint={texts.selectHint} data-chosen={texts.chosen}>
      <form class="form" method="post" action={action} novalidate>
        <fieldset
          class="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset interview-text"
          id="zin"
          tabIndex={-1}
          aria-describedby={problem ? 'zin-hulp zin-fout' : 'zin-hulp'}
        >
          <legend class="utrecht-form-label">{texts.chooseTitle}</legend>
          <HelpAndProblem {...control} problem={problem} />
          {paragraphsOf(text).map((sentences) => (
            <div class="interview-text__paragraph" key={sentences[0]?.number}>
              {sentences.map((sentence) => (
                <label class="choice" key={sentence.number}>
                  <input
                    class="utrecht-checkbox utrecht-checkbox--html-input"
                    type="checkbox"
                    name="zin"
                    value={sentence.number}
                    checked={chosen.includes(String(sentence.number))}
                  />
                  <span lang="nl">
                    <Marked language={language} text={text} findings={findings} part={sentence} />
                  </span>
                </label>
              ))}
            </div>
          ))}
        </fieldset>
        <LongTextControl
          language={language}
          name="passage"
          label={texts.paste}
          help={texts.pasteHelp}
          problem={problems['passage']}
          value={oneOf(entered, 'passage')}
          rows={3}
        />
        <div class="passage-bar">
          <button class="utrecht-button utrecht-button--primary-action" type="submit">
            {texts.make}
          </button>
        </div>
      </form>
    </choose-passage>
  )
}
