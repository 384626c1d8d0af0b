import type { Version } from '../../operations/history/version.ts'

/** The earlier reason that is to be used again, as the address says: `?tekst=3`. */
export function versionAsked(versions: readonly Version[], url: URL): Version | undefined {
  return versions.find(({ number }) => String(number) === url.searchParams.get('tekst'))
}
