import type { Reading } from '../../database/database.ts'
import type { Certainty } from '../../domain/framework/certainty.ts'
import type { FrameworkKind } from '../../domain/framework/framework.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import type { Needs } from '../needs.ts'

export type FrameworkEdition = {
  id: string
  title: Bilingual
  launchedOn: string
  signedOn: string
  periodFrom: number
  periodTo: number
  source: string
}

export type StoredFrameworkItem = {
  kind: FrameworkKind
  code: string
  title: Bilingual
  body: Bilingual
  source: string
  certainty: Certainty
}

type Bilingual = { nl: string; en: string }

export type FrameworkView = {
  /** Newest first. */
  editions: readonly FrameworkEdition[]
  edition: FrameworkEdition
  items: readonly StoredFrameworkItem[]
}

/** One edition of the national framework with all its items; the newest unless another is asked for. Open to everyone. */
export function readFramework(
  { database }: Pick<Needs, 'database'>,
  editionId?: string,
): Promise<Outcome<FrameworkView>> {
  return database.read(async (sql) => {
    const editions = await selectEditions(sql)
    const edition = editionId === undefined ? editions[0] : editions.find(({ id }) => id === editionId)
    if (!edition) return refused({ kind: 'not-found' })
    const items = await sql.query<StoredFrameworkItem>(
      'select kind, code, title, body, source, certainty from framework_item where edition_id = $1 order by kind, position',
      [edition.id],
    )
    return done({ editions, edition, items })
  })
}

/** Newest first. */
export function selectEditions(sql: Reading): Promise<FrameworkEdition[]> {
  return sql.query<FrameworkEdition>(
    `select id, title, launched_on as "launchedOn", signed_on as "signedOn", period_from as "periodFrom",
            period_to as "periodTo", source
       from framework_edition order by launched_on desc, id desc`,
  )
}
