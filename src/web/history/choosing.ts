import type { Entered } from '../forms/form-body.ts'

/** The hidden fields by which a choice that was not made comes back: which fields, what was mine, and what I began with. */
export const choosing = {
  fields: 'kiezen',
  begun: 'begonnen',
  mine: (key: string) => `mijn.${key}`,
} as const

/** What was sent, where fields have got other names since the form was made; also the choices among it. */
export function underOtherNames(sent: Entered, names: ReadonlyMap<string, string>): Entered {
  const nameNow = (name: string) => {
    const [, key = ''] = /^mijn\.(.*)$/.exec(name) ?? []
    return names.get(name) ?? (names.has(key) ? choosing.mine(names.get(key) ?? key) : name)
  }
  return Object.fromEntries(
    Object.entries(sent).map(([name, value]) => [
      nameNow(name),
      name === choosing.fields ? [value].flat().map(nameNow) : value,
    ]),
  )
}
