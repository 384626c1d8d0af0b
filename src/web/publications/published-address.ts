/** A page of a publication, by the path under which it was stored: `nl/plan`, `data/acties.csv`. */
export type PublishedAddress = { region: string; number: number; path: string }

/** Reads `/nl/publicaties/REGION/NUMBER/PAGE` and `/publicaties/REGION/NUMBER/data/FILE`; undefined for every other address. */
export function readPublishedAddress(pathname: string): PublishedAddress | undefined {
  const page = pageAddress.exec(pathname)
  if (page) {
    const [, language = '', region = '', number = '', name] = page
    return { region, number: Number(number), path: name === undefined ? language : `${language}/${name}` }
  }
  const file = dataAddress.exec(pathname)
  if (!file) return undefined
  const [, region = '', number = '', path = ''] = file
  return { region, number: Number(number), path }
}

const pageAddress = /^\/(nl|en)\/publicaties\/([a-z0-9-]{1,60})\/([1-9]\d{0,8})(?:\/([a-z0-9-]{1,60}))?$/
const dataAddress = /^\/publicaties\/([a-z0-9-]{1,60})\/([1-9]\d{0,8})\/(data\/[a-z0-9-]{1,60}\.[a-z]{1,8})$/
