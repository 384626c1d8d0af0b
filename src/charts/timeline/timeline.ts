import type { ChartView } from '../chart-view.ts'
import type { SvgText } from '../svg-text.ts'
import { drawTimeline } from './draw-timeline.ts'
import { placeTimeline } from './place-timeline.ts'
import { settleTimeline } from './settle-timeline.ts'
import type { TimelineData } from './timeline-data.ts'

/** Rows with bars and marks through time, each a link, as SVG text. */
export function timeline(data: TimelineData, { width, idPrefix }: ChartView): SvgText {
  return drawTimeline(placeTimeline(settleTimeline(data), width), idPrefix)
}
