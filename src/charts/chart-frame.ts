import { element, type SvgText, words } from './svg-text.ts'
import { colors } from './tone.ts'

type Frame = {
  idPrefix: string
  className: string
  title: string
  description: string
  width: number
  height: number
  fontSize: number
  /** What holds links is a group of them: of a picture nobody hears what is inside. */
  role?: 'img' | 'group'
}

/** The outer element of every chart: one picture with a name and a description for those who cannot see it. */
export function chartFrame(frame: Frame, children: readonly SvgText[]): SvgText {
  const titleId = idFor(frame.idPrefix, 'title')
  const descriptionId = idFor(frame.idPrefix, 'description')
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: `chart ${frame.className}`,
      viewBox: `0 0 ${frame.width} ${frame.height}`,
      width: frame.width,
      height: frame.height,
      role: frame.role ?? 'img',
      'aria-labelledby': titleId,
      'aria-describedby': descriptionId,
      'font-family': "'Noto Sans', sans-serif",
      'font-size': frame.fontSize,
      fill: colors.text,
    },
    element('title', { id: titleId }, words(frame.title)),
    element('desc', { id: descriptionId }, words(frame.description)),
    ...children,
  )
}

/** An id that HTML, SVG and url(#...) all take, whatever the prefix holds. */
export function idFor(prefix: string, name: string): string {
  const plain = prefix.replace(/[^A-Za-z0-9_-]/g, '-')
  return `${/^[A-Za-z]/.test(plain) ? '' : 'chart-'}${plain}-${name}`
}
