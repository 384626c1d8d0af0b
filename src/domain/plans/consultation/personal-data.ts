import type { FieldProblemCode } from '../../outcome.ts'

/**
 * What in a text looks like the data of a person, so that whoever wrote it is asked to look again. Names are not found: nothing tells
 * them from other words. A citizen service number (BSN) is nine figures that pass its own test of eleven.
 */
export function personalDataIn(text: string): Extract<FieldProblemCode, `has-${string}`> | undefined {
  if (/[^\s@<>]+@[^\s@<>]+\.[a-z]{2,}/i.test(text)) return 'has-email'
  const figures = [...text.matchAll(/(?<![\d.,€])\d(?:[ .-]?\d){8}(?![\d.,]*\d)/g)].map(([found]) =>
    found.replace(/\D/g, ''),
  )
  if (figures.some((nine) => isCitizenNumber(nine) && !nine.startsWith('0'))) return 'has-bsn'
  return phone.test(text) ? 'has-phone' : undefined
}

/** A Dutch number has ten figures after its 0, or nine after +31; with the marks people put between them. */
const phone = /(?<!\d)(?:(?:\+|00)31[ .-]?(?:\(0\)[ .-]?)?|\(?0)[1-9](?:[ ().-]{0,2}\d){8}(?!\d)/

function isCitizenNumber(nine: string): boolean {
  const sum = [...nine].reduce((total, figure, at) => total + Number(figure) * (at === 8 ? -1 : 9 - at), 0)
  return sum % 11 === 0 && sum !== 0
}
