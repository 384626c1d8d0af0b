import type { ComponentChildren } from 'preact'
import type { PaperHeading, PaperOutline } from '../../../documents/paper/paper-outline.ts'
import { PaperBlockView } from './paper-block.tsx'

type Chapter = { heading: PaperHeading; id: string; sections: { heading: PaperHeading; id: string }[] }

/** A document on a page: the same outline that makes the Word file and the PDF. `children`: what can be done with it. */
export function PaperView({ outline, children }: { outline: PaperOutline; children?: ComponentChildren }) {
  const blocks = [...outline.front, ...outline.body.flatMap((part) => part.blocks)]
  const headings = blocks.filter((block) => block.kind === 'heading')
  const idOf = (heading: PaperHeading) => `kop-${headings.indexOf(heading) + 1}`
  return (
    <article class="paper">
      <header class="paper__front">
        <p class="intro__kicker">
          {outline.overtitle} <strong class="paper__marking">{outline.marking}</strong>
        </p>
        <h1>{outline.title}</h1>
        {outline.front.map((block, position) => (
          <PaperBlockView
            key={position}
            language={outline.language}
            block={block}
            id={block.kind === 'heading' ? idOf(block) : `vooraf-${position}`}
          />
        ))}
      </header>
      {children}
      <nav class="paper__contents" aria-labelledby="verslag-inhoud">
        <h2 id="verslag-inhoud">{outline.words.contents}</h2>
        <Contents chapters={chaptersOf(headings, idOf)} />
      </nav>
      {outline.body.map(({ blocks, wide }, part) => (
        <div key={part} class={wide ? 'paper__part paper__part--wide' : 'paper__part'}>
          {blocks.map((block, position) => (
            <PaperBlockView
              key={position}
              language={outline.language}
              block={block}
              id={block.kind === 'heading' ? idOf(block) : `deel-${part}-${position}`}
            />
          ))}
        </div>
      ))}
    </article>
  )
}

function Contents({ chapters }: { chapters: readonly Chapter[] }) {
  return (
    <ul class="paper__chapters">
      {chapters.map(({ heading, id, sections }) => (
        <li key={id}>
          <a href={`#${id}`}>{heading.text}</a>
          {sections.length > 0 && (
            <ul>
              {sections.map((section) => (
                <li key={section.id}>
                  <a href={`#${section.id}`}>{section.heading.text}</a>
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  )
}

function chaptersOf(headings: readonly PaperHeading[], idOf: (heading: PaperHeading) => string): Chapter[] {
  const chapters: Chapter[] = []
  for (const heading of headings) {
    if (heading.level === 1) chapters.push({ heading, id: idOf(heading), sections: [] })
    if (heading.level === 2) chapters.at(-1)?.sections.push({ heading, id: idOf(heading) })
  }
  return chapters
}
