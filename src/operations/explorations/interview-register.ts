import type { Reading } from '../../database/database.ts'
import { interviewFields } from '../../domain/explorations/interview.ts'
import type { Region } from '../../domain/regions/region.ts'
import { wholeRegion } from '../../domain/registers/field.ts'
import type { Entry, Register } from '../registers/register.ts'
import { rowOfEntry, setOwnedRowAside } from '../registers/rows.ts'
import { storeInterview } from './store-interview.ts'

/** Conversations from which findings are taken; each is there for who may write it, and for nobody else. */
export const interviewRegister: Register = {
  noun: 'interviews',
  fields: interviewFields,
  name: 'number',
  list: listInterviews,
  store: storeInterview,
  setAside: (sql, desk, id, aside) =>
    setOwnedRowAside(sql, { table: 'interview', noun: 'interviews' }, desk, id, aside),
}

async function listInterviews(sql: Reading, region: Region, only?: string): Promise<Entry[]> {
  const rows = await sql.query<Record<string, never>>(
    `select interview.id, number, held_on as "heldOn", said.with_whom as "withWhom", interview.party,
            coalesce(municipality, '${wholeRegion}') as place, coalesce(organisation.name, '') as organisation, said.body as text,
            interview.is_example as "isExample"
       from interview join interview_words said on said.region_id = interview.region_id and said.id = interview.words_id
       left join organisation
         on organisation.region_id = interview.region_id and organisation.id = interview.organisation_id
        and organisation.set_aside_at is null
      where interview.region_id = $1 and ($2::uuid is null or interview.id = $2) and removed_at is null
      order by held_on, number`,
    [region.id, only ?? null],
  )
  return rows.map(rowOfEntry)
}
