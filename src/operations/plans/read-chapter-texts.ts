import { mayWrite } from '../../domain/caller.ts'
import { dayOf } from '../../domain/dates.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import { type ChapterText, documentChapters } from '../../domain/plans/document-chapter.ts'
import type { PlanDocumentFacts } from '../../domain/plans/plan-document-facts.ts'
import type { Region } from '../../domain/regions/region.ts'
import { versionOf } from '../../domain/registers/version-of-entry.ts'
import type { Needs } from '../needs.ts'
import { readInRegion } from '../regions/read-in-region.ts'
import type { Entry } from '../registers/register.ts'
import { chapterTextRegister } from './chapter-text-register.ts'
import { selectChapterTexts } from './select-chapter-texts.ts'
import { selectPlanDocument } from './select-plan-document.ts'

export type ChapterTextsOfRegion = { region: Region; texts: readonly (ChapterText & { id: string })[] }

/** All texts of chapters there are. */
export function readChapterTexts(needs: Needs, regionId: string): Promise<Outcome<ChapterTextsOfRegion>> {
  return readInRegion(needs, regionId, async (sql, region) =>
    done({ region, texts: await selectChapterTexts(sql, regionId) }),
  )
}

export type ChapterToWrite = {
  region: Region
  number: number
  /** What there is; undefined when there is no text yet. `version`: what the form sends along. */
  present: { entry: Entry; version: string } | undefined
  /** The document for everybody, of which the chapter shows what the data make of it. */
  facts: PlanDocumentFacts
}

/** One chapter for who writes its text. */
export function readChapterToWrite(
  needs: Needs,
  regionId: string,
  number: number,
): Promise<Outcome<ChapterToWrite>> {
  return readInRegion(needs, regionId, async (sql, region) => {
    if (number < 1 || number > documentChapters.length) return refused({ kind: 'not-found' })
    if (!mayWrite(needs.caller, regionId, 'chapter-texts')) return refused({ kind: 'not-allowed' })
    const entries = await chapterTextRegister.list(sql, region)
    const entry = entries.find(({ values }) => values['number'] === number)
    const version = entry && (await versionOf(chapterTextRegister.fields, entry.values))
    const facts = await selectPlanDocument(sql, region, { openOnly: true, day: dayOf(needs.today) })
    return done({ region, number, present: entry && { entry, version: version ?? '' }, facts })
  })
}
