import { done, type Outcome, refused } from '../../../domain/outcome.ts'
import type { PlanDocumentFacts } from '../../../domain/plans/plan-document-facts.ts'
import type { PlanStage } from '../../../domain/terms.ts'
import type { Reading } from './open-reading-link.ts'

type Kept = { document: PlanDocumentFacts; stage: PlanStage; since: string }

/** The document of the version that a link is about; not found when the version was submitted before documents were kept. */
export function readDocumentByLink({
  terms,
  versionTitle,
  submittedOn,
  database,
}: Reading): Promise<Outcome<PlanDocumentFacts>> {
  return database.read(async (sql) => {
    const [row] = await sql.query<Kept>('select document, stage, since from app.document_of_link()')
    if (!row) return refused({ kind: 'not-found' })
    const version = {
      number: terms.version,
      title: versionTitle,
      submittedOn,
      stage: row.stage,
      since: row.since,
      standing: 'last',
    } as const
    return done({ ...row.document, version })
  })
}
