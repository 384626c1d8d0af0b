import type { Field } from '../../domain/registers/field.ts'

/** What a form sent, or would send: one value, or several under the same name. */
type Typed = Readonly<Record<string, string | readonly string[]>>

/**
 * One field of an entry that two people changed from the same beginning. `mine` and `theirs`: only one of the two changed it, so nobody
 * has to choose; `both`: they say different things, and a person has to. `begun` is null where the beginning is not known any more.
 */
export type MergedField = {
  field: Field
  state: 'same' | 'mine' | 'theirs' | 'both'
  begun: string | null
  theirs: string
  mine: string
}

/** Field by field; nothing that either of them typed is lost. */
export function mergeEntered(
  fields: readonly Field[],
  { begun, theirs, mine }: { begun: Typed | null; theirs: Typed; mine: Typed },
): MergedField[] {
  return fields.map((field) => {
    const told = {
      begun: begun === null ? null : oneText(begun[field.key]),
      theirs: oneText(theirs[field.key]),
      mine: oneText(mine[field.key]),
    }
    return { field, state: stateOf(field, told), ...told }
  })
}

/** Several values as one text, as a sheet would hold them; every door reads that back as several. */
export function oneText(typed: string | readonly string[] | undefined): string {
  const text = typeof typed === 'string' ? typed : (typed ?? []).join('; ')
  return text.replace(/\r\n?/g, '\n').trim()
}

function stateOf(
  field: Field,
  { begun, theirs, mine }: Pick<MergedField, 'begun' | 'theirs' | 'mine'>,
): MergedField['state'] {
  const isSame = (one: string, other: string) => comparable(field, one) === comparable(field, other)
  if (isSame(theirs, mine)) return 'same'
  if (begun !== null && isSame(begun, theirs)) return 'mine'
  return begun !== null && isSame(begun, mine) ? 'theirs' : 'both'
}

/** A form sends choices in its own order, and leaves out what is not chosen; neither is a change. */
function comparable({ kind }: Field, text: string): string {
  if (kind === 'yes-no') return text === 'ja' ? text : 'nee'
  return kind === 'choices' || kind === 'references' || kind === 'years'
    ? text.split('; ').sort().join('; ')
    : text
}
