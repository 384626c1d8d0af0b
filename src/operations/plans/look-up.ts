import type { Reading } from '../../database/database.ts'
import type { FieldProblemCode, FieldProblems } from '../../domain/outcome.ts'

/** What people call by a name or code, and where it stands; taken away means unknown. Case does not count. */
const places = {
  organisation: {
    from: 'organisation',
    column: 'name',
    aside: 'set_aside_at',
    unknown: 'unknown-organisation',
  },
  policy: { from: 'policy_context', column: 'title', aside: 'set_aside_at', unknown: 'unknown-policy' },
  goal: { from: 'goal', column: 'code', aside: 'removed_at', unknown: 'unknown-goal' },
  action: { from: 'action', column: 'code', aside: 'removed_at', unknown: 'unknown-action' },
  decision: { from: 'decision', column: 'number::text', aside: 'removed_at', unknown: 'unknown-decision' },
  round: { from: 'exploration_round', column: 'number::text', aside: 'removed_at', unknown: 'unknown-round' },
  finding: { from: 'finding', column: 'number::text', aside: 'removed_at', unknown: 'unknown-finding' },
  contribution: {
    from: 'contribution',
    column: 'number::text',
    aside: 'removed_at',
    unknown: 'unknown-contribution',
  },
  indicator: { from: 'indicator', column: 'code', aside: 'removed_at', unknown: 'unknown-indicator' },
} as const satisfies Record<
  string,
  { from: string; column: string; aside: string; unknown: FieldProblemCode }
>

export type LookedUp = keyof typeof places

/** The ids of what is meant; a word that means nothing becomes a problem of `field`. */
export async function lookUpAll(
  sql: Reading,
  regionId: string,
  to: LookedUp,
  words: readonly (string | number)[],
  { problems, field }: { problems: FieldProblems; field: string },
): Promise<string[]> {
  if (words.length === 0) return []
  const { from, column, aside, unknown } = places[to]
  const rows = await sql.query<{ word: string; id: string | null }>(
    `select word, min(entry.id::text) as id
       from unnest($2::text[]) word
       left join ${from} entry on entry.region_id = $1 and entry.${aside} is null and lower(entry.${column}) = lower(word)
      group by word`,
    [regionId, words.map(String)],
  )
  const missing = rows.find(({ id }) => id === null)
  if (missing) problems[field] ??= { code: unknown, detail: missing.word }
  return [...new Set(rows.flatMap(({ id }) => id ?? []))]
}

/** One name or code; '' is nothing, and nothing wrong. */
export async function lookUpOne(
  sql: Reading,
  regionId: string,
  to: LookedUp,
  word: string,
  problem: { problems: FieldProblems; field: string },
): Promise<string | null> {
  const [id] = await lookUpAll(sql, regionId, to, word === '' ? [] : [word], problem)
  return id ?? null
}
