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
  /** On a small screen its rows are cards; its cells say their heading and role (`stackedCell`). */
  stacked?: boolean
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
  stacked = false,
  children,
}: Props) {
  return (
    <section class="table-region" aria-labelledby={id} {...reachable}>
      <table
        class={`utrecht-table utrecht-table--html-table data-table${plain ? ' data-table--plain' : ''}${stacked ? ' data-table--stacked' : ''}`}
        {...(stacked ? { role: 'table' } : {})}
      >
        <caption id={id} class={headed ? 'visually-hidden' : ''}>
          {caption} {isExample && <span class="example-badge">{wordTexts[language].example}</span>}
        </caption>
        {children}
      </table>
    </section>
  )
}

/** Makes a cell of a stacked table say its heading; a table whose rows are no longer laid out as rows must name its roles. */
export function stackedCell(label: string) {
  return { role: 'cell', 'data-label': label } as const
}

/** What scrolls must be reachable by keyboard. */
const reachable = { tabIndex: 0 }
