import type { Topic } from '../../domain/mail/topic.ts'

/** A message as a letter carries it. */
export type CarriedMessage = {
  topic: Topic
  regionName: string | null
  subject_nl: string
  subject_en: string
  body_nl: string
  body_en: string
  link: string
}

/** Makes the text of a letter from the messages it carries: one, or all of a digest. */
export type ComposeLetter = (topic: string, messages: readonly CarriedMessage[]) => string
