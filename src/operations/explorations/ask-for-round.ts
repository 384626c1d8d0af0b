import { mayWrite } from '../../domain/caller.ts'
import type { FollowedDelivery } from '../../domain/explorations/delivery-board.ts'
import type { Round } from '../../domain/explorations/round.ts'
import { done, invalid, type Outcome, refused } from '../../domain/outcome.ts'
import type { Region } from '../../domain/regions/region.ts'
import { wholeRegion } from '../../domain/registers/field.ts'
import { parties } from '../../domain/terms.ts'
import type { Needs } from '../needs.ts'
import { readInRegion } from '../regions/read-in-region.ts'
import { importEntries, type RowResult } from '../registers/import-entries.ts'
import { deliveryRegister } from './delivery-register.ts'
import { selectDeliveries } from './select-deliveries.ts'
import { selectRound } from './select-rounds.ts'

export type AskMatter = {
  region: Region
  round: Round
  asked: readonly FollowedDelivery[]
  organisations: readonly { name: string; party: string }[]
}

/** Whom a round can ask, and whom it asked already. */
export function prepareAsking(needs: Needs, regionId: string, roundId: string): Promise<Outcome<AskMatter>> {
  return readInRegion(needs, regionId, async (sql, region) => {
    const { caller } = needs
    if (!mayWrite(caller, regionId, 'deliveries')) return refused({ kind: 'not-allowed' })
    const found = await selectRound(sql, regionId, roundId)
    if (!found.ok) return found
    const round = found.value
    const organisations = await sql.query<{ name: string; party: string }>(
      'select name, party from organisation where region_id = $1 and set_aside_at is null order by party, name',
      [regionId],
    )
    const asked = await selectDeliveries(sql, regionId, { round: roundId })
    return done({ region, round, asked, organisations })
  })
}

/**
 * Asks several parties at once, each its own delivery, one by one: what cannot be asked does not stand in the way of the others.
 * `who`: `GM0406/department-care` for a municipality or its department, `/Woningcorporatie A` for an organisation.
 */
export async function askForRound(
  needs: Needs,
  regionId: string,
  matter: AskMatter,
  { who, dueOn, explanation }: { who: readonly string[]; dueOn: string; explanation: string },
): Promise<Outcome<RowResult[]>> {
  if (who.length === 0) return invalid('who', 'choose-at-least-one')
  const rows = who.map((word, index) => ({
    number: index + 1,
    input: { round: String(matter.round.number), dueOn, explanation, ...askedWith(word, matter) },
  }))
  return importEntries(needs, regionId, deliveryRegister, rows)
}

/** What a delivery says of whom it asks, from one such word. */
export function askedWith(
  word: string,
  { organisations }: Pick<AskMatter, 'organisations'>,
): { place: string; party: string; organisation: string } {
  const slash = word.indexOf('/')
  const [place, rest] = [word.slice(0, slash), word.slice(slash + 1)]
  if (slash > 0) return { place, party: parties.recognise(rest) ?? rest, organisation: '' }
  const party = organisations.find(({ name }) => name === rest)?.party ?? 'other'
  return { place: wholeRegion, party, organisation: rest }
}
