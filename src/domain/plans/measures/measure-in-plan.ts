import type { TypicalMeasure } from './typical-measure.ts'

/** An action as a measure is held against it; its words are made plain once, because there are many measures. */
export type ActionToCompare = { code: string; title: string; plainTitle: string; plainDescription: string }

export function readyToCompare<Action extends { code: string; title: string; description: string }>(
  action: Action,
): Action & ActionToCompare {
  return {
    ...action,
    plainTitle: plainWords(action.title),
    plainDescription: plainWords(action.description),
  }
}

/**
 * The actions that already do this: made from the measure, so that its sentence still stands in them, or with a title that says
 * much the same. A proposal for a reader, so it may be wrong either way.
 */
export function actionsLike<Action extends ActionToCompare>(
  { title, text }: Pick<TypicalMeasure, 'title' | 'text'>,
  actions: readonly Action[],
): Action[] {
  const sentence = plainWords(text.nl)
  const titled = new Set(actionsTitledLike(title.nl, actions))
  return actions.filter((action) => titled.has(action) || action.plainDescription.includes(sentence))
}

/** One title within the other, or nearly the same letters. */
export function actionsTitledLike<Action extends Pick<ActionToCompare, 'plainTitle'>>(
  title: string,
  actions: readonly Action[],
): Action[] {
  const plain = plainWords(title)
  if (plain === noWords) return []
  const letters = lettersOf(plain)
  return actions.filter(
    ({ plainTitle }) => plainTitle.includes(plain) || likeness(letters, lettersOf(plainTitle)) >= alikeFrom,
  )
}

/** Found by trying it on the example plan and on the list itself: no two measures of the list reach it. */
const alikeFrom = 0.7

/** Dice’s coefficient over groups of three letters: 0 nothing in common, 1 the same. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((group) => other.has(group)).length
  return (2 * shared) / (one.size + other.size)
}

function lettersOf(plain: string): Set<string> {
  return new Set(Array.from({ length: Math.max(0, plain.length - 2) }, (_, at) => plain.slice(at, at + 3)))
}

const noWords = ' '

/** " een briefadres ": small letters without accents or signs, with a space at both ends. */
function plainWords(text: string): string {
  const words = text
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .match(/[\p{L}\p{N}]+/gu)
  return words ? ` ${words.join(' ')} ` : noWords
}
