import * as z from 'zod'
import { actionLineOf } from '../../domain/plans/plan-code.ts'
import { findMunicipality, type Region } from '../../domain/regions/region.ts'
import { type Field, wholeRegion } from '../../domain/registers/field.ts'
import type { Entry, Register } from '../../operations/registers/register.ts'
import { apiWholeRegion } from '../../presentation/registers/api-values.ts'
import type { ApiError } from '../api-problem.ts'
import type { QueryKey } from '../endpoint.ts'
import { aboutKey, type Read } from '../read-page.ts'

/** `?actielijn=3&gemeente=GM0406`, on lists of which an entry belongs to an action line, or to a municipality. */
export function filterKeys(register: Register): Record<string, QueryKey> {
  return {
    ...(hasLines(register)
      ? { actielijn: { schema: z.int().min(1).max(9), about: aboutKey('actielijn') } }
      : {}),
    ...(hasPlaces(register)
      ? { gemeente: { schema: z.string().regex(/^(GM\d{4}|regio)$/), about: aboutKey('gemeente') } }
      : {}),
  }
}

/** The entries that are asked for; a filter that can match nothing in this region is a mistake, and told as one. */
export function filterEntries(
  register: Register,
  { region, entries }: { region: Region; entries: readonly Entry[] },
  query: URLSearchParams,
): Read<{ entries: readonly Entry[] }> {
  const line = query.get('actielijn')
  const place = query.get('gemeente')
  const errors: ApiError[] = []
  if (line !== null && !region.actionLines.some(({ number }) => String(number) === line))
    errors.push({ name: 'actielijn', code: 'unknown-action-line', detail: line.slice(0, 80) })
  if (place !== null && place !== apiWholeRegion && !findMunicipality(region, place))
    errors.push({ name: 'gemeente', code: 'unknown-municipality', detail: place.slice(0, 80) })
  if (errors.length > 0) return { ok: false, errors }
  const wanted = place === apiWholeRegion ? wholeRegion : place && findMunicipality(region, place)?.code
  return {
    ok: true,
    entries: entries.filter(
      (entry) =>
        (line === null || linesOf(register, entry).includes(Number(line))) &&
        (!wanted || placesOf(register, entry).includes(wanted)),
    ),
  }
}

/** The first number of the code of a goal or an action is its line. */
function linesOf(register: Register, { values }: Entry): number[] {
  if (isNumberedByLine(register)) return [actionLineOf(String(values['code']))]
  return register.fields.filter(isLine).flatMap(({ key }) => numbers(values[key]))
}

function placesOf({ fields }: Register, { values }: Entry): string[] {
  return fields.filter(isPlace).flatMap(({ key }) => [values[key] ?? []].flat().map(String))
}

function hasLines(register: Register): boolean {
  return isNumberedByLine(register) || register.fields.some(isLine)
}

function hasPlaces({ fields }: Register): boolean {
  return fields.some(isPlace)
}

function isNumberedByLine({ noun }: Register): boolean {
  return noun === 'goals' || noun === 'actions'
}

function isLine(field: Field): boolean {
  return (field.kind === 'reference' || field.kind === 'references') && field.to === 'action-line'
}

function isPlace(field: Field): boolean {
  return (
    field.kind === 'place' ||
    ((field.kind === 'reference' || field.kind === 'references') && field.to === 'municipality')
  )
}

function numbers(cell: Entry['values'][string] | undefined): number[] {
  return [cell ?? []].flat().map(Number)
}
