/**
 * What of a region does not go along, and why. Every table with a region goes along by itself; only what stands here does not.
 * The reasons stand in the manifest of each package, so they are in English.
 */
export const leftOut: Readonly<Record<string, string>> = {
  'public.job': 'work of this installation that is under way',
  'public.import_upload': 'an uploaded sheet that is being worked off',
  'public.planned_publication':
    'publishing by itself, in the name of somebody who plans here and not where the package goes',
  'public.message': 'personal post of the people, not of the region',
}

/** A column with such a name is taken for a secret: a package with one is not made until somebody decides about it here. */
export const secretName = /token|hash|secret|password/i

/** Bear the name and are none. */
export const noSecret: Readonly<Record<string, string>> = {
  'public.audit_entry.hash': 'links the entries of the audit log; anybody can compute it',
  'app.audit_chain.hash': 'the end of that chain',
}

/** Columns whose bytes stand in the package as files of their own, so that a person can open them. */
export const filedColumns: Readonly<Record<string, string>> = { 'public.publication_page': 'body' }

/** Where a page of a publication stands: `nl` would be in the way of `nl/plan`, so pages of HTML get their ending. */
export function publicationFile(row: { number: number; path: string; media_type: string }): string {
  const ending = row.media_type.startsWith('text/html') ? '.html' : ''
  return `publications/${row.number}/${row.path}${ending}`
}

/** Each entry is part of the hash of the next, so what stands in it cannot be changed, not even whose it is. */
export const writtenInStone: readonly string[] = ['public.audit_entry']

/** Whether a column of text holds who it was. Foreign keys to the accounts are found besides. */
export function isOfAPerson(column: string): boolean {
  return column === 'person_id' || /(^|_)by$/.test(column)
}
