import type * as z from 'zod'
import type { Reading } from '../../database/database.ts'
import type { RowOwner } from '../../domain/caller.ts'
import { findingSchema } from '../../domain/explorations/finding.ts'
import { furtherLines } from '../../domain/explorations/lines-of-finding.ts'
import { parseFields } from '../../domain/fields.ts'
import { done, invalid, type Outcome, problemFields, refused } from '../../domain/outcome.ts'
import { parsePlace } from '../../domain/regions/place.ts'
import type { Region } from '../../domain/regions/region.ts'
import { idsByWord, ownedBy } from '../regions/owned-by.ts'
import type { Desk } from '../registers/register.ts'

/** A finding that may be written: what it says, whose it is, and what it points at. */
export type CheckedFinding = Omit<z.output<typeof findingSchema>, 'subTheme'> & {
  /** Its code; null is none. */
  subTheme: string | null
  municipality: string | null
  organisationId: string | null
  coveredById: string | null
  /** Null: a new finding gets the round that is open, another stays in its own. */
  roundId: string | null
}

/** The organisations, policies and rounds that are named, each word with the id it stands for. */
export type NamedInFindings = {
  organisations: ReadonlyMap<string, string>
  policies: ReadonlyMap<string, string>
  rounds: ReadonlyMap<number, string>
}

// Made once: making a schema takes longer than reading a row by it.
const pointers = findingSchema.pick({ place: true, organisation: true, coveredBy: true, round: true })
const lineOnly = findingSchema.pick({ actionLine: true })
const further = findingSchema.pick({ alsoLines: true, subTheme: true })

/** Looked up once, for however many findings. */
export async function namedInFindings(
  sql: Reading,
  regionId: string,
  inputs: readonly unknown[],
): Promise<NamedInFindings> {
  const said = inputs.flatMap((input) => {
    const words = parseFields(pointers, input)
    return words.ok ? [words.value] : []
  })
  return {
    organisations: await idsByWord(
      sql,
      'organisation',
      regionId,
      said.map(({ organisation }) => organisation),
    ),
    policies: await idsByWord(
      sql,
      'policy',
      regionId,
      said.map(({ coveredBy }) => coveredBy),
    ),
    rounds: await roundsByNumber(
      sql,
      regionId,
      said.flatMap(({ round }) => round ?? []),
    ),
  }
}

/** What is wrong with a finding, all at once: also what it points at is told when other fields are wrong. */
export function checkFinding(desk: Desk, named: NamedInFindings, input: unknown): Outcome<CheckedFinding> {
  const draft = parseFields(findingSchema, input)
  const around = surroundings(desk, named, input)
  return draft.ok && around.ok
    ? done({ ...draft.value, ...around.value })
    : refused({ kind: 'invalid', fields: { ...problemFields(draft), ...problemFields(around) } })
}

type Lines = Pick<CheckedFinding, 'alsoLines' | 'subTheme'>
type Surroundings = Lines &
  Pick<CheckedFinding, 'municipality' | 'organisationId' | 'coveredById' | 'roundId'>

function surroundings(
  { region, caller }: Desk,
  { organisations, policies, rounds }: NamedInFindings,
  input: unknown,
): Outcome<Surroundings> {
  const words = parseFields(pointers, input)
  if (!words.ok) return words
  const { place: placeWord, organisation: organisationWord, coveredBy } = words.value
  const lines = knownLines(region, input)
  const place = parsePlace(region, 'place', placeWord)
  const organisation = idOf(organisations, organisationWord, 'organisation', 'unknown-organisation')
  const owner: Outcome<RowOwner> =
    place.ok && organisation.ok
      ? ownedBy(
          caller,
          region.id,
          'findings',
          { municipality: place.value, organisation: organisation.value },
          placeWord,
        )
      : done({})
  const policy = idOf(policies, coveredBy, 'coveredBy', 'unknown-policy')
  const round = roundOf(rounds, words.value.round)
  if (lines.ok && place.ok && organisation.ok && owner.ok && policy.ok && round.ok)
    return done({
      ...lines.value,
      municipality: place.value,
      organisationId: organisation.value,
      coveredById: policy.value,
      roundId: round.value,
    })
  return refused({
    kind: 'invalid',
    fields: Object.assign({}, ...[lines, place, organisation, owner, policy, round].map(problemFields)),
  })
}

/** A main line that is no number at all is told of with the fields of the finding itself. */
function knownLines(region: Region, input: unknown): Outcome<Lines> {
  const line = parseFields(lineOnly, input)
  const said = parseFields(further, input)
  if (!said.ok) return said
  return furtherLines(region, { actionLine: line.ok ? line.value.actionLine : null, ...said.value })
}

/** '' points at nothing, and nothing is wrong with that. */
function idOf(
  ids: ReadonlyMap<string, string>,
  word: string,
  field: string,
  problem: 'unknown-organisation' | 'unknown-policy',
): Outcome<string | null> {
  if (word === '') return done(null)
  const id = ids.get(word)
  return id === undefined ? invalid(field, problem, word) : done(id)
}

function roundOf(rounds: ReadonlyMap<number, string>, number: number | null): Outcome<string | null> {
  if (number === null) return done(null)
  const id = rounds.get(number)
  return id === undefined ? invalid('round', 'unknown-round', String(number)) : done(id)
}

async function roundsByNumber(
  sql: Reading,
  regionId: string,
  numbers: readonly number[],
): Promise<Map<number, string>> {
  if (numbers.length === 0) return new Map()
  const rounds = await sql.query<{ number: number; id: string }>(
    'select number, id from exploration_round where region_id = $1 and number = any($2) and removed_at is null',
    [regionId, [...new Set(numbers)]],
  )
  return new Map(rounds.map(({ number, id }) => [number, id]))
}
