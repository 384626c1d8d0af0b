declare const written: unique symbol

/** SVG text that is safe to put in a page: only the functions in this file make it. */
export type SvgText = string & { readonly [written]: true }

type Attributes = { readonly [name: string]: string | number | undefined }

const spaceMatters = new Set(['text', 'tspan', 'title', 'desc'])

/** Attributes without a value are left out; a number that is not finite is a fault of ours and throws. */
export function element(name: string, attributes: Attributes, ...children: readonly SvgText[]): SvgText {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined
      ? []
      : [` ${key}="${typeof value === 'number' ? coordinate(value) : escaped(value)}"`],
  )
  const open = `<${name}${written.join('')}`
  if (children.length === 0) return `${open}/>` as SvgText
  const lineEnd = spaceMatters.has(name) ? '' : '\n'
  return `${open}>${lineEnd}${children.join(lineEnd)}${lineEnd}</${name}>` as SvgText
}

/** A sentence or label as text between tags. */
export function words(text: string): SvgText {
  return escaped(text) as SvgText
}

/** Two decimals: finer than any screen, and the same bytes on every machine. */
export function coordinate(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`A coordinate must be finite, not ${value}`)
  const rounded = Math.round(value * 100) / 100
  return String(rounded === 0 ? 0 : rounded)
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(notInXml, '\uFFFD')
    .replace(/[&<>"']/g, (character) => entities[character] ?? '')
}

// XML 1.0, production 2 (Char): control characters other than tab and line ends make a file unreadable.
const notInXml = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu
