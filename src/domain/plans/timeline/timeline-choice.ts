import type { FieldProblems } from '../../outcome.ts'
import type { Region } from '../../regions/region.ts'
import { type ActionStatus, actionStatuses } from '../../terms.ts'
import { type CodeOf, vocabulary } from '../../vocabulary.ts'
import type { Action, Goal } from '../plan.ts'

export const timelineGroupings = vocabulary({ line: 'lijn', owner: 'trekker' })

/** What is shown of the timeline; null is all. `goal` is a goal's code, `owner` the name of an organisation. */
export type TimelineChoice = {
  per: CodeOf<typeof timelineGroupings>
  line: number | null
  owner: string | null
  municipality: string | null
  status: ActionStatus | null
  goal: string | null
}

export const timelineKeys = ['per', 'lijn', 'trekker', 'gemeente', 'stand', 'doel'] as const
export type TimelineKey = (typeof timelineKeys)[number]

type Known = {
  region: Pick<Region, 'actionLines' | 'municipalities'>
  goals: readonly Goal[]
  actions: readonly Pick<Action, 'owner'>[]
}

/** From the query of an address. What names nothing there is told, and chooses nothing. */
export function parseTimelineChoice(
  query: URLSearchParams,
  { region, goals, actions }: Known,
): { choice: TimelineChoice; problems: FieldProblems } {
  const problems: FieldProblems = {}
  const read = <Value>(key: TimelineKey, find: (word: string) => Value | undefined): Value | null => {
    const word = (query.get(key) ?? '').trim()
    if (word === '') return null
    const found = find(word)
    if (found === undefined) problems[key] = { code: 'not-a-choice', detail: word.slice(0, 80) }
    return found ?? null
  }
  const choice = {
    per: read('per', timelineGroupings.recognise) ?? 'line',
    line: read('lijn', (word) => region.actionLines.find(({ number }) => String(number) === word)?.number),
    owner: read('trekker', (word) => actions.find(({ owner }) => owner === word)?.owner),
    municipality: read('gemeente', (word) => region.municipalities.find(({ code }) => code === word)?.code),
    status: read('stand', actionStatuses.recognise),
    goal: read('doel', (word) => goals.find(({ code }) => code === word)?.code),
  } as const
  return { choice, problems }
}

/** The same way back, without what goes without saying. */
export function queryOfTimeline(choice: Partial<TimelineChoice>): [string, string][] {
  const { per = 'line', line, owner, municipality, status, goal } = choice
  const all: [TimelineKey, string | null | undefined][] = [
    ['per', per === 'line' ? null : timelineGroupings.dutch[per]],
    ['lijn', line === null || line === undefined ? null : String(line)],
    ['trekker', owner],
    ['gemeente', municipality],
    ['stand', status ? actionStatuses.dutch[status] : null],
    ['doel', goal],
  ]
  return all.flatMap(([key, word]): [string, string][] => (word ? [[key, word]] : []))
}
