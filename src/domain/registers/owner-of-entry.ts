import type { RowOwner } from '../caller.ts'
import { type Values, wholeRegion } from './field.ts'
import type { Noun } from './noun.ts'

/** Whose an entry is, as far as rights depend on it. */
export function ownerOfEntry(noun: Noun, values: Values): RowOwner {
  switch (noun) {
    case 'findings':
    case 'interviews':
    case 'observations':
      return { municipality: municipalityOf(values), organisation: word(values['organisation']) }
    case 'empty-cells':
    case 'action-places':
      return { municipality: municipalityOf(values) }
    case 'actions':
      return { organisation: word(values['owner']) }
    case 'milestones':
      return { organisation: word(values['actionOwner']) }
    default:
      return {}
  }
}

function municipalityOf({ place }: Values): string | null {
  return typeof place === 'string' && place !== wholeRegion ? place : null
}

function word(value: Values[string] | undefined): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}
