import type { Needs } from '../needs.ts'

export type LatestPublication = { regionId: string; number: number; title: string; publishedOn: string }

/** The newest publication of each region, newest first, at most `most`. What is published is open to everyone. */
export function listLatestPublications(
  { database }: Pick<Needs, 'database'>,
  most: number,
): Promise<LatestPublication[]> {
  return database.read((sql) =>
    sql.query<LatestPublication>(
      `select region_id as "regionId", number, title, (published_at at time zone 'Europe/Amsterdam')::date as "publishedOn"
         from (select distinct on (region_id) * from publication order by region_id, number desc) newest
        order by published_at desc, region_id limit $1`,
      [most],
    ),
  )
}
