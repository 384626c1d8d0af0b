import { done, invalid, type Outcome, refused } from '../../domain/outcome.ts'
import type { Mode } from '../registers/register.ts'

/** A row with the same id or the same name as what is being written. Those in use come first. */
export type SameRow = { id: string; removed: boolean }

/**
 * The row this writes over, or null for a new one. A sheet replaces the entry of that name, also when it had been taken away;
 * a new entry may only take the place of one that was taken away, and then only where `revive` says the name is the thing itself.
 */
export function overwrittenRow(
  rows: readonly SameRow[],
  mode: Mode,
  { field, name, revive }: { field: string; name: string; revive: boolean },
): Outcome<string | null> {
  const taken = rows.find(({ id, removed }) => !removed && !(mode.kind === 'change' && id === mode.id))
  if (mode.kind === 'change') {
    const own = rows.find(({ id, removed }) => id === mode.id && !removed)
    if (!own) return refused({ kind: 'not-found' })
    const blocking = taken ?? (revive ? rows.find(({ id }) => id !== mode.id) : undefined)
    return blocking ? invalid(field, 'already-exists', name) : done(own.id)
  }
  if (mode.kind === 'row') return done((taken ?? rows[0])?.id ?? null)
  if (taken) return invalid(field, 'already-exists', name)
  return done(revive ? (rows[0]?.id ?? null) : null)
}

/** The id a statement may compare with; a change of something without a proper id finds nothing. */
export function changedId(mode: Mode): string {
  return mode.kind === 'change' ? mode.id : ''
}
