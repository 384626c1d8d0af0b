import type { SettledMark, SettledTimeline } from './settle-timeline.ts'
import { type MarkKind, markKinds } from './timeline-data.ts'

/** `count`: how many stand here; one has the shape of its kind. */
export type PlacedMark = {
  x: number
  y: number
  kind: MarkKind
  count: number
  /** Among several, one that is overdue. */
  alarming: boolean
  name: string
  href: string
}

/** A finger is no narrower, and marks nearer than this are one mark with a number (WCAG 2.2, 2.5.8). */
export const touchSize = 24

type Place = {
  xOf: (day: number) => number
  y: number
  left: number
  right: number
  marksHref: string
  several: SettledTimeline['several']
}

export function placeMarks(marks: readonly SettledMark[], place: Place): PlacedMark[] {
  const { xOf, left, right, y, marksHref, several } = place
  const clusters: { x: number; marks: SettledMark[] }[] = []
  for (const mark of marks) {
    const x = Math.min(right - touchSize / 2, Math.max(left + touchSize / 2, xOf(mark.day)))
    clusters.push({ x, marks: [mark] })
    for (let [one, other] = lastTwo(clusters); one && other && other.x - one.x < touchSize + 1; ) {
      clusters.splice(-2, 2, joined(one, other))
      ;[one, other] = lastTwo(clusters)
    }
  }
  return clusters.map(({ x, marks: together }) => {
    const [only] = together
    const names = together.map(({ name }) => name)
    const kinds = together.map(({ kind }) => kind)
    return {
      x,
      y,
      kind: kinds.toSorted((a, b) => weight(b) - weight(a))[0] ?? 'date',
      count: together.length,
      alarming: kinds.includes('overdue'),
      name: only && together.length === 1 ? only.name : several(names),
      href: only && together.length === 1 ? only.href : marksHref,
    }
  })
}

type Cluster = { x: number; marks: SettledMark[] }

function lastTwo(clusters: readonly Cluster[]): [Cluster | undefined, Cluster | undefined] {
  return [clusters.at(-2), clusters.at(-1)]
}

function joined(one: Cluster, other: Cluster): Cluster {
  const marks = [...one.marks, ...other.marks]
  return { x: (one.x * one.marks.length + other.x * other.marks.length) / marks.length, marks }
}

/** What asks for attention is seen before what is done. */
function weight(kind: MarkKind): number {
  const order: readonly MarkKind[] = ['dropped', 'date', 'taken', 'reached', 'awaited', 'planned', 'overdue']
  return markKinds.includes(kind) ? order.indexOf(kind) : -1
}
