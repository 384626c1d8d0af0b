import { mayWrite } from '../../../domain/caller.ts'
import { type ChapterText, documentChapters } from '../../../domain/plans/document-chapter.ts'
import { chapterTextPageTexts } from '../../../language/plans/chapter-text-page-texts.ts'
import { documentTexts } from '../../../language/plans/document-texts.ts'
import type { ChapterTextsOfRegion } from '../../../operations/plans/read-chapter-texts.ts'
import { chapterTextBlocks } from '../../../presentation/plans/document/chapter-text-blocks.ts'
import { addresses } from '../../addresses.ts'
import { Said } from '../../forms/said.tsx'
import { HistoryLink } from '../../history/history-link.tsx'
import { PaperBlockView } from '../../layout/paper/paper-block.tsx'
import { RegionPage } from '../../layout/region-page.tsx'
import type { Visit } from '../../visit.ts'
import { PlanNavigation } from '../plan-navigation.tsx'

type Props = ChapterTextsOfRegion & { visit: Visit }

/** Every chapter with the region's own text, or that there is none; who may write goes on to its form. */
export function ChapterTextsPage({ visit, region, texts }: Props) {
  const { language } = visit
  const words = chapterTextPageTexts[language]
  const { chapters, navigation } = documentTexts[language]
  const saved = documentChapters[Number(visit.url.searchParams.get('bewaard') ?? 0) - 1]
  return (
    <RegionPage
      visit={visit}
      region={region}
      section="plan"
      title={words.title}
      under={[{ title: navigation, address: addresses.planDocument(language, region.id) }]}
    >
      {saved && (
        <Said>
          <p>{words.saved(chapters[saved])}</p>
        </Said>
      )}
      <header class="intro">
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
      </header>
      <PlanNavigation visit={visit} regionId={region.id} />
      <p>{words.forEverybody}</p>
      {documentChapters.map((chapter, at) => (
        <section key={chapter} class="section" aria-labelledby={`hoofdstuk-${at + 1}`}>
          <h2 id={`hoofdstuk-${at + 1}`}>{chapters[chapter]}</h2>
          <TextOfChapter
            visit={visit}
            regionId={region.id}
            number={at + 1}
            called={chapters[chapter]}
            text={texts.find(({ number }) => number === at + 1)}
          />
        </section>
      ))}
    </RegionPage>
  )
}

type TextProps = {
  visit: Visit
  regionId: string
  number: number
  called: string
  text: (ChapterText & { id: string }) | undefined
}

function TextOfChapter({ visit, regionId, number, called, text }: TextProps) {
  const { language, needs } = visit
  const words = chapterTextPageTexts[language]
  const blocks = chapterTextBlocks(text, 'nl')
  const english = text?.textEnglish ? chapterTextBlocks(text, 'en') : []
  return (
    <>
      {blocks.length === 0 && <p class="muted">{words.none}</p>}
      <div lang="nl">
        {blocks.map((block, at) => (
          <PaperBlockView key={at} language="nl" block={block} id={`tekst-${number}-${at}`} />
        ))}
      </div>
      {english.length > 0 && (
        <>
          <p class="muted">{words.inEnglish}</p>
          <div lang="en">
            {english.map((block, at) => (
              <PaperBlockView key={at} language="en" block={block} id={`english-${number}-${at}`} />
            ))}
          </div>
        </>
      )}
      {mayWrite(needs.caller, regionId, 'chapter-texts') && (
        <p class="no-print">
          <a href={addresses.chapterText(language, regionId, number)}>
            {text ? words.change(called) : words.write(called)}
          </a>
        </p>
      )}
      {text && <HistoryLink language={language} regionId={regionId} noun="chapter-texts" id={text.id} />}
    </>
  )
}
