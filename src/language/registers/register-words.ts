/** What a reader meets of a register: its names, and a label (and help) for each field. Labels are also sheet headings. */
export type RegisterTexts = {
  readonly plural: string
  readonly singular: string
  /** One or two sentences: what belongs here. */
  readonly intro: string
  readonly empty: string
  readonly add: string
  readonly change: string
  /** Headings of the groups of fields, where the form has any. */
  readonly groups?: Readonly<Record<string, string>>
  readonly fields: Readonly<Record<string, FieldTexts>>
}

export type FieldTexts = {
  readonly label: string
  readonly help?: string
  /** A label it had before: sheets that were made then are still read. */
  readonly formerly?: string
}
