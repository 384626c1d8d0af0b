import type { ComponentChildren } from 'preact'
import type { Language } from '../../language/language.ts'
import { wordTexts } from '../../language/word-texts.ts'

type Props = {
  language: Language
  id: string
  caption: ComponentChildren
  /** A long first column does not stay in sight. */
  plain?: boolean
  isExample?: boolean
  /** A heading just above says the same, so the caption is only heard. */
  headed?: boolean
  children: ComponentChildren
}

/** A table that scrolls by itself on a small screen and can be reached by keyboard. */
export function TableRegion({
  language,
  id,
  caption,
  plain = false,
  isExample = false,
  headed = false,
  children,
}: Props) {
  return (
    <section class="table-region" aria-labelledby={id} {...reachable}>
      <table class={`utrecht-table utrecht-table--html-table data-table${plain ? ' data-table--plain' : ''}`}>
        <caption id={id} class={headed ? 'visually-hidden' : ''}>
          {caption} {isExample && <span class="example-badge">{wordTexts[language].example}</span>}
        </caption>
        {children}
      </table>
    </section>
  )
}

/** What scrolls must be reachable by keyboard. */
const reachable = { tabIndex: 0 }
