import type { Role } from '../terms.ts'
import { type GuardedReading, type Reach, reachOf, readers, type Subject, subjects } from './rights.ts'

/** What one role may, read from the table of rights: what it writes, how far, and what it reads that not everybody does. */
export type RightsOfRole = {
  writes: Readonly<Record<Reach, readonly Subject[]>>
  readsToo: readonly GuardedReading[]
}

export function rightsOfRole(role: Role): RightsOfRole {
  const within = (reach: Reach) => subjects.filter((subject) => reachOf(role, subject) === reach)
  const guarded = Object.keys(readers) as GuardedReading[]
  return {
    writes: {
      region: within('region'),
      'own-municipality': within('own-municipality'),
      'own-organisation': within('own-organisation'),
    },
    readsToo: guarded.filter((what) => (readers[what] as readonly Role[]).includes(role)),
  }
}
