import type { Region } from '../../domain/regions/region.ts'
import type { Values } from '../../domain/registers/field.ts'
import { takenAway } from '../../domain/registers/version-of-entry.ts'
import type { History, Making, Version } from './version.ts'

/** What somebody has to see who began with a version that is not there any more. */
export type Conflict = {
  region: Region
  /** As it is; of what was taken away, as it was then. */
  theirs: Values
  isTakenAway: boolean
  presentVersion: string
  /** Who made it so; null when the log does not tell. */
  by: Making | null
  /** What they began with; null when it is found nowhere any more. */
  begunWith: Values | null
}

/** Undefined when there never was anything to differ about. */
export function conflictIn(history: History, begun: string | undefined): Conflict | undefined {
  const { region, versions, presentVersion } = history
  const last = versions.at(-1)
  if (!last) return undefined
  const isTakenAway = presentVersion === takenAway
  return {
    region,
    theirs: last.values,
    isTakenAway,
    // Of the very values that are shown: what changes while this is read is a next conflict, never written over.
    presentVersion: isTakenAway ? takenAway : last.digest,
    by: last.made,
    begunWith: begun === undefined ? null : (foundVersion(versions, begun)?.values ?? null),
  }
}

/** Who last made each field say what it says; of a field that never changed, who made the first version. */
export function makerOfField({ versions }: History, key: string): Making | null {
  const at = versions.findLastIndex(
    ({ values }, place) =>
      place === 0 ||
      JSON.stringify(values[key] ?? null) !== JSON.stringify(versions[place - 1]?.values[key] ?? null),
  )
  return versions[at]?.made ?? null
}

function foundVersion(versions: readonly Version[], begun: string): Version | undefined {
  return versions.findLast(({ isRemoved, digest }) => (begun === takenAway ? isRemoved : begun === digest))
}
