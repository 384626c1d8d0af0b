/** What a strict XML reader makes of a drawing: its elements in order, or the first fault it would stop at. */
type ReadSvg = { fault: string | undefined; elements: SvgElement[] }
type SvgElement = { name: string; attributes: Record<string, string>; text: string }

const tag = /<(\/?)([a-z][A-Za-z]*)((?: [a-zA-Z][a-zA-Z0-9:-]*="[^"<>]*")*)(\/?)>/y
const allowedText = /^(?:[^&<>]|&(?:amp|lt|gt|quot|#39);)*$/u
const notInXml = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u

export function readSvg(svg: string): ReadSvg {
  const elements: SvgElement[] = []
  const open: SvgElement[] = []
  const stop = (fault: string): ReadSvg => ({ fault, elements })
  if (!svg.isWellFormed() || notInXml.test(svg)) return stop('a character that XML does not allow')

  for (let at = 0; at < svg.length; at = tag.lastIndex) {
    const next = svg.indexOf('<', at)
    const text = svg.slice(at, next < 0 ? svg.length : next)
    if (!allowedText.test(text)) return stop(`unescaped text: ${text}`)
    for (const element of open) element.text += unescaped(text)
    if (next < 0) break
    tag.lastIndex = next
    const [whole, closing, name = '', attributes = '', selfClosing] = tag.exec(svg) ?? []
    if (whole === undefined) return stop(`no tag: ${svg.slice(next, next + 40)}`)
    if (closing === '/') {
      if (open.pop()?.name !== name) return stop(`</${name}> closes another element`)
      continue
    }
    if (!allowedText.test(attributes)) return stop(`unescaped attribute:${attributes}`)
    const element = { name, attributes: attributesOf(attributes), text: '' }
    elements.push(element)
    if (selfClosing !== '/') open.push(element)
  }
  return { fault: open.length > 0 ? 'an element stays open' : undefined, elements }
}

/** Elements that bear the class. */
export function ofClass({ elements }: ReadSvg, className: string): SvgElement[] {
  return elements.filter(({ attributes }) => (attributes['class'] ?? '').split(' ').includes(className))
}

const elementsOfOurs = new Set('svg title desc g a path rect circle line text tspan defs pattern'.split(' '))

/** What is wrong with a drawing for a page under a strict content policy; empty when it is safe and whole. */
export function faultsOf(svg: string): string[] {
  const { fault, elements } = readSvg(svg)
  return [
    ...(fault ? [fault] : []),
    ...elements.flatMap(({ name, attributes }) => [
      ...(elementsOfOurs.has(name) ? [] : [`element ${name}`]),
      ...Object.entries(attributes).flatMap(([key, value]) => faultOfAttribute(key, value)),
    ]),
  ]
}

function faultOfAttribute(key: string, value: string): string[] {
  if (key === 'style' || key.startsWith('on')) return [`attribute ${key}`]
  if (key === 'id' || key === 'href' || key.startsWith('aria-') || value.startsWith('url(')) return []
  return /NaN|Infinity|undefined|null|e[+-]\d/.test(value) ? [`${key}="${value}"`] : []
}

function attributesOf(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/ ([a-zA-Z0-9:-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [
      key,
      unescaped(value),
    ]),
  )
}

function unescaped(text: string): string {
  const characters: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }
  return text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => characters[name] ?? '')
}
