/**
 * Text that a spreadsheet would take for a formula when it opens a CSV file: what begins with = + - @, or
 * with a tab or line break before it. Source: OWASP, "CSV Injection".
 */
const formula = /^'*[=+\-@\t\r\n]/

/**
 * Puts a ' before what would be read as a formula. Text that looks guarded already gets one more, so that
 * taking off one gives back exactly what was there.
 */
export function guard(text: string): string {
  return formula.test(text) ? `'${text}` : text
}

export function unguard(text: string): string {
  return text.startsWith("'") && formula.test(text) ? text.slice(1) : text
}
