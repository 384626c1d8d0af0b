/**
 * What is wrong with a file of reference data, for whoever looks after the installation. `row` counts as a sheet does, the
 * heading being row 1 (in the framework: the items, from 1); null when the file as a whole is meant. Worded by
 * presentation/regions/reference-problem-line.ts.
 */
export type ReferenceProblem = {
  file: ReferenceFile
  row: number | null
  field: string
  code: ReferenceProblemCode
  detail: string
}

export type ReferenceFile =
  | 'framework'
  | 'municipalities'
  | 'draft-regions'
  | 'draft-memberships'
  | 'announced-changes'

export type ReferenceProblemCode =
  | 'required'
  | 'malformed'
  | 'not-a-code'
  | 'not-a-number'
  | 'not-a-date'
  | 'not-a-certainty'
  | 'end-before-start'
  | 'twice'
  | 'overlap'
  | 'unknown-municipality'
  | 'unknown-region'
  | 'centre-not-a-member'
  | 'wrong-count'

/** A list of problems is a refusal: whoever is writing undoes it. */
export type Checked<Value> = { ok: true; value: Value } | { ok: false; problems: ReferenceProblem[] }
