/** A fault of ours as it may be written down: where it happened and what kind it was, without what somebody typed. */
export type ScrubbedFault = {
  name: string
  message: string
  stack: string[]
  code?: string
  table?: string
  column?: string
  constraint?: string
  cause?: ScrubbedFault
}

/**
 * PostgreSQL repeats the row in `detail`, `where` and sometimes in the message, and JavaScript repeats what it could not parse
 * between quotes; an address of a person may stand anywhere. What is left still tells where to look.
 */
export function scrubFault(error: unknown, depth = 0): ScrubbedFault {
  if (!(error instanceof Error)) return { name: typeof error, message: '', stack: [] }
  const told = error as Error & Record<string, unknown>
  const code = word(told['code'])
  return {
    name: word(error.name) ?? 'Error',
    message: isRaisedByOurSql(code) ? '' : scrubbed(error.message),
    stack: (error.stack ?? '')
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .slice(0, 20)
      .map((line) => line.trim()),
    ...(code === undefined ? {} : { code }),
    ...pick(told, 'table'),
    ...pick(told, 'column'),
    ...pick(told, 'constraint'),
    ...(error.cause instanceof Error && depth < 3 ? { cause: scrubFault(error.cause, depth + 1) } : {}),
  }
}

/** Several lines, for a terminal. */
export function faultLines({ name, message, code, constraint, stack, cause }: ScrubbedFault): string {
  const facts = [code, constraint].filter(Boolean).join(', ')
  const head = `${name}: ${message}${facts === '' ? '' : ` (${facts})`}`
  const lines = [head, ...stack.map((line) => `    ${line}`)]
  return [...lines, ...(cause ? [`  because: ${faultLines(cause)}`] : [])].join('\n')
}

function scrubbed(message: string): string {
  return message
    .slice(0, 2000)
    .replace(/"[^"]*"?|“[^”]*”?|`[^`]*`?|(?<!\w)'[^']*'?/g, '"…"')
    .replace(/[^\s@<>]+@[^\s@<>]+/g, '…')
    .replace(/\s+/g, ' ')
    .slice(0, 300)
}

/** Class P0 of PostgreSQL: the sentence was put together by a function. */
function isRaisedByOurSql(code: string | undefined): boolean {
  return code?.startsWith('P0') === true
}

function pick<Key extends string>(told: Record<string, unknown>, key: Key): { [K in Key]?: string } {
  const value = word(told[key])
  return value === undefined ? {} : ({ [key]: value } as { [K in Key]?: string })
}

function word(value: unknown): string | undefined {
  return typeof value === 'string' && /^[\w.:-]{1,80}$/.test(value) ? value : undefined
}
