import { selectCellCounts } from '../src/operations/explorations/select-cell-counts.ts'
import { addresses } from '../src/web/addresses.ts'
import { median, timesOf, verdict } from './help/measure.ts'
import { signedInPage } from './help/signed-in-page.ts'
import { regionId, throwAwayThuisplan } from './help/throw-away-thuisplan.ts'

/*
 * The back-office matrix page, signed in, whole request: session, memberships, counts under row-level security, HTML. With 500
 * findings in 7 municipalities, p50 <= 40 ms; with 5,000, as many as all regions of the country together would have, <= 80 ms; the
 * same with every line opened and a filter, and a square of hundreds of findings, which shows a page of them. Beside it, in the same
 * run, what PostgreSQL alone needs for the same counts under the same rights.
 */
const limits = { 500: 40, 5000: 80 } as const

const open = await throwAwayThuisplan()
const coordinator = open.storage
  .asOwner()
  .read((sql) =>
    sql.query<{ id: string }>('select person_id as id from membership where region_id = $1', [regionId]),
  )
  .then(([member]) => member?.id ?? null)
try {
  const pageOf = await signedInPage(open)
  const base = addresses.exploration('nl', regionId)
  const full = addresses.explorationCell('nl', regionId, 2, 'GM0402')

  for (const [findings, limitMs] of [
    [500, limits[500]],
    [5000, limits[5000]],
  ] as const) {
    await fill(findings)
    const pages = {
      'matrix page': base,
      'matrix page with sub-themes and a filter': `${base}?deelthemas=ja&doel=voorkomen&stand=bestaat`,
      'page of one square': full,
    }
    const html = await pageOf(pages['matrix page'])
    if (!html.includes(`${findings} bevindingen`)) throw new Error('not the page meant')
    for (const [name, page] of Object.entries(pages)) {
      const size = (await pageOf(page)).length
      const rounds: { page: number; counts: number }[] = []
      for (let round = 0; round < 3; round++)
        rounds.push({
          page: median(await timesOf(30, () => pageOf(page))),
          counts: median(await timesOf(30, () => countsAlone())),
        })
      const pageMs = median(rounds.map((round) => round.page))
      const countsMs = median(rounds.map((round) => round.counts))
      console.log(
        `${name} ${(size / 1000).toFixed(0)} kB, p50 ${pageMs.toFixed(1)} ms; counting alone ${countsMs.toFixed(1)} ms (${(pageMs / countsMs).toFixed(1)} times)`,
      )
      verdict(
        `${name} with ${findings} findings: ${(pageMs / limitMs).toFixed(2)} of the limit of ${limitMs} ms`,
        pageMs <= limitMs,
      )
    }
  }
} finally {
  await open.close()
}

/** More of the findings that are there, until there are as many as the limit speaks of. */
async function fill(findings: number): Promise<void> {
  const owner = open.storage.asOwner()
  await owner.write((sql) =>
    sql.query(
      `insert into finding (region_id, number, action_line, also_lines, sub_theme, municipality, title, description, aims, approach,
                            partners, state, since, transformation_class, target_groups, yearly_cost_cents, source, scale, is_example,
                            recorded_by)
       select region_id, $2 * 10 + row_number() over (), action_line, also_lines, sub_theme, municipality, title, description, aims,
              approach, partners, state, since, transformation_class, target_groups, yearly_cost_cents, source, scale, true, recorded_by
         from finding, generate_series(1, 100) where region_id = $1
        limit $2 - (select count(*) from finding where region_id = $1)`,
      [regionId, findings],
    ),
  )
  // As the server does by itself within a minute.
  await owner.write((sql) => sql.query('analyze finding'))
}

async function countsAlone(): Promise<unknown> {
  const person = await coordinator
  return open.storage.as(person).read((sql) => selectCellCounts(sql, regionId))
}
