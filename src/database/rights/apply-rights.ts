import { createHash } from 'node:crypto'
import type { ClientBase } from 'pg'
import { policiesOfRights } from './policies-of-rights.ts'

/** Makes the policies anew when the table of rights says something else than what stands; all at once, or not at all. */
export async function applyRights(client: ClientBase): Promise<void> {
  const statements = policiesOfRights()
  const digest = createHash('sha256').update(statements.join(';\n')).digest('hex')
  const { rows } = await client.query<{ value: string }>(
    `select value from app.remembered where name = 'rights'`,
  )
  if (rows[0]?.value === digest) return
  await client.query('begin')
  try {
    for (const statement of statements) await client.query(statement)
    await client.query(
      `insert into app.remembered values ('rights', $1) on conflict (name) do update set value = excluded.value`,
      [digest],
    )
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}
