import { mayWrite } from '../../domain/caller.ts'
import { refused } from '../../domain/outcome.ts'
import { recommendationFields } from '../../domain/recommendations/recommendation.ts'
import type { Register } from '../registers/register.ts'
import { rowOfEntry, setRowAside } from '../registers/rows.ts'
import { selectRecommendations } from './select-recommendations.ts'
import { storeRecommendation } from './store-recommendation.ts'

/** What the region recommends for the evaluation and for the period after the plan. */
export const recommendationRegister: Register = {
  noun: 'recommendations',
  fields: recommendationFields,
  name: 'number',
  list: async (sql, { id }, only) => (await selectRecommendations(sql, id, only)).map(rowOfEntry),
  store: storeRecommendation,
  async setAside(sql, desk, id, aside) {
    if (!mayWrite(desk.caller, desk.region.id, 'recommendations')) return refused({ kind: 'not-allowed' })
    const [row] = await sql.query<{ number: number }>(
      'select number from recommendation where region_id = $1 and id = $2',
      [desk.region.id, id],
    )
    return row
      ? setRowAside(sql, 'recommendation', desk, id, aside, String(row.number))
      : refused({ kind: 'not-found' })
  },
}
