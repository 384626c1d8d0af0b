import { isMailAddress } from '../../mail/letter-text.ts'
import type { FieldProblem } from '../../outcome.ts'

/** Somebody who is asked by mail, named by function. */
export type InvitedReader = { email: string; label: string }

export type InvitedLine = { number: number; text: string } & (
  | { kind: 'reader'; reader: InvitedReader }
  | { kind: 'wrong'; problem: FieldProblem }
)

/** As long as the name of a function may be, and how many lines are read at once. */
const longest = 160
export const mostLines = 500

/** One reader a line: `e-mailadres; functie`, with a comma or tab as well. Empty lines are nothing; each line is good or wrong by itself. */
export function readInvitedLines(text: string): InvitedLine[] {
  const seen = new Set<string>()
  return text.split(/\r\n?|\n/).flatMap((line, index): InvitedLine[] => {
    const told = line.trim()
    if (told === '') return []
    const read = readLine(told, index < mostLines)
    const number = index + 1
    if ('code' in read) return [{ number, text: told, kind: 'wrong', problem: read }]
    const address = read.email.toLowerCase()
    if (seen.has(address))
      return [{ number, text: told, kind: 'wrong', problem: { code: 'invited-already', detail: read.email } }]
    seen.add(address)
    return [{ number, text: told, kind: 'reader', reader: read }]
  })
}

function readLine(line: string, fits: boolean): InvitedReader | FieldProblem {
  const [, email = '', said = ''] = /^([^;,\t]*)[;,\t]?(.*)$/s.exec(line) ?? []
  const label = said.trim()
  if (!fits) return { code: 'number-too-large', detail: String(mostLines) }
  if (!isMailAddress(email.trim())) return { code: 'not-an-email-address', detail: email.trim().slice(0, 80) }
  if (label === '') return { code: 'function-missing' }
  return label.length > longest
    ? { code: 'too-long', detail: String(longest) }
    : { email: email.trim(), label }
}
