/** What a reader meets of a register: its names, and a label (and help) for each field. Labels are also sheet headings. */
export type RegisterTexts = {
  readonly plural: string
  readonly singular: string
  /** One or two sentences: what belongs here. */
  readonly intro: string
  readonly empty: string
  readonly add: string
  readonly change: string
  readonly fields: Readonly<Record<string, FieldTexts>>
}

export type FieldTexts = { readonly label: string; readonly help?: string }
