import { type VersionEntry, type VersionLists, type VersionNoun, versionNouns } from './plan-version.ts'

/** What became of one list from one version to another; an entry is the same one as long as its id is, whatever it is called. */
export type ListComparison = {
  noun: VersionNoun
  added: readonly VersionEntry[]
  removed: readonly VersionEntry[]
  changed: readonly ChangedEntry[]
}
export type ChangedEntry = {
  id: string
  before: VersionEntry
  after: VersionEntry
  fields: readonly string[]
}

/** List by list what is new, gone and different; lists without a difference are left out. */
export function compareLists(before: VersionLists, after: VersionLists): ListComparison[] {
  return versionNouns
    .map((noun) => compareList(noun, before[noun] ?? [], after[noun] ?? []))
    .filter(({ added, removed, changed }) => added.length + removed.length + changed.length > 0)
}

/** How many entries are new, gone and different, over all lists. */
export function countDifferences(
  lists: readonly ListComparison[],
): Record<'added' | 'removed' | 'changed', number> {
  const count = (of: 'added' | 'removed' | 'changed') => lists.reduce((sum, list) => sum + list[of].length, 0)
  return { added: count('added'), removed: count('removed'), changed: count('changed') }
}

function compareList(
  noun: VersionNoun,
  before: readonly VersionEntry[],
  after: readonly VersionEntry[],
): ListComparison {
  const was = new Map(before.map((entry) => [entry.id, entry]))
  const is = new Map(after.map((entry) => [entry.id, entry]))
  return {
    noun,
    added: after.filter(({ id }) => !was.has(id)),
    removed: before.filter(({ id }) => !is.has(id)),
    changed: after.flatMap((entry) => {
      const old = was.get(entry.id)
      const fields = old ? differingFields(old, entry) : []
      return old && fields.length > 0 ? [{ id: entry.id, before: old, after: entry, fields }] : []
    }),
  }
}

/** A field that a version does not know, being older or younger, says the same as one that says nothing. */
function differingFields(before: VersionEntry, after: VersionEntry): string[] {
  const keys = new Set([...Object.keys(before.values), ...Object.keys(after.values)])
  return [...keys].filter((key) => told(before.values[key]) !== told(after.values[key]))
}

function told(value: VersionEntry['values'][string] | undefined): string {
  const saysNothing = value === undefined || value === null || value === '' || value === false
  return saysNothing || (Array.isArray(value) && value.length === 0) ? '' : JSON.stringify(value)
}
