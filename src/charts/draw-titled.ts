import { element, type SvgText, words } from './svg-text.ts'

/** What a pointer resting on the shape is told. */
export function titled(title: string | undefined): SvgText[] {
  return title === undefined ? [] : [element('title', {}, words(title))]
}
