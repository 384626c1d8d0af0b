/** The version of an entry as an entity tag (RFC 9110): what `If-Match` brings back. */
export function entryTag(version: string): { etag: string } {
  return { etag: `"${version}"` }
}

/**
 * The version a program says it began with; undefined when it did not say, or when any will do (`*`). A tag of another make is never
 * that of an entry, and neither is one of several: a program has read one.
 */
export function versionInHeader(request: Request): string | undefined {
  const header = request.headers.get('if-match')?.trim() ?? ''
  if (header === '' || header === '*') return undefined
  return /^"([^"]+)"$/.exec(header)?.[1] ?? header
}
