import type { PaperFigure } from '../../../documents/paper/paper-outline.ts'
import type { Language } from '../../../language/language.ts'
import { PaperTableView } from './paper-table.tsx'
import { PaperWords } from './paper-words.tsx'

type Props = { language: Language; figure: PaperFigure; id: string }

/** A drawing, and the same figures beneath it. */
export function PaperFigureView({ language, figure: { title, drawing, note, table }, id }: Props) {
  return (
    <figure class="figure">
      <figcaption class="figure__caption">
        <p class="figure__title">
          <PaperWords words={title} />
        </p>
      </figcaption>
      <div class="figure__drawing chart-pair" {...asWritten(`${drawing.narrow}\n${drawing.wide}`)} />
      {note !== undefined && <p class="small muted">{note}</p>}
      {table && <PaperTableView language={language} table={table} id={id} />}
    </figure>
  )
}

/** Only what our own charts wrote stands in an outline. */
function asWritten(html: string) {
  return { dangerouslySetInnerHTML: { __html: html } }
}
