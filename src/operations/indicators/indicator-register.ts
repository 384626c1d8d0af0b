import type { Reading, Writing } from '../../database/database.ts'
import { mayWrite } from '../../domain/caller.ts'
import { type IndicatorDraft, indicatorFields, parseIndicator } from '../../domain/indicators/indicator.ts'
import { valueProblem } from '../../domain/indicators/value-problem.ts'
import { done, invalid, type Outcome, refused } from '../../domain/outcome.ts'
import { parsePeriod } from '../../domain/periods.ts'
import type { Region } from '../../domain/regions/region.ts'
import { wholeRegion } from '../../domain/registers/field.ts'
import { rhythms } from '../../domain/terms.ts'
import type { Desk, Entry, Mode, Register, Stored } from '../registers/register.ts'
import { rowOfEntry, setRowAside } from '../registers/rows.ts'

/** What the region measures itself by. */
export const indicatorRegister: Register = {
  noun: 'indicators',
  fields: indicatorFields,
  name: 'code',
  list: listIndicators,
  store: storeIndicator,
  async setAside(sql, desk, id, aside) {
    if (!mayWrite(desk.caller, desk.region.id, 'indicators')) return refused({ kind: 'not-allowed' })
    const [row] = await sql.query<{ code: string }>(
      'select code from indicator where region_id = $1 and id = $2',
      [desk.region.id, id],
    )
    return row ? setRowAside(sql, 'indicator', desk, id, aside, row.code) : refused({ kind: 'not-found' })
  },
}

async function listIndicators(sql: Reading, region: Region, only?: string): Promise<Entry[]> {
  const rows = await sql.query<Record<string, never>>(
    `select id, code, name, definition, unit, wanted, action_line as "actionLine", transformation_class as "transformationClass",
            counts_people as "countsPeople", highest_value as "highestValue", aggregation, rhythm, coalesce(baseline_period, '') as "baselinePeriod",
            baseline_value as "baselineValue", coalesce(target_period, '') as "targetPeriod", target_value as "targetValue",
            source, next_publication_on as "nextPublicationOn", is_example as "isExample"
       from indicator where region_id = $1 and ($2::uuid is null or id = $2) and removed_at is null order by action_line, code`,
    [region.id, only ?? null],
  )
  return rows.map(rowOfEntry)
}

async function storeIndicator(
  sql: Writing,
  desk: Desk,
  input: unknown,
  mode: Mode,
): Promise<Outcome<Stored>> {
  const { region, caller, today } = desk
  if (!mayWrite(caller, region.id, 'indicators')) return refused({ kind: 'not-allowed' })
  const draft = parseIndicator(input, today)
  if (!draft.ok) return draft
  const indicator = draft.value
  if (!region.actionLines.some(({ number }) => number === indicator.actionLine))
    return invalid('actionLine', 'unknown-action-line', String(indicator.actionLine))

  const known = await knownIndicator(sql, region.id, mode, indicator.code)
  if (!known.ok) return known
  const fitting = known.value
    ? await fitsItsObservations(sql, region.id, known.value, indicator)
    : done(indicator)
  if (!fitting.ok) return fitting

  const [stored] = await sql.query<{ id: string }>(
    `insert into indicator (region_id, id, code, name, definition, unit, wanted, action_line, transformation_class, counts_people,
                            aggregation, rhythm, baseline_period, baseline_value, target_period, target_value, source,
                            next_publication_on, is_example, highest_value)
     values ($1, coalesce($2, gen_random_uuid()), $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, nullif($13, ''), $14,
             nullif($15, ''), $16, $17, $18, $19, $20)
     on conflict (region_id, id) do update
       set code = excluded.code, name = excluded.name, definition = excluded.definition, unit = excluded.unit,
           wanted = excluded.wanted, action_line = excluded.action_line, transformation_class = excluded.transformation_class,
           counts_people = excluded.counts_people, aggregation = excluded.aggregation, rhythm = excluded.rhythm,
           baseline_period = excluded.baseline_period, baseline_value = excluded.baseline_value,
           target_period = excluded.target_period, target_value = excluded.target_value, source = excluded.source,
           next_publication_on = excluded.next_publication_on, is_example = excluded.is_example,
           highest_value = excluded.highest_value, changed_at = now(), removed_at = null
     returning id`,
    [
      region.id,
      known.value ?? null,
      indicator.code,
      indicator.name,
      indicator.definition,
      indicator.unit,
      indicator.wanted,
      indicator.actionLine,
      indicator.transformationClass,
      indicator.countsPeople,
      indicator.aggregation,
      indicator.rhythm,
      indicator.baselinePeriod,
      indicator.baselineValue,
      indicator.targetPeriod,
      indicator.targetValue,
      indicator.source,
      indicator.nextPublicationOn,
      indicator.isExample,
      indicator.highestValue,
    ],
  )
  return stored ? done({ id: stored.id, label: indicator.code }) : refused({ kind: 'not-allowed' })
}

/** The id of the indicator this writes over, if any. */
async function knownIndicator(
  sql: Reading,
  regionId: string,
  mode: Mode,
  code: string,
): Promise<Outcome<string | undefined>> {
  const rows = await sql.query<{ id: string }>(
    'select id from indicator where region_id = $1 and (id = $2 or code = $3)',
    [regionId, mode.kind === 'change' ? mode.id : null, code],
  )
  if (mode.kind === 'row') return done(rows[0]?.id)
  const own = mode.kind === 'change' ? rows.find(({ id }) => id === mode.id) : undefined
  if (mode.kind === 'change' && !own) return refused({ kind: 'not-found' })
  if (rows.some((row) => row !== own)) return invalid('code', 'already-exists', code)
  return done(own?.id)
}

/** A series never mixes definitions: rhythm, scale, adding up and counting people cannot change under figures that do not fit. */
async function fitsItsObservations(
  sql: Reading,
  regionId: string,
  id: string,
  indicator: IndicatorDraft,
): Promise<Outcome<IndicatorDraft>> {
  const rows = await sql.query<{ place: string; period: string; value: number | null }>(
    'select place, period, value from observation where region_id = $1 and indicator_id = $2 and removed_at is null',
    [regionId, id],
  )
  if (rows.some(({ period }) => parsePeriod(period)?.rhythm !== indicator.rhythm))
    return invalid('rhythm', 'period-outside-rhythm', rhythms.dutch[indicator.rhythm])
  const wrong = rows.flatMap(({ value }) =>
    value === null ? [] : (valueProblem(value, indicator)?.code ?? []),
  )
  if (wrong.includes('outside-scale')) return invalid('highestValue', 'figures-do-not-fit')
  if (wrong.length > 0) return invalid('countsPeople', 'counts-are-whole')
  if (indicator.aggregation === 'sum' && rows.some(({ place }) => place === wholeRegion))
    return invalid('aggregation', 'figures-do-not-fit')
  return done(indicator)
}
