/** The same in both languages: the person it is for may read either. */
export type Words = { nl: string; en: string }

/** What stands in the head of a mail is one line: a newline in a name would let its writer add heads of their own. */
export function oneLine(text: string, maxLength = 300): string {
  const line = text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim()
  return line.length <= maxLength ? line : `${line.slice(0, maxLength - 1)}…`
}

/** One address and nothing else: no second one behind a comma, no white space, no name. */
export function isMailAddress(text: string): boolean {
  return text.length <= 254 && /^[^\s<>,;:"()[\]\\@\p{Cc}]+@[^\s<>,;:"()[\]\\@\p{Cc}]+$/u.test(text)
}
