import type { Values } from '../../domain/registers/field.ts'
import type { Logged } from './select-log.ts'
import type { Making, Version } from './version.ts'

/** How something that the log tells of was kept, and what its reader gets to see of it. */
export type Kept<State> = {
  /** The table that holds the thing itself; what happens to it says more than what happens to what it is linked to. */
  table: string
  present: State
  undo: (state: State, change: Logged) => State
  isThere: (state: State) => boolean
  /** Whether it is set aside: still there, but out of sight. */
  isAside?: (state: State) => boolean
  show: (state: State) => Promise<{ values: Values; digest: string } | undefined>
}

/**
 * All versions of something, oldest first, found by walking back from what it is through what the log says changed. So what is older
 * than the log has a history too, as far as it goes. What was deleted is shown as it was last.
 */
export async function versionsFromLog<State>(
  { table, present, undo, isThere, isAside = () => false, show }: Kept<State>,
  logged: readonly Logged[],
): Promise<Version[]> {
  const versions: Version[] = []
  const remember = async (state: State, told: Pick<Version, 'number' | 'made' | 'isRemoved'>) => {
    const shown = await show(state)
    if (shown) versions.unshift({ ...told, ...shown })
  }
  let state = present
  for (const changes of [...Map.groupBy(logged, ({ moment }) => moment).values()].reverse()) {
    const before = changes.toReversed().reduce(undo, state)
    const last = changes.at(-1)
    const isGone = !isThere(state)
    if (last && !(isGone && !isThere(before)))
      await remember(isGone ? before : state, {
        number: last.number,
        made: makingOf(table, changes, last, isGone),
        isRemoved: isGone || isAside(state),
      })
    state = before
  }
  if (isThere(state)) await remember(state, { number: 0, made: null, isRemoved: isAside(state) })
  return versions
}

function makingOf(table: string, changes: readonly Logged[], last: Logged, isGone: boolean): Making {
  const { at, personId, name, roles, door } = last
  const telling = changes.find(
    (change) => change.table === table && change.deed !== 'change' && change.deed !== 'delete',
  )
  const told = (telling?.deed as Making['deed'] | undefined) ?? 'change'
  return { at, personId, name, roles, door, deed: isGone ? 'remove' : told }
}
