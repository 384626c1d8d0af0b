import type { Reading } from '../../database/database.ts'
import type { Fund } from '../../domain/money/money.ts'

/** All years, oldest first. */
export function selectFunds(sql: Reading, regionId: string, only?: string): Promise<Fund[]> {
  return sql.query<Fund>(
    `select id, code, name, year, amount_cents as "amountCents", duration, source, explanation, is_example as "isExample"
       from fund where region_id = $1 and ($2::uuid is null or id = $2) and removed_at is null order by year, code`,
    [regionId, only ?? null],
  )
}
