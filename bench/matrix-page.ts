import { join } from 'node:path'
import { openApiDocument } from '../src/api/openapi/open-api-document.ts'
import { demoAccounts, demoPassword } from '../src/demo-people.ts'
import { root } from '../src/root.ts'
import { webApplication } from '../src/web/application.ts'
import { welcomeMembers } from '../src/welcome-members.ts'
import { median, timesOf, verdict } from './help/measure.ts'
import { regionId, throwAwayThuisplan, today } from './help/throw-away-thuisplan.ts'

/*
 * The back-office matrix page with 7 municipalities and 500 findings, signed in, whole request: session, memberships,
 * findings under row-level security, HTML. Limit: server time p50 <= 40 ms. Beside it, in the same run, what PostgreSQL alone
 * needs for the same rows under the same rights.
 */
const limitMs = 40
const findings = 500

const open = await throwAwayThuisplan()
try {
  await fill(regionId)
  const app = webApplication({
    ...open,
    welcoming: welcomeMembers(open, false),
    publicUrl: 'http://localhost:3000',
    assetFolder: join(root, 'dist', 'assets'),
    guideFolder: join(root, 'docs', 'guide'),
    documentOf: (language) => openApiDocument({ publicUrl: 'http://localhost:3000' }, language),
    now: () => today,
    report: (error) => console.error(error),
  })
  const signedIn = await open.identity.signIn(demoAccounts[0].email, demoPassword, new Headers())
  if (signedIn.kind !== 'signed-in') throw new Error('could not sign in')
  const cookie = signedIn.cookies.map((line) => line.split(';')[0]).join('; ')
  const page = `http://localhost:3000/nl/regios/${regionId}/verkenning`

  const once = await app.request(page, { headers: { cookie } })
  const html = await once.text()
  if (once.status !== 200 || !html.includes(`${findings} bevindingen`))
    throw new Error(`not the page meant: ${once.status}`)

  const rounds: { page: number; rows: number }[] = []
  for (let round = 0; round < 3; round++) {
    const pages = await timesOf(60, async () => (await app.request(page, { headers: { cookie } })).text())
    const rows = await timesOf(60, () => rowsAlone(regionId))
    rounds.push({ page: median(pages), rows: median(rows) })
  }
  const pageMs = median(rounds.map((round) => round.page))
  const rowsMs = median(rounds.map((round) => round.rows))
  console.log(
    `page ${(html.length / 1000).toFixed(0)} kB, p50 ${pageMs.toFixed(1)} ms; the rows alone ${rowsMs.toFixed(1)} ms (${(pageMs / rowsMs).toFixed(1)} times)`,
  )
  verdict(
    `matrix page with ${findings} findings: ${(pageMs / limitMs).toFixed(2)} of the limit of ${limitMs} ms`,
    pageMs <= limitMs,
  )
} finally {
  await open.close()
}

/** More of the findings that are there, until there are as many as the limit speaks of. */
function fill(regionId: string): Promise<unknown> {
  return open.storage.asOwner().write((sql) =>
    sql.query(
      `insert into finding (region_id, number, action_line, municipality, title, description, aims, approach, partners, state, since,
                            transformation_class, target_groups, yearly_cost_cents, source, is_example, recorded_by)
       select region_id, 1000 + row_number() over (), action_line, municipality, title, description, aims, approach, partners, state,
              since, transformation_class, target_groups, yearly_cost_cents, source, true, recorded_by
         from finding, generate_series(1, 20) where region_id = $1
        limit $2 - (select count(*) from finding where region_id = $1)`,
      [regionId, findings],
    ),
  )
}

async function rowsAlone(regionId: string): Promise<unknown> {
  const [coordinator] = await open.storage
    .asOwner()
    .read((sql) =>
      sql.query<{ id: string }>('select person_id as id from membership where region_id = $1', [regionId]),
    )
  return open.storage
    .as(coordinator?.id ?? null)
    .read((sql) => sql.query('select * from finding where region_id = $1', [regionId]))
}
