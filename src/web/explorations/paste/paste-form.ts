import type { Region } from '../../../domain/regions/region.ts'
import { versionOf } from '../../../domain/registers/version-of-entry.ts'
import {
  fieldsForAll,
  guessPasted,
  type PasteChoices,
  type PastedFinding,
  type PasteProblem,
  pasteableFields,
  pastedFindings,
  readPasted,
} from '../../../presentation/explorations/pasted-findings.ts'
import { allOf, type Entered, oneOf } from '../../forms/form-body.ts'

/** Everything that stands in the form of pasting: it travels along, and nothing is kept anywhere else. */
export type PasteForm = {
  text: string
  /** By this a later step knows whether its choices are about this text. */
  textVersion: string
  choices: PasteChoices
  /** The first row, where it is a heading. */
  heading: readonly string[]
  findings: readonly PastedFinding[]
  /** The numbers of the rows that are left out. */
  left: ReadonlySet<number>
  /** Whether its reader has seen these rows with these choices. */
  isSeen: boolean
}

export type PasteReading = { ok: true; form: PasteForm } | { ok: false; text: string; problem: PasteProblem }

/** Reads the form of any step. Choices about another text than this one are made anew. */
export async function readPasteForm(entered: Entered, region: Region): Promise<PasteReading> {
  const text = oneOf(entered, 'tekst').replace(/\r\n?/g, '\n').replace(/^\n+/, '')
  const read = readPasted(text)
  if ('problem' in read) return { ok: false, text, problem: read.problem }
  const textVersion = await versionOfText(text)
  const isSeen = oneOf(entered, 'gezien') === textVersion
  const choices = isSeen ? chosen(entered, read.rows) : guessPasted(read.rows, region)
  const findings = pastedFindings(read.rows, choices)
  if (findings.length === 0) return { ok: false, text, problem: { kind: 'onlyHeading' } }
  const left = isSeen
    ? allOf(entered, 'weglaten').map(Number)
    : findings.flatMap(({ number, usual }) => (usual === undefined ? [] : [number]))
  const heading = choices.hasHeading ? (read.rows[0]?.cells ?? []) : []
  return {
    ok: true,
    form: { text, textVersion, choices, heading, findings, left: new Set(left), isSeen },
  }
}

export function versionOfText(text: string): Promise<string> {
  return versionOf([{ key: 'text' }], { text })
}

/** The column is named twice: the second is left to its reader. */
export function chosenTwice(columns: readonly string[]): ReadonlySet<number> {
  return new Set(columns.flatMap((key, at) => (key !== '' && columns.indexOf(key) < at ? [at] : [])))
}

function chosen(entered: Entered, rows: readonly { cells: readonly string[] }[]): PasteChoices {
  const known = new Set(pasteableFields('nl').map(({ key }) => key))
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length))
  const columns = Array.from({ length: width }, (_, at) => {
    const key = oneOf(entered, `kolom-${at}`)
    return known.has(key) ? key : ''
  })
  const fixed = fieldsForAll(columns).flatMap(({ key }) => {
    const word = oneOf(entered, `alle-${key}`)
    return word === '' ? [] : [[key, word]]
  })
  return { hasHeading: oneOf(entered, 'kop') === 'ja', columns, fixed: Object.fromEntries(fixed) }
}
