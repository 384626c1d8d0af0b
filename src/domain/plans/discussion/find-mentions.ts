import type { FieldProblem } from '../../outcome.ts'
import { roles } from '../../terms.ts'
import type { Mentionable } from './discussion-point.ts'

export type FoundMentions = { personIds: string[]; problem?: FieldProblem }

/**
 * Whom a text names behind an @: by their whole name, by one word of it, or by their role. The longest name that fits counts. Who is
 * `chosen` in the form as well is whom a name means that fits several. An e-mail address names nobody.
 */
export function findMentions(
  text: string,
  members: readonly Mentionable[],
  chosen: readonly string[] = [],
): FoundMentions {
  const personIds = new Set<string>()
  let problem: FieldProblem | undefined
  for (const { index } of text.matchAll(/(?<![\p{L}\p{N}._%+-])@(?=[\p{L}\p{N}])/gu)) {
    const rest = text.slice(index + 1)
    const meant = meantBy(rest, members)
    const fitting = meant.length > 1 ? meant.filter(({ personId }) => chosen.includes(personId)) : meant
    const detail = `@${/^[\p{L}\p{N}][\p{L}\p{N}'’-]*/u.exec(rest)?.[0] ?? ''}`.slice(0, 60)
    if (meant.length === 0) problem ??= { code: 'mention-fits-nobody', detail }
    else if (fitting.length === 0) problem ??= { code: 'mention-fits-several', detail }
    for (const { personId } of fitting) personIds.add(personId)
  }
  return { personIds: [...personIds], ...(problem ? { problem } : {}) }
}

function meantBy(rest: string, members: readonly Mentionable[]): Mentionable[] {
  const names = members.flatMap((member) =>
    [member.name, ...member.roles.map((role) => roles.dutch[role])].map((name) => ({ member, name })),
  )
  const whole = names.filter(({ name }) => beginsWith(rest, name))
  const longest = Math.max(0, ...whole.map(({ name }) => name.length))
  const fitting =
    longest > 0
      ? whole.filter(({ name }) => name.length === longest)
      : names.filter(
          ({ member, name }) => name === member.name && wordsOf(name).some((word) => beginsWith(rest, word)),
        )
  return [...new Set(fitting.map(({ member }) => member))]
}

/** The name stands there, and does not go on as another word. */
function beginsWith(rest: string, name: string): boolean {
  const start = rest.slice(0, name.length)
  return plain(start) === plain(name) && !/^[\p{L}\p{N}]/u.test(rest.slice(name.length))
}

function wordsOf(name: string): string[] {
  return name.split(/[^\p{L}\p{N}'’-]+/u).filter((word) => word.length > 1)
}

function plain(text: string): string {
  return text.normalize('NFC').toLowerCase()
}
