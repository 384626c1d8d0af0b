import { execFile } from 'node:child_process'
import { chmod, mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'
import { withLooseTables } from '../src/database/backup/loosen-tables.ts'
import { checkBackup } from '../src/database/backup/read-backup.ts'
import { writeBackup } from '../src/database/backup/write-backup.ts'
import { migrateDatabase } from '../src/database/migrate-database.ts'
import { systemBinaries } from '../src/database/server/postgresql-binaries.ts'
import { startPostgresql } from '../src/database/server/start-postgresql.ts'
import { root } from '../src/root.ts'
import { median, verdict } from './help/measure.ts'

/*
 * A backup of a million observations, against pg_dump of the same database on the same server and disk. pg_dump reads only servers
 * of its own version or older, so this runs on the PostgreSQL of the operating system. Limit: at most twice the time of a plain
 * pg_dump, which packs nothing; ours is packed, and on the disk for certain.
 */
const limit = 2
const observations = 1_000_000
const rounds = 3

const binaries = systemBinaries()
if (binaries === undefined) throw new Error('pg_dump is needed: apt-get install postgresql')
const folder = await mkdtemp(join(tmpdir(), 'thuisplan-bench-'))
await chmod(folder, 0o711)
const server = await startPostgresql({ binaries, dataFolder: join(folder, 'data') })
try {
  const migrations = join(root, 'src', 'database', 'migrations')
  await migrateDatabase(server.connection, migrations)
  await fill()
  const [ours, plain, packed] = [
    join(folder, 'ours.tar'),
    join(folder, 'plain.sql'),
    join(folder, 'packed.dump'),
  ]
  const times: Record<'ours' | 'plain' | 'packed', number[]> = { ours: [], plain: [], packed: [] }
  for (let round = 0; round < rounds; round++) {
    times.ours.push(
      await timeOf(() =>
        writeBackup(server.connection, ours, { secret: 's', thuisplan: '0', madeAt: new Date(0) }),
      ),
    )
    times.plain.push(await timeOf(() => dump('--file', plain)))
    times.packed.push(await timeOf(() => dump('--format=custom', '--file', packed)))
  }
  if (!(await checkBackup(ours)).ok) throw new Error('the backup is not whole')
  const [oursMs, plainMs, packedMs] = [median(times.ours), median(times.plain), median(times.packed)]
  console.log(
    `${observations} observations: backup ${oursMs.toFixed(0)} ms, ${await megabytes(ours)}; pg_dump ${plainMs.toFixed(0)} ms, ${await megabytes(plain)}; ` +
      `pg_dump -Fc ${packedMs.toFixed(0)} ms, ${await megabytes(packed)} (${(oursMs / packedMs).toFixed(2)} times)`,
  )
  verdict(
    `backup of ${observations} observations: ${(oursMs / plainMs).toFixed(2)} times pg_dump, limit ${limit}`,
    oursMs <= limit * plainMs,
  )
} finally {
  await server.stop()
  await rm(folder, { recursive: true, force: true })
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const begin = performance.now()
  await work()
  return performance.now() - begin
}

function dump(...options: string[]): Promise<unknown> {
  const { host, port, user, database } = server.connection
  const where = ['--host', host, '--port', String(port), '--username', user]
  return promisify(execFile)(join(binaries ?? '', 'pg_dump'), [...where, ...options, database])
}

async function megabytes(file: string): Promise<string> {
  return `${((await stat(file)).size / 1_000_000).toFixed(0)} MB`
}

/** Rows as a monitor has them, without the audit log: a region does not come by a million figures one by one. */
async function fill(): Promise<void> {
  const client = new pg.Client(server.connection)
  await client.connect()
  try {
    await client.query(`
    insert into framework_edition values ('e', '{}', '2022-12-01', '2022-12-05', 2023, 2030, 'bench');
    insert into municipality select 'GM' || lpad(n::text, 4, '0'), 'Gemeente ' || n, 'Gemeente ' || n, 'NH', 1, '2022-01-01', 5, 52, 'bench'
      from generate_series(1, 342) n;
    insert into region (id, name, centre_municipality, framework_edition, plan_from, plan_to, handover_on)
      values ('bench', 'Bench', 'GM0001', 'e', 2024, 2025, '2024-02-01');
    insert into indicator (region_id, code, name, unit, wanted, action_line, transformation_class, counts_people, aggregation, rhythm)
      select 'bench', 'I' || n, 'Indicator ' || n, 'mensen', 'lower', 1, 'shelter', true, 'sum', 'quarter' from generate_series(1, 100) n`)
    await client.query('begin')
    await withLooseTables(client, async () => {
      await client.query(
        `insert into observation (region_id, indicator_id, place, period, value, status, source, recorded_by)
     select 'bench', indicator.id, municipality.code, year || '-Q' || quarter, (random() * 900)::int, 'final', 'CBS (bench)', 'bench'
       from generate_series(2017, 2024) year, generate_series(1, 4) quarter, indicator, municipality limit $1`,
        [observations],
      )
    })
    await client.query('commit')
  } finally {
    await client.end()
  }
}
