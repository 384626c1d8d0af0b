import type { KeyItem } from '../place-key.ts'
import type { SeriesStyle, Tone } from '../tone.ts'
import type { SettledLineChart, SettledPoint } from './settle-line-chart.ts'

/** What a key shows beside a word: a line, or a sign in the colour of the first series that has it. */
export type LineSample =
  | { kind: 'series' | 'provisional' | 'class'; style: SeriesStyle; tone: Tone | undefined }
  | { kind: 'wide'; tone: Tone | undefined }
  | { kind: 'half'; tone: Tone | undefined }
  | { kind: 'target' }
  | { kind: 'missing' }

/** The series and the target, for a key that stands in place of names at the lines. */
export function keyOf({ series, target }: SettledLineChart): KeyItem<LineSample>[] {
  const entries = series.map(({ label, style, tone }) => ({
    sample: { kind: 'series' as const, style, tone },
    sampleWidth: lineSample,
    label,
  }))
  if (!target) return entries
  return [...entries, { sample: { kind: 'target' }, sampleWidth: lineSample, label: target.label }]
}

/** Explains the signs of a chart: only those that it has. */
export function notesOf({ series, words, fan }: SettledLineChart): KeyItem<LineSample>[] {
  const samples = [
    signOf(series, 'provisional', (point) => point.kind === 'known' && point.provisional),
    signOf(series, 'class', (point) => point.kind === 'class'),
    series.some(({ points }) => points.some(({ kind }) => kind === 'missing'))
      ? [{ kind: 'missing' as const }]
      : [],
  ].flat()
  return [
    ...samples.map((sample) => ({ sample, sampleWidth: signSample, label: words[sample.kind] })),
    ...bandsOf(fan),
  ]
}

function bandsOf(fan: SettledLineChart['fan']): KeyItem<LineSample>[] {
  if (!fan) return []
  const { tone, words } = fan
  return [
    { sample: { kind: 'half', tone }, sampleWidth: bandSample, label: words.half },
    { sample: { kind: 'wide', tone }, sampleWidth: bandSample, label: words.wide },
  ]
}

const bandSample = 18
const lineSample = 28
const signSample = 10

function signOf<Kind extends 'provisional' | 'class'>(
  series: SettledLineChart['series'],
  kind: Kind,
  has: (point: SettledPoint) => boolean,
): { kind: Kind; style: SeriesStyle; tone: Tone | undefined }[] {
  const first = series.find(({ points }) => points.some(has))
  return first ? [{ kind, style: first.style, tone: first.tone }] : []
}
