/** Keeps what was used last, up to a number of bytes in all. What alone is larger is never kept. */
export type KeptPages<Page extends { bytes: number }> = {
  get(key: string): Page | undefined
  keep(key: string, page: Page): void
}

export function keepPages<Page extends { bytes: number }>(mostBytes: number): KeptPages<Page> {
  const pages = new Map<string, Page>()
  let bytes = 0
  return {
    get(key) {
      const page = pages.get(key)
      if (page === undefined) return undefined
      // A Map keeps the order of arrival: what comes back goes to the end, and the first is the longest unused.
      pages.delete(key)
      pages.set(key, page)
      return page
    },
    keep(key, page) {
      if (page.bytes > mostBytes) return
      bytes += page.bytes - (pages.get(key)?.bytes ?? 0)
      pages.delete(key)
      pages.set(key, page)
      for (const [oldest, { bytes: size }] of pages) {
        if (bytes <= mostBytes) break
        pages.delete(oldest)
        bytes -= size
      }
    },
  }
}
