import type { Tone } from '../tone.ts'

/** Rows through time, each with a bar and marks, as links. Days are `2024-02-01`. */
export type TimelineData = {
  title: string
  description: string
  /** The first and the last day of the axis; whole years are told best. */
  from: string
  to: string
  /** A line; its label may be '' where another drawing beside it says so. */
  today: { day: string; label: string } | null
  rows: readonly TimelineRow[]
  /** The name of marks that stand too near one another to be told apart. */
  several: (names: readonly string[]) => string
}

export type TimelineRow = {
  /** What fits beside the bar; `name` tells all that can be seen. */
  label: string
  name: string
  href: string
  spans: readonly { from: string; to: string }[]
  tone?: Tone
  /** Outlined only: nothing is expected of it any more. */
  faint?: boolean
  marks: readonly TimelineMark[]
  /** Where several marks together lead. */
  marksHref: string
}

export type TimelineMark = { day: string; kind: MarkKind; name: string; href: string }

/** Each has a shape of its own. */
export const markKinds = ['reached', 'planned', 'overdue', 'dropped', 'taken', 'awaited', 'date'] as const
export type MarkKind = (typeof markKinds)[number]
