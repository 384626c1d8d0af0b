import type { Reading, Writing } from '../../database/database.ts'
import type { Caller } from '../../domain/caller.ts'
import type { FieldProblemCode, Outcome } from '../../domain/outcome.ts'
import type { Region } from '../../domain/regions/region.ts'
import type { Field, Values } from '../../domain/registers/field.ts'
import type { Noun } from '../../domain/registers/noun.ts'

/**
 * A list a region keeps. Pages, sheets, imports, the API and the command line all work on registers, so a new list gets
 * all of them by being one. What is true of its entries stands in its schema and its `store`.
 */
export type Register = {
  readonly noun: Noun
  readonly fields: readonly Field[]
  /** The field by which people name an entry: a number, a code, a name. */
  readonly name: string
  /** What is said of an entry that is not there, where entries of this register point at one another. */
  readonly unknown?: FieldProblemCode
  /** All that were not taken away, in the order people expect; with `only`, at most the one of that id. */
  list(sql: Reading, region: Region, only?: string): Promise<Entry[]>
  /** Checks and writes one entry, under the caller's rights. */
  store(sql: Writing, desk: Desk, input: unknown, mode: Mode): Promise<Outcome<Stored>>
  /**
   * Rows of a sheet, as `store` would write them one after the other, in fewer statements: for lists that come by the thousand. An
   * outcome for each, in their order.
   */
  storeRows?(sql: Writing, desk: Desk, inputs: readonly unknown[]): Promise<Outcome<Stored>[]>
  /** Takes an entry away, or brings it back. */
  setAside(sql: Writing, desk: Desk, id: string, aside: boolean): Promise<Outcome<Stored>>
}

/** One entry, with every field of the register as a value. */
export type Entry = { id: string; values: Values }

/** `label` names the entry in a sentence: "bevinding 12", "actie 3.1.2". */
export type Stored = { id: string; label: string }

/** Where an entry is written: by whom, for which region, on which day. */
export type Desk = { caller: Caller; region: Region; today: Date }

/** A new entry may not take a name that exists; a row of a sheet replaces the entry of that name. */
export type Mode = { kind: 'new' } | { kind: 'row' } | { kind: 'change'; id: string }
