import { ReadRefused } from '../read-outcome.ts'
import { walkXml } from '../walk-xml.ts'
import { mostPixels, type PictureOutcome, refusePicture } from './picture-outcome.ts'
import { attributes, leadsOut, passedOver, shapes } from './svg-subset.ts'

const deepest = 60
const mostElements = 5000

export function looksLikeSvg(bytes: Uint8Array): boolean {
  return /<([\w-]+:)?svg[\s>]/i.test(Buffer.from(bytes).toString('latin1', 0, 20_000))
}

class NotOnlyShapes extends Error {}

/**
 * Writes an SVG anew with nothing in it but shapes and colours. What would show and is none of these (text, pictures, scripts, links)
 * is refused by name rather than left out: a logo that lost a part is no longer that logo.
 */
export function cleanSvg(bytes: Uint8Array): PictureOutcome {
  try {
    const { written, size } = rewritten(bytes)
    if (!size || written.length === 0) return refusePicture('damaged')
    const [left, top, width, height] = size
    const scale = Math.min(1, mostPixels / Math.max(width, height))
    const pixels = [width, height].map((side) => Math.max(1, Math.round(side * scale)))
    const [shownWidth = 1, shownHeight = 1] = pixels
    const root = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="${left} ${top} ${width} ${height}" width="${shownWidth}" height="${shownHeight}"`
    const text = written.join('').replace('<svg', root)
    const picture = {
      mediaType: 'image/svg+xml',
      bytes: Buffer.from(text),
      width: shownWidth,
      height: shownHeight,
    }
    return { ok: true, picture: { ...picture, mediaType: 'image/svg+xml' } }
  } catch (problem) {
    if (problem instanceof NotOnlyShapes) return refusePicture('not-only-shapes', problem.message)
    if (problem instanceof ReadRefused) return refusePicture('damaged')
    throw problem
  }
}

type Box = [left: number, top: number, width: number, height: number]

function rewritten(bytes: Uint8Array): { written: string[]; size: Box | undefined } {
  const written: string[] = []
  let size: Box | undefined
  const open: string[] = []
  let elements = 0
  /** How deep we are inside something that is passed over. */
  let within = 0
  walkXml(bytes, {
    open(name, found) {
      open.push(name)
      if (within > 0 || passedOver.has(name)) {
        within += 1
        return
      }
      elements += 1
      if (!shapes.has(name) || (open.length === 1) !== (name === 'svg')) throw new NotOnlyShapes(name)
      if (open.length > deepest || elements > mostElements) throw new NotOnlyShapes(`${name} × ${elements}`)
      if (open.length === 1) size = boxOf(found)
      written.push(`<${name}${open.length === 1 ? lookOfRoot(found) : shapeOf(name, found)}>`)
    },
    text(text) {
      if (within > 0 || text.trim() === '') return
      if (open.at(-1) !== 'style') throw new NotOnlyShapes(text.trim().slice(0, 40))
      if (leadsOut(text)) throw new NotOnlyShapes('style')
      written.push(escaped(text))
    },
    close(name) {
      open.pop()
      if (within > 0) within -= 1
      else written.push(`</${name}>`)
    },
  })
  return { written, size }
}

/** The root's own measures are written anew, from its box. */
function lookOfRoot(found: Readonly<Record<string, string>>): string {
  const { width: _, height: __, viewBox: ___, x: ____, y: _____, ...look } = found
  return shapeOf('svg', look)
}

function shapeOf(element: string, found: Readonly<Record<string, string>>): string {
  return Object.entries(found)
    .map(([name, value]) => {
      if (/^on/i.test(name)) throw new NotOnlyShapes(name)
      const isLink = name === 'href' || name.endsWith(':href')
      // A gradient may take its colours from another one of the file.
      if (isLink && (!element.endsWith('Gradient') || !/^#[\w.-]+$/.test(value)))
        throw new NotOnlyShapes(name)
      if (isLink) return ` xlink:href="${escaped(value)}"`
      if (!attributes.has(name)) return ''
      if (leadsOut(value)) throw new NotOnlyShapes(name)
      return ` ${name}="${escaped(value)}"`
    })
    .join('')
}

/** What part of the plane shows. Without one there is no telling how wide the logo is to how high. */
function boxOf({ viewBox, width, height }: Readonly<Record<string, string>>): Box | undefined {
  const told = (viewBox ?? `0 0 ${Number.parseFloat(width ?? '')} ${Number.parseFloat(height ?? '')}`)
    .trim()
    .split(/[\s,]+/)
    .map(Number)
  const [left = 0, top = 0, across = 0, down = 0] = told
  const isUsable =
    told.length === 4 &&
    told.every((side) => Number.isFinite(side) && Math.abs(side) <= 1e6) &&
    across > 0 &&
    down > 0
  const isLogoLike = across / down <= 50 && down / across <= 50
  return isUsable && isLogoLike ? [left, top, across, down] : undefined
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
