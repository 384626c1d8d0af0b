/** What a message is about. A person chooses per topic how it reaches them, but for `account`: letters about safety always go out. */
export const topics = [
  'account',
  'region',
  'publication',
  'import',
  'dates',
  'exploration',
  'discussion',
] as const
export type Topic = (typeof topics)[number]
export type ChosenTopic = Exclude<Topic, 'account'>

export const choices = ['direct', 'digest', 'none'] as const
export type Choice = (typeof choices)[number]

/** What holds for somebody who never chose. */
export const usualChoices = {
  region: 'direct',
  publication: 'digest',
  import: 'direct',
  dates: 'digest',
  exploration: 'direct',
  discussion: 'direct',
} as const satisfies Record<ChosenTopic, Choice>

export const chosenTopics = Object.keys(usualChoices) as ChosenTopic[]
