import type { StatusWords } from '../../presentation/indicators/course-words.ts'
import type { FigureWords } from '../../presentation/indicators/figure-words.ts'

/** A figure with its mark: what is missing, and what is not shown exactly, never looks like a number. */
export function FigureMark({ figure: { kind, text } }: { figure: FigureWords }) {
  return <span class={figureLooks[kind]}>{text}</span>
}

const figureLooks = {
  number: 'number',
  class: 'suppressed-mark',
  missing: 'missing-mark',
  withheld: 'suppressed-mark',
} as const satisfies Record<FigureWords['kind'], string>

/** On course or not, always in words. */
export function StatusMark({ status: { kind, word } }: { status: StatusWords }) {
  return <span class={statusLooks[kind]}>{word}</span>
}

const statusLooks = {
  'on-course': 'pace pace--on-track',
  'off-course': 'pace pace--at-risk',
  unknown: 'missing-mark',
} as const satisfies Record<StatusWords['kind'], string>
