import { drawBar, drawDot, drawLine } from '../draw-series.ts'
import { drawTarget } from '../draw-target.ts'
import { drawText } from '../draw-text.ts'
import type { PlacedKeyItem } from '../place-key.ts'
import { element, type SvgText, words } from '../svg-text.ts'
import { drawBandSample } from './draw-fan.ts'
import { drawMissing } from './draw-missing.ts'
import type { LineSample } from './line-key.ts'

/** An entry of the key, drawn with the very shapes of the chart. */
export function drawLineKey(item: PlacedKeyItem<LineSample>): SvgText {
  const text = drawText({ x: item.textX, y: item.textY }, { className: 'chart__key-word' }, words(item.label))
  return element('g', { class: 'chart__key' }, ...drawSample(item), text)
}

function drawSample({ sample, sampleWidth, x, y }: PlacedKeyItem<LineSample>): SvgText[] {
  const middle = x + sampleWidth / 2
  if (sample.kind === 'series') {
    const ends = [
      { x, y },
      { x: x + sampleWidth, y },
    ]
    return [drawLine(sample, ends), drawDot(sample, { x: middle, y, provisional: false, radius: 4 })]
  }
  if (sample.kind === 'target') return [drawTarget({ x: x + sampleWidth - 5, y, from: { x, y }, radius: 5 })]
  if (sample.kind === 'wide' || sample.kind === 'half')
    return [drawBandSample(sample.kind, { x, y, width: sampleWidth, tone: sample.tone })]
  if (sample.kind === 'missing') return [drawMissing({ x: middle, y })]
  if (sample.kind === 'class') return [drawBar(sample, { x: middle, top: y - 7, bottom: y + 7, width: 7 })]
  return [drawDot(sample, { x: middle, y, provisional: true, radius: 4 })]
}
