/**
 * What an answer of the plan check is about, after codes changed: `action:3.2.1:years` becomes `action:3.2.2:years`. Undefined when it
 * is not about one of them.
 */
export function renamedSubject(subject: string, codes: ReadonlyMap<string, string>): string | undefined {
  const [kind = '', code = '', ...rest] = subject.split(':')
  const to = kind === 'action' || kind === 'goal' ? codes.get(code) : undefined
  return to === undefined ? undefined : [kind, to, ...rest].join(':')
}
