import { Hono } from 'hono'
import { dayOf } from '../../../domain/dates.ts'
import { threadNounAt } from '../../../domain/plans/thread/thread-noun.ts'
import { readThreadMatter } from '../../../operations/plans/read-thread-matter.ts'
import { storyOf } from '../../../presentation/plans/thread/story-of.ts'
import { threadOf } from '../../../presentation/plans/thread/thread-kinds.ts'
import { answerPage } from '../../answer.ts'
import { problemPage } from '../../problem-page.tsx'
import type { VisitEnv } from '../../visit.ts'
import { StoryPage } from './story-page.tsx'

/** The golden thread of every object, at one kind of address. */
export function storyPages() {
  return new Hono<VisitEnv>().get('/:language/regios/:region/rode-draad/:noun/:id', async (context) => {
    const visit = context.get('visit')
    const { language, needs } = visit
    const param = context.req.param()
    const read = await readThreadMatter(needs, param.region)
    if (!read.ok) return problemPage(context, read.problem.kind)
    const { region } = read.value
    const noun = threadNounAt(param.noun)
    const reader = { language, region, today: dayOf(needs.today) }
    const story = noun && storyOf(threadOf(read.value), { noun, id: param.id }, reader)
    return story
      ? answerPage(context, <StoryPage visit={visit} region={region} story={story} />)
      : problemPage(context, 'not-found')
  })
}
