export type ColourBlindness = 'protan' | 'deutan' | 'tritan'

/** Ratio 1 to 21 between two hex colours, after WCAG 2.2 (relative luminance of sRGB). */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

/** The grey of the same luminance: what a black-and-white printer leaves. */
export function greyOf(colour: string): string {
  const light = luminance(colour)
  return toHex([light, light, light])
}

/** The colour as someone with full dichromacy sees it. Matrices: Machado, Oliveira and Fernandes 2009, severity 1.0. */
export function seenBy(eye: ColourBlindness, colour: string): string {
  const [red, green, blue] = toLinear(colour)
  return toHex(machado[eye].map(([r, g, b]) => r * red + g * green + b * blue))
}

/** Distance in OKLab (Ottosson 2020): 0.02 is just seen, 0.15 tells two flat areas apart at a glance. */
export function difference(one: string, other: string): number {
  const [from, to] = [toOklab(one), toOklab(other)]
  return Math.hypot(...from.map((value, axis) => value - (to[axis] ?? 0)))
}

type Triple = readonly [number, number, number]

const machado: Record<ColourBlindness, readonly Triple[]> = {
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

function luminance(colour: string): number {
  const [red, green, blue] = toLinear(colour)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function toOklab(colour: string): number[] {
  const [r, g, b] = toLinear(colour)
  const long = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const middle = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const short = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return [
    0.2104542553 * long + 0.793617785 * middle - 0.0040720468 * short,
    1.9779984951 * long - 2.428592205 * middle + 0.4505937099 * short,
    0.0259040371 * long + 0.7827717662 * middle - 0.808675766 * short,
  ]
}

function toLinear(colour: string): Triple {
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(colour)
  const long = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour)
  const [, red, green, blue] = short?.map((digit) => digit.repeat(2)) ?? long ?? []
  if (red === undefined || green === undefined || blue === undefined)
    throw new Error(`not a hex colour: ${colour}`)
  return [channel(red), channel(green), channel(blue)]
}

function channel(hex: string): number {
  const share = Number.parseInt(hex, 16) / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}

function toHex(linear: readonly number[]): string {
  const parts = linear.map((share) => {
    const kept = Math.min(1, Math.max(0, share))
    const encoded = kept <= 0.0031308 ? kept * 12.92 : 1.055 * kept ** (1 / 2.4) - 0.055
    return Math.round(encoded * 255)
      .toString(16)
      .padStart(2, '0')
  })
  return `#${parts.join('')}`
}
