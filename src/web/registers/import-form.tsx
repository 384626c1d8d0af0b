import type { ComponentChildren } from 'preact'
import { formTexts } from '../../language/form-texts.ts'
import { wordTexts } from '../../language/word-texts.ts'
import { FileControl } from '../forms/controls.tsx'
import type { Visit } from '../visit.ts'

type Props = {
  visit: Visit
  file: { label: string; help: string; accept: string }
  /** What comes out in the form that goes in; where that stands elsewhere on the page, none. */
  download?: { words: string; address: string }
  /** Where one goes who chooses nothing. */
  cancel: string
  /** What else there is to choose. */
  children?: ComponentChildren
}

/** Choosing a file to import. */
export function ImportForm({ visit: { language, url }, file, download, cancel, children }: Props) {
  return (
    <form class="form" method="post" action={url.pathname} encType="multipart/form-data">
      <FileControl language={language} name="bestand" {...file} required />
      {children}
      <div class="utrecht-button-group">
        <button class="utrecht-button utrecht-button--primary-action" type="submit">
          {formTexts[language].importButton}
        </button>
        {download && (
          <a class="utrecht-button utrecht-button--subtle" href={download.address}>
            {download.words}
          </a>
        )}
        <a class="utrecht-button utrecht-button--subtle" href={cancel}>
          {wordTexts[language].cancel}
        </a>
      </div>
    </form>
  )
}
