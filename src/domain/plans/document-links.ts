import * as z from 'zod'

/** A document somewhere else: what it is called, and where it is. Kept as one text, `Titel https://…`, as people write it. */
export type DocumentLink = { title: string; address: string }

const most = 20
const longestTitle = 200
const longestAddress = 600

/** Each on a line of its own, or with ; between, or as a list: a title and an https address. */
export function documentLinksField() {
  return z
    .preprocess((input) => input ?? '', z.unknown())
    .transform((input, context): string[] => {
      const fail = (message: string) => {
        context.addIssue({ code: 'custom', message })
        return z.NEVER
      }
      const parts = Array.isArray(input) ? input : [input]
      if (parts.some((part) => typeof part !== 'string')) return fail('not-text')
      const lines = (parts as string[])
        .flatMap((part) => part.split(/[\r\n]+|;\s+|;$/))
        .map((line) =>
          line
            .replace(/[\p{Cc}\uFEFF]/gu, ' ')
            .trim()
            .replace(/\s+/g, ' '),
        )
        .filter((line) => line !== '')
      const wrong = lines.find((line) => readDocumentLink(line) === undefined)
      if (wrong !== undefined) return fail(`not-a-link ${wrong.slice(0, 80)}`)
      return lines.length > most ? fail(`too-many-links ${most}`) : [...new Set(lines)]
    })
}

/** The parts of such a text; undefined when it has no title, or no address that leads somewhere safe. */
export function readDocumentLink(text: string): DocumentLink | undefined {
  const [, title = '', address = ''] = /^(\S.*?)[\s:,]*\s(https:\/\/\S+)$/u.exec(text) ?? []
  if (title === '' || title.length > longestTitle || address.length > longestAddress) return undefined
  if (!URL.canParse(address)) return undefined
  const { hostname, username, password } = new URL(address)
  return hostname.includes('.') && username === '' && password === '' ? { title, address } : undefined
}
