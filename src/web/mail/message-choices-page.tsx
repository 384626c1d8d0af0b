import { choices, chosenTopics } from '../../domain/mail/topic.ts'
import type { FieldProblems } from '../../domain/outcome.ts'
import { messageTexts } from '../../language/mail/message-texts.ts'
import { wordTexts } from '../../language/word-texts.ts'
import { addresses } from '../addresses.ts'
import { CheckboxesControl, RadioControl } from '../forms/choice-controls.tsx'
import { TextControl } from '../forms/controls.tsx'
import { ErrorSummary } from '../forms/field-problems.tsx'
import { allOf, type Entered, oneOf } from '../forms/form-body.ts'
import { Said } from '../forms/said.tsx'
import { Page } from '../layout/page.tsx'
import type { Visit } from '../visit.ts'

type Props = { visit: Visit; entered: Entered; problems: FieldProblems }

/** Per topic whether it is mailed, and in which hours nothing is. */
export function MessageChoicesPage({ visit, entered, problems }: Props) {
  const { language, url } = visit
  const texts = messageTexts[language]
  const list = { title: texts.title, address: addresses.messages(language) }
  return (
    <Page
      visit={visit}
      title={texts.choicesTitle}
      width="narrow"
      crumbs={[list, { title: texts.choicesTitle }]}
    >
      <ErrorSummary language={language} problems={problems} labelOf={(field) => labelOf(visit, field)} />
      {url.searchParams.get('gedaan') === 'ja' && (
        <Said>
          <p>{texts.saved}</p>
        </Said>
      )}
      <header class="intro">
        <h1>{texts.choicesTitle}</h1>
        <p class="lead">{texts.choicesLead}</p>
      </header>
      <p>{texts.accountAlways}</p>
      <p>{texts.choicesHelp}</p>
      <form class="form" method="post" action={addresses.messageChoices(language)} novalidate>
        {chosenTopics.map((topic) => (
          <RadioControl
            key={topic}
            language={language}
            name={topic}
            label={texts.topics[topic]}
            problem={problems[topic]}
            required
            value={oneOf(entered, topic)}
            choices={choices.map((choice) => ({ value: choice, label: texts.choices[choice] }))}
          />
        ))}
        <h2>{texts.quietTitle}</h2>
        <p>{texts.quietLead}</p>
        {(['fromHour', 'toHour'] as const).map((field) => (
          <TextControl
            key={field}
            language={language}
            name={field}
            label={texts[field]}
            problem={problems[field]}
            required
            size="short"
            input={{ inputMode: 'numeric' }}
            value={oneOf(entered, field)}
          />
        ))}
        <CheckboxesControl
          language={language}
          name="weekends"
          label={texts.quietTitle}
          problem={problems['weekends']}
          values={allOf(entered, 'weekends')}
          choices={[{ value: 'ja', label: texts.weekends }]}
        />
        <div class="utrecht-button-group">
          <button class="utrecht-button utrecht-button--primary-action" type="submit">
            {wordTexts[language].save}
          </button>
          <a class="utrecht-button utrecht-button--subtle" href={list.address}>
            {wordTexts[language].cancel}
          </a>
        </div>
      </form>
    </Page>
  )
}

function labelOf({ language }: Visit, field: string): string {
  const texts = messageTexts[language]
  if (field === 'fromHour' || field === 'toHour' || field === 'weekends') return texts[field]
  return texts.topics[chosenTopics.find((topic) => topic === field) ?? 'account']
}
