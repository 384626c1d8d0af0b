import type { Reading } from '../../../database/database.ts'
import { done, type Outcome, refused } from '../../../domain/outcome.ts'
import type { PlanDocumentFacts } from '../../../domain/plans/plan-document-facts.ts'
import { documentOfOldVersion } from '../../../domain/plans/versions/document-of-version.ts'
import { documentVersion } from '../../../domain/plans/versions/document-version.ts'
import type { Needs } from '../../needs.ts'
import { readInRegion } from '../../regions/read-in-region.ts'
import { selectDocumentFramework } from '../select-plan-document.ts'
import { selectPlanVersions, selectVersionContents } from './select-plan-versions.ts'

/**
 * The document of a version, for everybody, made of what the version holds: the concept has no part in it. A version that was submitted
 * before its document was kept tells which chapters it cannot show.
 */
export function readVersionDocument(
  needs: Needs,
  regionId: string,
  number: number,
): Promise<Outcome<PlanDocumentFacts>> {
  return readInRegion(needs, regionId, async (sql) => {
    const versions = await selectPlanVersions(sql, regionId)
    const version = versions.find((one) => one.number === number)
    const kept = version && (await selectKept(sql, regionId, number, version.submittedOn))
    if (!version || !kept) return refused({ kind: 'not-found' })
    return done({ ...kept, version: documentVersion(version, versions) })
  })
}

async function selectKept(
  sql: Reading,
  regionId: string,
  number: number,
  submittedOn: string,
): Promise<PlanDocumentFacts | undefined> {
  const [row] = await sql.query<{ document: PlanDocumentFacts | null }>(
    'select document from plan_version where region_id = $1 and number = $2',
    [regionId, number],
  )
  if (!row || row.document !== null) return row?.document ?? undefined
  const contents = await selectVersionContents(sql, regionId, number)
  if (!contents) return undefined
  return documentOfOldVersion(contents, await selectDocumentFramework(sql, contents.region), submittedOn)
}
