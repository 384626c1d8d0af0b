import { selectLikenesses } from '../src/operations/explorations/select-likenesses.ts'
import { median, timesOf, verdict } from './help/measure.ts'
import { regionId, throwAwayThuisplan } from './help/throw-away-thuisplan.ts'

/*
 * Which findings look alike, among 5,000 in one region: as many as all regions of the country together would have. Titles and
 * descriptions are mixed from the words of the example. Limit: 2 s. Beside it, in the same run, what PostgreSQL alone needs to find
 * the Dutch stems of the same texts.
 */
const limitMs = 2000
const findings = 5000

const stemsAlone = `select sum(length(to_tsvector('dutch', title || ' ' || description))) from finding where region_id = $1`

const open = await throwAwayThuisplan()
try {
  const owner = open.storage.asOwner()
  await owner.write((sql) => mix(sql))
  // As the server does by itself within a minute.
  await owner.write((sql) => sql.query('analyze finding'))
  const proposals = await owner.read((sql) => selectLikenesses(sql, regionId))
  if (proposals.length === 0) throw new Error('nothing looks alike')

  const whole = median(await timesOf(5, () => owner.read((sql) => selectLikenesses(sql, regionId)), 1))
  const stems = median(await timesOf(5, () => owner.read((sql) => sql.query(stemsAlone, [regionId])), 1))
  console.log(
    `${proposals.length} proposals among ${findings} findings in ${whole.toFixed(0)} ms; the stems alone ${stems.toFixed(0)} ms (${(whole / stems).toFixed(1)} times)`,
  )
  verdict(
    `proposals for ${findings} findings: ${(whole / limitMs).toFixed(2)} of the limit of ${limitMs} ms`,
    whole <= limitMs,
  )
} finally {
  await open.close()
}

/** Findings of three and of twenty words, the same at every run, until there are as many as the limit speaks of. */
async function mix(sql: { query(statement: string, values?: unknown[]): Promise<unknown> }): Promise<void> {
  await sql.query('select setseed(0.5)')
  await sql.query(
    `with pool as (select array_agg(word order by word) as words
                     from (select distinct regexp_split_to_table(title || ' ' || description, '[^[:alpha:]]+') as word
                             from finding where region_id = $1) split where length(word) > 3)
     insert into finding (region_id, number, action_line, municipality, title, description, aims, approach, state, transformation_class,
                          is_example, recorded_by)
     select $1, 1000 + number, 1 + number % 6, null, texts.title, texts.description, '{prevent}', 'alone', 'exists', 'prevention', true, ''
       from generate_series(1, $2 - (select count(*)::int from finding where region_id = $1)) number
      cross join lateral (
        select string_agg(word, ' ') filter (where place <= 3) as title, string_agg(word, ' ') filter (where place > 3) as description
          from (select place, words[1 + floor(random() * array_length(words, 1))::int] as word
                  from pool cross join generate_series(1, 23) place where number > 0) chosen) texts`,
    [regionId, findings],
  )
}
