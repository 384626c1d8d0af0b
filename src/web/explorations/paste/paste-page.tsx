import type { Region } from '../../../domain/regions/region.ts'
import { writeNumber } from '../../../language/figures.ts'
import type { Language } from '../../../language/language.ts'
import { pasteTexts } from '../../../language/paste-texts.ts'
import { registerTexts } from '../../../language/registers/register-texts.ts'
import { wordTexts } from '../../../language/word-texts.ts'
import type { PasteProblem } from '../../../presentation/explorations/pasted-findings.ts'
import { addresses } from '../../addresses.ts'
import { LongTextControl } from '../../forms/controls.tsx'
import { RegionPage } from '../../layout/region-page.tsx'
import type { Visit } from '../../visit.ts'
import { ColumnChoices } from './column-choices.tsx'
import { PastePreview, type Preview } from './paste-preview.tsx'
import { RefusedPasted } from './refused-pasted.tsx'

type Props = {
  visit: Visit
  region: Region
  /** How many were just stored. */
  stored?: number
} & ({ text: string; problem?: PasteProblem; preview?: undefined } | { preview: Preview; text?: undefined })

/** One form for every step: what was pasted travels in it, so that nothing is lost and nothing is kept elsewhere. */
export function PastePage(props: Props) {
  const { visit, region, stored, preview } = props
  const { language, url } = visit
  const texts = pasteTexts[language]
  return (
    <RegionPage
      visit={visit}
      region={region}
      section="exploration"
      title={texts.title}
      width={preview ? 'wide' : 'narrow'}
    >
      {stored !== undefined && (
        <div class="utrecht-alert utrecht-alert--ok message" role="status">
          <p>
            {stored === 0 ? texts.nothingToStore : texts.stored(stored)}{' '}
            {preview ? texts.remaining : texts.allStored}{' '}
            <a href={addresses.register(language, region.id, 'findings')}>
              {registerTexts.findings[language].plural}
            </a>
          </p>
        </div>
      )}
      {!preview && props.problem && (
        <div class="utrecht-alert utrecht-alert--error message" role="alert" tabIndex={-1}>
          <p>
            <a href="#tekst">{problemSentenceOf(language, props.problem)}</a>
          </p>
        </div>
      )}
      <header class="intro">
        <h1>{texts.title}</h1>
        <p class="lead">{texts.lead}</p>
      </header>
      <form class={preview ? 'form form--wide' : 'form'} method="post" action={url.pathname}>
        {preview ? (
          <>
            <details class="help">
              <summary>{texts.changeText}</summary>
              <div class="form form__more">
                <LongTextControl
                  language={language}
                  name="tekst"
                  label={texts.text}
                  help={texts.changeTextHelp}
                  value={preview.form.text}
                  rows={10}
                  required
                />
              </div>
            </details>
            <input type="hidden" name="gezien" value={preview.form.textVersion} />
            <ColumnChoices visit={visit} region={region} form={preview.form} />
            <PastePreview visit={visit} region={region} preview={preview} />
          </>
        ) : (
          <LongTextControl
            language={language}
            name="tekst"
            label={texts.text}
            help={texts.textHelp}
            value={props.text}
            rows={12}
            required
          />
        )}
        <div class="utrecht-button-group">
          <button
            class="utrecht-button utrecht-button--primary-action"
            type="submit"
            name="knop"
            value={preview ? 'opslaan' : 'bekijken'}
          >
            {preview ? texts.store : texts.look}
          </button>
          <a class="utrecht-button utrecht-button--subtle" href={addresses.exploration(language, region.id)}>
            {wordTexts[language].cancel}
          </a>
        </div>
      </form>
      {preview && (
        <div class="section">
          <RefusedPasted visit={visit} region={region} preview={preview} />
        </div>
      )}
    </RegionPage>
  )
}

function problemSentenceOf(language: Language, problem: PasteProblem): string {
  const texts = pasteTexts[language]
  return problem.kind === 'tooManyRows'
    ? texts.tooManyRows(writeNumber(language, problem.rows))
    : texts[problem.kind]
}
