import type { Database } from '../../database/database.ts'

/** Lets somebody found regions. The operator's work, on the command line: it needs the owner's rights. */
export async function letFoundRegions(owner: Database, personId: string): Promise<void> {
  await owner.write((sql) => sql.query('insert into founder values ($1) on conflict do nothing', [personId]))
}
