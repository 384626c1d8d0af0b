import type { Database } from '../../../database/database.ts'
import { readToken, type Seal } from '../../../domain/invitations/invitation-link.ts'
import type { ConsultationState } from '../../../domain/plans/consultation/consultation-terms.ts'
import { type ReadingTerms, wordsOfReader } from '../../../domain/plans/consultation/reading-link.ts'

/** What a link turns out to be. Of one that is not true nothing is told, not even whether there is such a consultation. */
export type OpenedReading = { kind: 'unknown' } | ({ kind: 'revoked' | ConsultationState } & Reading)

export type Reading = {
  terms: ReadingTerms
  regionName: string
  title: string
  question: string
  opensOn: string
  closesOn: string
  versionTitle: string
  submittedOn: string
  /** A function or organisation; '' where the link is for everyone. */
  label: string
  isForOrganisation: boolean
  hasNote: boolean
  database: Database
}

type Row = Omit<Reading, 'terms' | 'database' | 'isForOrganisation'> &
  ReadingTerms & { state: ConsultationState; kind: string; isRevoked: boolean }

type Doors = { readerAt: (linkId: string, code: string) => Database; seal: Seal }

/** Looks a link up. `code`: with which a reader finds their own reactions again, '' for none. */
export async function openReadingLink(
  { readerAt, seal }: Doors,
  token: string,
  code: string,
): Promise<OpenedReading> {
  const read = readToken(token)
  if (!read) return { kind: 'unknown' }
  const database = readerAt(read.id, code)
  const [row] = await database.read((sql) =>
    sql.query<Row>(
      `select id, region_id as "regionId", region_name as "regionName", consultation, version, title, question, opens_on as "opensOn",
              closes_on as "closesOn", label, kind, state, is_revoked as "isRevoked", has_note as "hasNote",
              version_title as "versionTitle", submitted_on as "submittedOn"
         from app.consultation_terms()`,
    ),
  )
  // Compared also when there is none, so that the time it takes tells nothing.
  const isTrue = seal.fits(wordsOfReader(row ?? noTerms), read.seal)
  if (!row || !isTrue) return { kind: 'unknown' }
  const { id, regionId, consultation, version, state, kind, isRevoked, ...told } = row
  return {
    ...told,
    kind: isRevoked ? 'revoked' : state,
    terms: { id, regionId, consultation, version },
    isForOrganisation: kind === 'organisation',
    database,
  }
}

const noTerms: ReadingTerms = { id: '', regionId: '', consultation: 0, version: 0 }
