import type { PaperBlock, PaperRibbon } from '../../../documents/paper/paper-outline.ts'
import type { Language } from '../../../language/language.ts'
import { PaperFigureView } from './paper-figure.tsx'
import { PaperTableView } from './paper-table.tsx'
import { PaperWords } from './paper-words.tsx'

type Props = { language: Language; block: PaperBlock; id: string }

/** One block of a document; a chapter stands below the title of the page. */
export function PaperBlockView({ language, block, id }: Props) {
  switch (block.kind) {
    case 'heading': {
      const Heading = headings[block.level]
      return (
        <Heading id={id} {...(block.language ? { lang: block.language } : {})}>
          {block.text}
        </Heading>
      )
    }
    case 'paragraph':
      return (
        <p {...looks[block.look ?? 'plain']}>
          <PaperWords words={block.words} />
        </p>
      )
    case 'list':
      return (
        <ul>
          {block.items.map((words, position) => (
            <li key={position}>
              <PaperWords words={words} />
            </li>
          ))}
        </ul>
      )
    case 'facts':
      return (
        <dl class="facts facts--wide">
          {block.facts.map(({ term, words }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>
                <PaperWords words={words} />
              </dd>
            </div>
          ))}
        </dl>
      )
    case 'table':
      return <PaperTableView language={language} table={block} id={id} />
    case 'figure':
      return <PaperFigureView language={language} figure={block} id={id} />
    case 'ribbon':
      return <Ribbon ribbon={block} />
  }
}

const headings = { 1: 'h2', 2: 'h3', 3: 'h4', 4: 'h5' } as const
const looks = { plain: {}, lead: { class: 'lead' }, note: { class: 'small muted' } } as const

const whole = 1000

/** In parts of a thousand, each beside those before it. */
function Ribbon({ ribbon: { alternative, parts } }: { ribbon: PaperRibbon }) {
  const starts = parts.map((_, position) =>
    parts.slice(0, position).reduce((sum, { share }) => sum + share, 0),
  )
  return (
    <div class="paper__ribbon">
      <svg viewBox={`0 0 ${whole} 40`} preserveAspectRatio="none" role="img" aria-label={alternative}>
        {parts.map(({ label, share, colour }, position) => (
          <rect
            key={label}
            x={(starts[position] ?? 0) * whole}
            y={0}
            width={Math.max(0, share * whole - 2)}
            height={40}
            fill={colour}
          />
        ))}
      </svg>
      <ul class="paper__legend">
        {parts.map(({ label, colour }) => (
          <li key={label}>
            <svg viewBox="0 0 10 10" aria-hidden="true">
              <rect width="10" height="10" fill={colour} />
            </svg>
            {label}
          </li>
        ))}
      </ul>
    </div>
  )
}
