import { markKinds } from '../../../charts/timeline/timeline-data.ts'
import { timelineSign } from '../../../charts/timeline/timeline-key.ts'
import type { Language } from '../../../language/language.ts'
import { timelineTexts } from '../../../language/plans/timeline-texts.ts'
import type { Drawing } from '../../indicators/drawing.ts'

/** What each shape of the timeline stands for. */
export function timelineSigns(language: Language): { kind: string; drawing: Drawing; words: string }[] {
  return markKinds.map((kind) => ({
    kind,
    drawing: timelineSign(kind),
    words: timelineTexts[language].signs[kind],
  }))
}
