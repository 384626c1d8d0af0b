/** Storage, as the rest of the program sees it. Each piece of work is one transaction, done under the caller's own rights. */
export type Database = {
  /** PostgreSQL itself refuses to change anything in here. */
  read<Result>(work: (sql: Reading) => Promise<Result>): Promise<Result>
  /** Undone when the work throws, and when it hands back a refusal. */
  write<Result>(work: (sql: Writing) => Promise<Result>): Promise<Result>
}

/** One statement by itself, outside any transaction: what every request asks first must cost one trip to the server. */
export type Asking = { ask<Row>(statement: string, values: readonly unknown[]): Promise<Row[]> }

export type Reading = {
  query<Row>(statement: string, values?: readonly unknown[]): Promise<Row[]>
  /** Has it written down, before the work is answered, that somebody read what is delicate. */
  noteReading(reading: NotedReading): void
}

/** `object` is '' for a list; `told` says what was shown, in numbers: `{ rows: 12 }`. */
export type NotedReading = {
  regionId: string
  subject: string
  object: string
  told: Readonly<Record<string, number>>
}

export type Writing = Reading & {
  /** A part that may fail by itself: one row of many. A refusal or a throw undoes only this part. */
  attempt<Result>(work: () => Promise<Result>): Promise<Result>
  /** A part that sees only what may be published, what was just written included, and cannot write. */
  asPublisher<Result>(work: (sql: Reading) => Promise<Result>): Promise<Result>
}
