import type { Region } from '../../domain/regions/region.ts'
import type { Values } from '../../domain/registers/field.ts'
import type { Role } from '../../domain/terms.ts'

/** Something of a region as it was from some moment on: an entry of a register, its settings, an answer. */
export type Version = {
  /** Of the last entry in the log that made it; 0 for how it was before the log tells of it. It never changes. */
  number: number
  /** Null for how it was before the log tells of it. */
  made: Making | null
  isRemoved: boolean
  /** With the names that what it points at has today. */
  values: Values
  /** The same for everybody who saw these values: domain/registers/version-of-entry.ts. */
  digest: string
}

/** Who made a version, when, and through what. */
export type Making = {
  at: Date
  personId: string
  /** Null: no longer a member of the region, or nobody in particular. */
  name: string | null
  roles: readonly Role[]
  door: string
  deed: 'add' | 'change' | 'remove' | 'restore'
}

export type History = {
  region: Region
  /** Oldest first. */
  versions: readonly Version[]
  /** What a form sends along to write over it as it is: domain/registers/version-of-entry.ts. */
  presentVersion: string
}
