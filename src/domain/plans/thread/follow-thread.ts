import type { ThreadNoun } from './thread-noun.ts'

export type ThreadName = { noun: ThreadNoun; id: string }

/**
 * One object of the golden thread. `from` and `onto` are the neighbours it names itself, on either side; what names it is found
 * from there. `day`: when it happened or will, `2024-02-01`; '' when nothing says so.
 */
export type ThreadThing = ThreadName & {
  day: string
  from: readonly ThreadName[]
  onto: readonly ThreadName[]
}

/** `far`: more than one step away. */
export type FollowedThing<Thing> = { thing: Thing; far: boolean }

export type FollowedThread<Thing> = {
  find(name: ThreadName): Thing | undefined
  /** What it came from, and what came of it: the neighbours, and all that lies beyond them; the oldest first. */
  before(name: ThreadName): FollowedThing<Thing>[]
  after(name: ThreadName): FollowedThing<Thing>[]
}

/** By the key of a thing, the keys of its neighbours on one side. */
type Links = ReadonlyMap<string, ReadonlySet<string>>

/** A neighbour stands on both sides by itself: whoever names it, the one leads on to the other and the other back. */
export function followThread<Thing extends ThreadThing>(things: readonly Thing[]): FollowedThread<Thing> {
  const known = new Map(things.map((thing) => [keyOf(thing), thing]))
  const back = new Map<string, Set<string>>()
  const on = new Map<string, Set<string>>()
  const tie = (earlier: ThreadName, later: ThreadName) => {
    const [first, second] = [keyOf(earlier), keyOf(later)]
    if (!known.has(first) || !known.has(second)) return
    addTo(on, first, second)
    addTo(back, second, first)
  }
  for (const thing of things) {
    for (const earlier of thing.from) tie(earlier, thing)
    for (const later of thing.onto) tie(thing, later)
  }
  const order = orderOf(things, back, on)
  const follow = (links: Links, name: ThreadName) => {
    const near = links.get(keyOf(name)) ?? new Set()
    return [...reach(links, keyOf(name))]
      .sort((first, second) => (order.get(first) ?? 0) - (order.get(second) ?? 0))
      .flatMap((key) => {
        const thing = known.get(key)
        return thing ? [{ thing, far: !near.has(key) }] : []
      })
  }
  return {
    find: (name) => known.get(keyOf(name)),
    before: (name) => follow(back, name),
    after: (name) => follow(on, name),
  }
}

/**
 * A cause is no later than what came of it: without a day of its own, or with a later one, it has the day of its first effect. What is
 * told on one day is told in the order of causes, and then in that of its own days.
 */
function orderOf(things: readonly ThreadThing[], back: Links, on: Links): Map<string, number> {
  const days = new Map(things.map((thing) => [keyOf(thing), thing.day === '' ? never : thing.day]))
  const settled = new Map<string, string>()
  const settle = (key: string): string => {
    const earlier = settled.get(key)
    if (earlier !== undefined) return earlier
    settled.set(key, days.get(key) ?? never)
    const all = [days.get(key) ?? never, ...[...(on.get(key) ?? [])].map(settle)]
    const first = all.reduce((least, day) => (day < least ? day : least))
    settled.set(key, first)
    return first
  }
  const stepsFromStart = new Map<string, number>()
  const count = (key: string): number => {
    const earlier = stepsFromStart.get(key)
    if (earlier !== undefined) return earlier
    stepsFromStart.set(key, 0)
    const steps = Math.max(0, ...[...(back.get(key) ?? [])].map((cause) => count(cause) + 1))
    stepsFromStart.set(key, steps)
    return steps
  }
  const ranked = things.map((thing, place) => {
    const key = keyOf(thing)
    return { key, toldOn: settle(key), steps: count(key), day: days.get(key) ?? never, place }
  })
  ranked.sort(
    (a, b) => compare(a.toldOn, b.toldOn) || a.steps - b.steps || compare(a.day, b.day) || a.place - b.place,
  )
  return new Map(ranked.map(({ key }, index) => [key, index]))
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

function reach(links: Links, start: string): Set<string> {
  const seen = new Set<string>()
  const waiting = [...(links.get(start) ?? [])]
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    if (seen.has(key) || key === start) continue
    seen.add(key)
    waiting.push(...(links.get(key) ?? []))
  }
  return seen
}

function addTo(links: Map<string, Set<string>>, key: string, other: string): void {
  const set = links.get(key)
  if (set) set.add(other)
  else links.set(key, new Set([other]))
}

/** After every day there is. */
const never = '9999-12-31'

export function keyOf({ noun, id }: ThreadName): string {
  return `${noun}/${id}`
}
