/** Elements that draw: shapes, and how they are filled and cut out. None can be repeated by name, so none can grow without end. */
export const shapes: ReadonlySet<string> = new Set([
  ...['svg', 'g', 'defs', 'path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon'],
  ...['linearGradient', 'radialGradient', 'stop', 'clipPath', 'style'],
])

/** What drawing programs write for themselves, and what only tells about the picture. Nothing of it shows. */
export const passedOver: ReadonlySet<string> = new Set(['title', 'desc', 'metadata', 'namedview', 'RDF'])

/** Where the shape stands and how it looks. Names of the file's own (`id`, `class`) are kept, for gradients and styles use them. */
export const attributes: ReadonlySet<string> = new Set([
  ...['id', 'class', 'style', 'transform', 'd', 'points', 'pathLength'],
  ...['x', 'y', 'x1', 'y1', 'x2', 'y2', 'cx', 'cy', 'r', 'rx', 'ry', 'fx', 'fy', 'fr', 'width', 'height'],
  ...['viewBox', 'preserveAspectRatio', 'offset', 'gradientUnits', 'gradientTransform', 'spreadMethod'],
  ...['clip-path', 'clip-rule', 'clipPathUnits', 'color', 'display', 'visibility', 'opacity'],
  ...['fill', 'fill-opacity', 'fill-rule', 'stop-color', 'stop-opacity'],
  ...['stroke', 'stroke-width', 'stroke-opacity', 'stroke-linecap', 'stroke-linejoin', 'stroke-miterlimit'],
  ...['stroke-dasharray', 'stroke-dashoffset', 'vector-effect', 'paint-order'],
])

/** Ways out of the file, in a value or a style: an address, a rule that fetches, a character written another way. */
const waysOut = /[\\@<&]|url\s*\((?!\s*["']?#)|image\s*\(|expression|import|\/\/|:\s*\/|javascript|data:/i

export function leadsOut(value: string): boolean {
  return waysOut.test(value)
}
