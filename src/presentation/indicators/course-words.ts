import type { Course } from '../../domain/indicators/course.ts'
import type { IndicatorSeries } from '../../domain/indicators/monitor.ts'
import { writeNumber, writePeriod } from '../../language/figures.ts'
import type { Language } from '../../language/language.ts'
import { monitorTexts } from '../../language/monitor-texts.ts'

/** The status in words, with the reason where it cannot be told. */
export type StatusWords = { kind: Course['status']['kind']; word: string; because: string }

export function statusWords({ status }: Course, language: Language): StatusWords {
  const texts = monitorTexts[language]
  if (status.kind === 'on-course') return { kind: status.kind, word: texts.onCourse, because: '' }
  if (status.kind === 'off-course') return { kind: status.kind, word: texts.offCourse, because: '' }
  return { kind: status.kind, word: texts.unknownCourse, because: texts.because[status.because] }
}

/** "5 minder dan bij de nulmeting (4e kwartaal 2023)", and whether that is good. */
export type ChangeWords = { text: string; judgement: 'better' | 'worse' | 'same' }

export function changeWords(
  { baseline }: IndicatorSeries,
  course: Course,
  language: Language,
): ChangeWords | undefined {
  if (
    !baseline ||
    course.change === null ||
    (course.status.kind === 'unknown' && course.status.because === 'nothing-since-baseline')
  )
    return undefined
  const texts = monitorTexts[language]
  const period = writePeriod(language, baseline.period)
  if (course.change === 0) return { text: texts.same(period), judgement: 'same' }
  const amount = writeNumber(language, Math.abs(course.change))
  const text = course.change > 0 ? texts.more(amount, period) : texts.less(amount, period)
  if (course.direction === 'towards') return { text: `${text}: ${texts.better}`, judgement: 'better' }
  if (course.direction === 'away') return { text: `${text}: ${texts.worse}`, judgement: 'worse' }
  return { text, judgement: 'same' }
}

/** Where the line to the target stands now and how far it still runs; '' when there is no such line. */
export function pathWords({ expected, stepsToTarget }: Course, language: Language): string {
  const texts = monitorTexts[language]
  if (stepsToTarget === null) return ''
  if (stepsToTarget === 0) return texts.targetPassed
  const line = expected === null ? '' : texts.expected(writeNumber(language, Number(expected.toFixed(1))))
  return [line, texts.steps(stepsToTarget)].filter(Boolean).join(' ')
}
