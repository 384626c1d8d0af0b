import type { Field } from '../../domain/registers/field.ts'
import type { Crumb } from '../layout/page.tsx'
import type { Section } from '../layout/region-page.tsx'

/** Something that two people can change at once, as the pages about that name it: an entry, the settings, an answer. */
export type Versioned = {
  fields: readonly Field[]
  labelOf: (key: string) => string
  section: Section
  /** The pages above the one about two texts. */
  under: readonly Crumb[]
  /** Where its form is sent. */
  change: string
  /** Where one looks at it as it stands, and where one goes when it does not stand any more. */
  present: string
  gone: string
  /** Under which name the browser keeps what was typed, where it does. */
  draft?: string
}

/** The same, where its versions have pages of their own. */
export type WithHistory = Versioned & {
  title: string
  /** The pages above its history. */
  above: readonly Crumb[]
  history: string
  compare: string
  version: (number: number) => string
  restore: (number: number) => string
  /** Whether the list of versions tells what became of each field; of many long texts that would be too much. */
  tellsChanges?: boolean
  /** Whether the visitor may put a version back. */
  mayRestore: boolean
}
