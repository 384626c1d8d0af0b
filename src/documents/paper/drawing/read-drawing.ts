import { walkXml } from '../../walk-xml.ts'
import { type Brush, colourOf, type Texture } from './brush.ts'
import { type Area, type Attributes, areasOfShape, numberOf } from './shape-areas.ts'
import { areasOfText, type Faces, type WrittenText } from './text-areas.ts'

/** What is painted, one area over the other, in the units of the drawing. */
export type DrawingAreas = { width: number; height: number; areas: readonly Area[] }

/**
 * Reads a drawing as our own charts write it (src/charts): that much of SVG and no more.
 *
 * @throws Error for an element, a command or a colour that no chart of ours has.
 */
export function readDrawing(svg: string, faces: Faces): DrawingAreas {
  const drawing = { width: 0, height: 0 }
  const areas: Area[] = []
  const textures = new Map<string, Texture>()
  const inherited: Attributes[] = []
  let text: WrittenText | undefined
  let texture: (Texture & { id: string }) | undefined
  let unseen = 0
  const brushOf = (written: string | undefined, opacity: string | undefined): Brush | undefined => {
    if (written === undefined || written === 'none') return undefined
    const id = /^url\(#(.+)\)$/.exec(written)?.[1]
    return id === undefined ? { colour: colourOf(written), opacity: numberOf(opacity, 1) } : textures.get(id)
  }
  walkXml(Buffer.from(svg), {
    open(name, own) {
      const given = { ...inherited.at(-1), ...own }
      if (name === 'title' || name === 'desc') unseen += 1
      if (name === 'svg')
        Object.assign(drawing, { width: numberOf(own['width']), height: numberOf(own['height']) })
      if (passesOn.has(name)) inherited.push(inheritable(given))
      if (name === 'pattern') texture = textureOf(own)
      else if (texture) addMark(texture, name, own)
      else if (name === 'text') text = { given, runs: [] }
      else if (name === 'tspan') text?.runs.push({ words: '', bold: isBold(given) })
      else if (!structural.has(name)) areas.push(...areasOfShape(name, given, brushOf))
    },
    text(words) {
      if (unseen > 0 || !text) return
      const last = text.runs.at(-1)
      if (last) last.words += words
      else text.runs.push({ words, bold: isBold(text.given) })
    },
    close(name) {
      if (name === 'title' || name === 'desc') unseen -= 1
      if (passesOn.has(name)) inherited.pop()
      if (name === 'pattern' && texture) {
        textures.set(texture.id, texture)
        texture = undefined
      }
      if (name === 'tspan') text?.runs.push({ words: '', bold: isBold(text.given) })
      if (name === 'text' && text) {
        areas.push(...areasOfText(text, faces, brushOf))
        text = undefined
      }
    },
  })
  return { ...drawing, areas }
}

/** What their children take over from them. */
const passesOn = new Set(['svg', 'g', 'a', 'text'])
const structural = new Set(['svg', 'g', 'a', 'defs', 'title', 'desc'])
const passedOn = ['font-size', 'font-weight', 'fill'] as const

/** Those properties of an element that hold for what is in it. Source: SVG 2, appendix F. */
function inheritable(given: Attributes): Attributes {
  return Object.fromEntries(
    passedOn.flatMap((name) => (given[name] === undefined ? [] : [[name, given[name]]])),
  )
}

function isBold(given: Attributes): boolean {
  return numberOf(given['font-weight'], 400) >= 600
}

function textureOf(own: Attributes): Texture & { id: string; marks: Texture['marks'][number][] } {
  const [, angle = '0'] = /^rotate\((.+)\)$/.exec(own['patternTransform'] ?? '') ?? []
  return {
    id: own['id'] ?? '',
    width: numberOf(own['width']),
    height: numberOf(own['height']),
    angle: Number(angle),
    marks: [],
  }
}

function addMark(texture: Texture, name: string, own: Attributes): void {
  const look = { colour: colourOf(own['fill'] ?? ''), opacity: numberOf(own['fill-opacity'], 1) }
  const marks = texture.marks as Texture['marks'][number][]
  if (name === 'circle')
    marks.push({
      ...look,
      kind: 'disc',
      x: numberOf(own['cx']),
      y: numberOf(own['cy']),
      radius: numberOf(own['r']),
    })
  else
    marks.push({
      ...look,
      kind: 'box',
      x: numberOf(own['x'], 0),
      y: numberOf(own['y'], 0),
      width: numberOf(own['width']),
      height: numberOf(own['height']),
    })
}
