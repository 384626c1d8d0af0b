import type { Database } from '../database/database.ts'
import type { Caller } from '../domain/caller.ts'

/** What every operation is given: the database under the caller's rights, who asks, and what moment it is. */
export type Needs = { database: Database; caller: Caller; today: Date }
