import { wordsField } from '../fields.ts'

/** Web addresses, several; only those a browser opens safely. */
export function linksField() {
  return wordsField(400).superRefine((words, context) => {
    const wrong = words.find((word) => !isLink(word))
    if (wrong !== undefined) context.addIssue({ code: 'custom', message: `not-a-link ${wrong.slice(0, 80)}` })
  })
}

function isLink(word: string): boolean {
  if (/[\s"<>]/.test(word)) return false
  const address = URL.canParse(word) ? new URL(word) : undefined
  return address?.protocol === 'https:' && address.hostname.includes('.') && address.username === ''
}
