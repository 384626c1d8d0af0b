/** What a shape stands for in the shift from shelter to prevention and housing. */
export type Tone = 'prevention' | 'housing' | 'shelter'

/**
 * Colours written on the shapes themselves, so that a drawing also stands by itself: opened as a file, or
 * set in a document. A page overrules them through the classes in charts.css; a test keeps the two equal.
 * Each stands at 3:1 or more against white, and the three tones differ in lightness alone.
 */
export const colors = {
  prevention: '#12817b',
  housing: '#67234f',
  shelter: '#c27c1f',
  series: ['#274c85', '#7a6a2f', '#5b8bb8', '#858c96'],
  target: '#1b2330',
  text: '#1b2330',
  quiet: '#545d6b',
  overdue: '#b42318',
  line: '#dedbd3',
  paper: '#ffffff',
  steps: ['#e3e8f1', '#b9c7dd', '#8aa3c8', '#4d6fa5', '#274c85'],
} as const

/** Text on a shape of the tone: 4.5:1 or more against it. */
export const onTone: Readonly<Record<Tone, string>> = {
  prevention: '#ffffff',
  housing: '#ffffff',
  shelter: '#1b2330',
}

export type SeriesStyle = 1 | 2 | 3 | 4

export function seriesColor(style: SeriesStyle, tone: Tone | undefined): string {
  return tone === undefined ? (colors.series[style - 1] ?? colors.text) : colors[tone]
}

export function toneClass(tone: Tone | undefined): string {
  return tone === undefined ? '' : ` class-${tone}`
}
