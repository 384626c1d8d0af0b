/** What an area is filled with: one colour, or the marks of a texture. `opacity` from 0 to 1. */
export type Brush = { colour: Colour; opacity: number } | Texture

export type Colour = readonly [red: number, green: number, blue: number]

/** A tile that comes back over and over, turned by an angle in degrees; between its marks one sees through it. */
export type Texture = { width: number; height: number; angle: number; marks: readonly Mark[] }

type Mark = { colour: Colour; opacity: number } & (
  | { kind: 'box'; x: number; y: number; width: number; height: number }
  | { kind: 'disc'; x: number; y: number; radius: number }
)

/** @throws Error for a colour that is not written as `#1b2330`. */
export function colourOf(written: string): Colour {
  const [, red, green, blue] = /^#(..)(..)(..)$/.exec(written) ?? []
  if (!red || !green || !blue) throw new Error(`A drawing for paper has no colour ${written}`)
  return [Number.parseInt(red, 16), Number.parseInt(green, 16), Number.parseInt(blue, 16)]
}

/** The colour at a place of the drawing, and how much it covers. */
export function brushAt(brush: Brush, x: number, y: number): { colour: Colour; opacity: number } {
  if (!('marks' in brush)) return brush
  const angle = (brush.angle * Math.PI) / 180
  const across = modulo(x * Math.cos(angle) + y * Math.sin(angle), brush.width)
  const down = modulo(y * Math.cos(angle) - x * Math.sin(angle), brush.height)
  const mark = brush.marks.find((one) =>
    one.kind === 'disc'
      ? Math.hypot(across - one.x, down - one.y) <= one.radius
      : across >= one.x && across < one.x + one.width && down >= one.y && down < one.y + one.height,
  )
  return mark ?? { colour: [255, 255, 255], opacity: 0 }
}

function modulo(value: number, whole: number): number {
  return ((value % whole) + whole) % whole
}
