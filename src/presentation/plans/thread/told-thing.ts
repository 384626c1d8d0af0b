import type { ThreadThing } from '../../../domain/plans/thread/follow-thread.ts'
import type { ThreadMatter } from '../../../domain/plans/thread/thread-matter.ts'
import type { ThreadNoun } from '../../../domain/plans/thread/thread-noun.ts'
import type { Region } from '../../../domain/regions/region.ts'
import type { Language } from '../../../language/language.ts'

/** `today` is a day, `2024-02-01`: what lies after it is still ahead. */
export type StoryReader = { language: Language; region: Region; today: string }

/** One sentence of the story: words of ours, and those by which the thing is called. */
export type ThreadSentence = {
  sentence: string
  /** In Dutch, as the region wrote it; unless it is ours. */
  own: string
  isOurs: boolean
  /** What followed; '' for `own` when we say so ourselves. */
  followUps: readonly FollowUp[]
  ahead: boolean
  isExample: boolean
}

export type FollowUp = { sentence: string; own: string }

/** An object of the golden thread that can tell itself. */
export type ToldThing = ThreadThing & { tell(reader: StoryReader): ThreadSentence }

/** One kind of object on the thread: which there are, what each is tied to, and how it is told. */
export type ThreadKind<Noun extends ThreadNoun = ThreadNoun> = {
  noun: Noun
  things(matter: ThreadMatter): Omit<ToldThing, 'noun'>[]
}

/** What a sentence has when it has nothing else. */
export const plainSentence = { isOurs: false, followUps: [], ahead: false, isExample: false } as const
