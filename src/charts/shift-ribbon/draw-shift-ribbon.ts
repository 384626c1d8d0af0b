import { chartFrame, idFor } from '../chart-frame.ts'
import { drawEmptyBox } from '../draw-empty-box.ts'
import { boldPart, drawText } from '../draw-text.ts'
import { element, type SvgText, words } from '../svg-text.ts'
import { colors, onTone, type Tone, toneClass } from '../tone.ts'
import { drawBand, drawTextures, textureFor } from './draw-band.ts'
import type { PlacedShiftRibbon } from './place-shift-ribbon.ts'

export function drawShiftRibbon(ribbon: PlacedShiftRibbon, idPrefix: string): SvgText {
  const { title, description, width, height, measures, size } = ribbon
  const className = `chart--ribbon chart--${size === 'small' ? 'small' : measures.narrow ? 'narrow' : 'wide'}`
  const textures = idFor(idPrefix, 'texture')
  return chartFrame({ idPrefix, className, title, description, width, height, fontSize: measures.fontSize }, [
    drawTextures(textures),
    ...ribbon.bands.flatMap((band) => drawBand(band, textures)),
    ...ribbon.gaps.flatMap(drawGap),
    ...ribbon.inside.map((label) =>
      drawText(
        label,
        { className: `chart__on-tone${toneClass(label.tone)}`, anchor: 'middle', fill: onTone[label.tone] },
        words(label.label),
      ),
    ),
    ...ribbon.beside.map(drawBeside),
    ...ribbon.periods.map((period) =>
      drawText(
        period,
        { className: 'chart__tick', anchor: 'middle', fill: colors.quiet },
        words(period.label),
      ),
    ),
    ...ribbon.key.map((item) => drawKeyItem(item, textures)),
  ])
}

function drawGap({ left, right, top, bottom, title, label }: PlacedShiftRibbon['gaps'][number]): SvgText[] {
  const box = drawEmptyBox({ x: left, y: top, width: right - left, height: bottom - top, title })
  if (!label) return [box]
  return [
    box,
    drawText(label, { className: 'chart__tick', anchor: 'middle', fill: colors.quiet }, words(label.label)),
  ]
}

function drawBeside({ x, y, name, value }: PlacedShiftRibbon['beside'][number]): SvgText {
  const rest = name === '' ? [] : [words(` ${name}`)]
  return drawText({ x, y }, { className: 'chart__label' }, boldPart(value), ...rest)
}

function drawKeyItem(item: PlacedShiftRibbon['key'][number], textures: string): SvgText {
  const box = { x: item.x, y: item.y - 7, width: 14, height: 14 }
  const word = drawText({ x: item.textX, y: item.textY }, { className: 'chart__key-word' }, words(item.label))
  const sample = item.sample === 'gap' ? [drawEmptyBox(box)] : drawSample(item.sample, box, textures)
  return element('g', { class: 'chart__key' }, ...sample, word)
}

function drawSample(
  tone: Tone,
  box: { x: number; y: number; width: number; height: number },
  textures: string,
): SvgText[] {
  const shape = { ...box, rx: 2 }
  return [
    element('rect', { class: `chart__band${toneClass(tone)}`, ...shape, fill: colors[tone] }),
    ...textureFor(tone, textures).map((fill) => element('rect', { class: 'chart__texture', ...shape, fill })),
  ]
}
