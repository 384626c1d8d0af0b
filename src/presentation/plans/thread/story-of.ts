import type { FollowedThing, FollowedThread, ThreadName } from '../../../domain/plans/thread/follow-thread.ts'
import type { StoryReader, ThreadSentence, ToldThing } from './told-thing.ts'

export type StoryStep = ThreadName & ThreadSentence & { far: boolean }

/** `left`: how many steps further away are not told here. */
export type StoryPart = { steps: readonly StoryStep[]; left: number }

export type Story = { here: StoryStep; before: StoryPart; after: StoryPart }

/** Beyond this, what lies more than one step away is left to its own page. */
const mostSteps = 40

/** The golden thread as it is read from one object, one sentence a step; undefined when there is no such object. */
export function storyOf(
  thread: FollowedThread<ToldThing>,
  name: ThreadName,
  reader: StoryReader,
): Story | undefined {
  const thing = thread.find(name)
  if (!thing) return undefined
  return {
    here: stepOf({ thing, far: false }, reader),
    before: partOf(thread.before(name), reader),
    after: partOf(thread.after(name), reader),
  }
}

/** Neighbours are always told: what leads on from here must lead back to here. */
function partOf(followed: readonly FollowedThing<ToldThing>[], reader: StoryReader): StoryPart {
  const told = followed.length > mostSteps ? followed.filter(({ far }) => !far) : followed
  return { steps: told.map((one) => stepOf(one, reader)), left: followed.length - told.length }
}

function stepOf({ thing, far }: FollowedThing<ToldThing>, reader: StoryReader): StoryStep {
  return { noun: thing.noun, id: thing.id, far, ...thing.tell(reader) }
}
