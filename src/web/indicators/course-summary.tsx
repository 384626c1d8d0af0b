import type { Course, Status } from '../../domain/indicators/course.ts'
import { writeNumber } from '../../language/figures.ts'
import type { Language } from '../../language/language.ts'
import { monitorTexts } from '../../language/monitor-texts.ts'

/** "3 op koers, 2 niet op koers, 1 nog niet te zeggen": what is nought is left out. */
export function CourseSummary({ language, courses }: { language: Language; courses: readonly Course[] }) {
  const { summary } = monitorTexts[language]
  const count = (kind: Status['kind']) => courses.filter(({ status }) => status.kind === kind).length
  const parts = [
    { count: count('on-course'), look: 'pace pace--on-track', words: summary.onCourse },
    { count: count('off-course'), look: 'pace pace--at-risk', words: summary.offCourse },
    { count: count('unknown'), look: 'missing-mark', words: summary.unknown },
  ]
  return (
    <ul class="badges">
      {parts
        .filter((part) => part.count > 0)
        .map((part) => (
          <li key={part.look}>
            <span class={part.look}>{part.words(writeNumber(language, part.count))}</span>
          </li>
        ))}
    </ul>
  )
}
