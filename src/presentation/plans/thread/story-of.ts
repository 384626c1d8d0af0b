import type { FollowedThing, FollowedThread, ThreadName } from '../../../domain/plans/thread/follow-thread.ts'
import type { ThreadNoun } from '../../../domain/plans/thread/thread-noun.ts'
import type { StoryReader, ThreadSentence, ToldThing } from './told-thing.ts'

/** `day`: when it happened or will, `2024-02-01`; '' when nothing says so. */
export type StoryStep = ThreadName & ThreadSentence & { far: boolean; day: string }

/** `left`: how many steps further away are not told here. */
export type StoryPart = { steps: readonly StoryStep[]; left: number }

export type Story = { here: StoryStep; before: StoryPart; after: StoryPart }

/** In a short form, on the page of the object itself: so many neighbours on either side, and so many of the latest events beyond them. */
const mostNear = 12
const mostEvents = 3

/** Beyond this, what lies more than one step away is left to its own page. */
const mostSteps = 40

/** The golden thread as it is read from one object, one sentence a step; undefined when there is no such object. */
export function storyOf(
  thread: FollowedThread<ToldThing>,
  name: ThreadName,
  reader: StoryReader,
): Story | undefined {
  return tell(thread, name, reader, wholePart)
}

/** The same in short: the nearest steps, and of all that lies beyond them what happened last. */
export function shortStoryOf(
  thread: FollowedThread<ToldThing>,
  name: ThreadName,
  reader: StoryReader,
): Story | undefined {
  return tell(thread, name, reader, shortPart)
}

type Followed = readonly FollowedThing<ToldThing>[]

function tell(
  thread: FollowedThread<ToldThing>,
  name: ThreadName,
  reader: StoryReader,
  choose: (followed: Followed, reader: StoryReader) => Followed,
): Story | undefined {
  const thing = thread.find(name)
  if (!thing) return undefined
  const part = (followed: Followed): StoryPart => {
    const told = choose(followed, reader)
    return { steps: told.map((one) => stepOf(one, reader)), left: followed.length - told.length }
  }
  return {
    here: stepOf({ thing, far: false }, reader),
    before: part(thread.before(name)),
    after: part(thread.after(name)),
  }
}

/** Neighbours are always told: what leads on from here must lead back to here. */
function wholePart(followed: Followed): Followed {
  return followed.length > mostSteps ? followed.filter(({ far }) => !far) : followed
}

function shortPart(followed: Followed, { today }: StoryReader): Followed {
  const near = followed.filter(({ far }) => !far).slice(0, mostNear)
  const events = followed
    .filter((one) => !near.includes(one) && isEvent(one.thing) && one.thing.day <= today)
    .toSorted((one, other) => (one.thing.day < other.thing.day ? 1 : -1))
    .slice(0, mostEvents)
  return followed.filter((one) => near.includes(one) || events.includes(one))
}

/** A policy, an action and a fund are there for years: that is no event. */
const events: readonly ThreadNoun[] = [
  'interviews',
  'participations',
  'contributions',
  'milestones',
  'versions',
  'consultations',
  'decisions',
  'recommendations',
  'publications',
]

function isEvent({ noun, day }: ToldThing): boolean {
  return day !== '' && events.includes(noun)
}

function stepOf({ thing, far }: FollowedThing<ToldThing>, reader: StoryReader): StoryStep {
  return { noun: thing.noun, id: thing.id, day: thing.day, far, ...thing.tell(reader) }
}
