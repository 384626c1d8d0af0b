import type { Reading } from '../../database/database.ts'
import type { Likeness } from '../../domain/explorations/analysis/likeness.ts'

/** From this likeness on two findings are proposed as alike, and no more than so many pairs. */
const least = 0.16
const most = 100

/**
 * Pairs of findings that share an action line and look alike, the most alike first, each pair once. Alike in words: the Dutch stems of title and
 * description they share, the rarer the heavier (inverse document frequency), over all of theirs. Alike in title: trigrams.
 * Pairs are sought by stems that at most one in fifty of the line has (or six): the others are in too many to tell anything.
 * `openOnly`: what is for the region alone does not even weigh in how rare a word is.
 */
export function selectLikenesses(
  sql: Reading,
  regionId: string,
  { openOnly = false }: { openOnly?: boolean } = {},
): Promise<Likeness[]> {
  return sql.query<Likeness>(
    `with word as materialized (
       select number, line, stem
         from finding cross join lateral unnest(action_line || also_lines) line
        cross join lateral unnest(tsvector_to_array(to_tsvector('dutch', title || ' ' || description))) stem
        where region_id = $1 and removed_at is null and (not $4 or openness = 'open')),
     size as (select line, count(distinct number) as findings from word group by line),
     stem as materialized (
       select line, stem, ln(1 + max(findings)::float8 / count(*)) as weight, count(*) <= greatest(6, max(findings) / 50) as tells
         from word join size using (line) group by line, stem),
     weighed as materialized (select number, line, stem, weight, tells from word join stem using (line, stem)),
     whole as materialized (select number, line, sqrt(sum(weight)) as weight from weighed group by number, line),
     telling as materialized (select number, line, stem, weight from weighed where tells),
     pair as materialized (
       select line, one.number as one, other.number as other, sum(one.weight) as shared
         from telling one join telling other using (line, stem) where other.number > one.number
        group by line, one.number, other.number),
     alike as materialized (
       select one, other, max(shared / (a.weight * b.weight)) as words
         from pair join whole a on a.line = pair.line and a.number = one join whole b on b.line = pair.line and b.number = other
        where shared / (a.weight * b.weight) >= $2::float8 / 4
        group by one, other),
     scored as (
       select first.id as one, second.id as other, words, similarity(first.title, second.title)::float8 as title
         from alike join finding first on first.region_id = $1 and first.number = one
         join finding second on second.region_id = $1 and second.number = other)
     select one, other, words, title, (words + title) / 2 as score from scored
      where (words + title) / 2 >= $2 order by score desc, one, other limit $3`,
    [regionId, least, most, openOnly],
  )
}
