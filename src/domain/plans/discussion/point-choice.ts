import { vocabulary } from '../../vocabulary.ts'
import type { DiscussionPoint } from './discussion-point.ts'

/** Which points a list shows, in the words of its address. */
export const pointStates = vocabulary({ open: 'open', settled: 'afgehandeld', all: 'alles' })
export const pointSubjects = vocabulary({
  plan: 'plan',
  goals: 'doelen',
  actions: 'acties',
  milestones: 'mijlpalen',
})

export type PointChoice = {
  state: (typeof pointStates.codes)[number]
  subject: (typeof pointSubjects.codes)[number] | undefined
  /** Only where who asks said something or is mentioned. */
  mine: boolean
  search: string
}

/** From an address: `?toon=afgehandeld&over=acties&van=mij&zoek=huur`. What it does not know it passes over. */
export function readPointChoice(query: URLSearchParams): PointChoice {
  return {
    state: pointStates.recognise(query.get('toon') ?? '') ?? 'open',
    subject: pointSubjects.recognise(query.get('over') ?? ''),
    mine: query.get('van') === 'mij',
    search: (query.get('zoek') ?? '').trim().slice(0, 100),
  }
}

/** `personId`: who asks. Every word that is searched stands somewhere in the talk, its subject or the names of who spoke. */
export function chosenPoints(
  points: readonly DiscussionPoint[],
  { state, subject, mine, search }: PointChoice,
  personId: string,
): DiscussionPoint[] {
  const words = plain(search).split(/\s+/).filter(Boolean)
  return points.filter((point) => {
    if (state !== 'all' && point.isSettled !== (state === 'settled')) return false
    if (subject !== undefined && point.about.noun !== subject) return false
    const said = [point, ...point.replies]
    const isMine = ({ isOwn, mentions }: (typeof said)[number]) =>
      isOwn || mentions.some((mention) => mention.personId === personId)
    if (mine && !said.some(isMine)) return false
    const told = plain(
      [point.about.code, point.about.title, ...said.flatMap(({ body, writer }) => [body, writer])].join('\n'),
    )
    return words.every((word) => told.includes(word))
  })
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
