/** What can be done with several actions at once. Texts are as a sheet writes them. */
export type TogetherChange =
  | { kind: 'set'; field: string; text: string }
  | { kind: 'add' | 'remove'; field: string; text: string }
  | { kind: 'to-goal'; goal: string }

/** By the word that stands before the colon in a form: `jaar-erbij:2025`. */
export const togetherKinds = {
  status: { kind: 'set', field: 'status' },
  soort: { kind: 'set', field: 'transformationClass' },
  eigenaar: { kind: 'set', field: 'owner' },
  'jaar-erbij': { kind: 'add', field: 'years' },
  'jaar-eraf': { kind: 'remove', field: 'years' },
  'gemeente-erbij': { kind: 'add', field: 'municipalities' },
  'gemeente-eraf': { kind: 'remove', field: 'municipalities' },
} as const satisfies Record<string, { kind: 'set' | 'add' | 'remove'; field: string }>

/** Undefined when it is none of them. */
export function readTogetherChange(words: string): TogetherChange | undefined {
  const [, word = '', text = ''] = /^([a-z-]+):(.*)$/s.exec(words) ?? []
  if (word === 'doel') return { kind: 'to-goal', goal: text }
  if (!Object.hasOwn(togetherKinds, word)) return undefined
  return { ...togetherKinds[word as keyof typeof togetherKinds], text }
}

/** The text of the cell after it. */
export function textAfter(change: Exclude<TogetherChange, { kind: 'to-goal' }>, was: string): string {
  if (change.kind === 'set') return change.text
  const parts = was
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const others = parts.filter((part) => part !== change.text)
  if (change.kind === 'remove') return others.join('; ')
  return parts.includes(change.text) ? was : [...parts, change.text].join('; ')
}
