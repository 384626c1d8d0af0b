import type { ChartView } from '../chart-view.ts'
import type { SvgText } from '../svg-text.ts'
import { drawShiftRibbon } from './draw-shift-ribbon.ts'
import { placeShiftRibbon, type RibbonSize } from './place-shift-ribbon.ts'
import { settleShiftRibbon } from './settle-shift-ribbon.ts'
import type { ShiftRibbonData } from './shift-ribbon-data.ts'

/** The shift as one ribbon, as SVG text; `small` is for beside other things, 160 to 480 wide. */
export function shiftRibbon(
  data: ShiftRibbonData,
  { width, idPrefix, size }: ChartView & { size: RibbonSize },
): SvgText {
  return drawShiftRibbon(placeShiftRibbon(settleShiftRibbon(data), { width, size }), idPrefix)
}
