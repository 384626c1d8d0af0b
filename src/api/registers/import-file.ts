import * as z from 'zod'
import type { Problem } from '../../domain/outcome.ts'
import { apiTexts } from '../../language/api-texts.ts'
import { importEntries, type RowResult } from '../../operations/registers/import-entries.ts'
import { prepareForm } from '../../operations/registers/prepare-form.ts'
import type { Register } from '../../operations/registers/register.ts'
import { fileSentence } from '../../presentation/registers/file-sentence.ts'
import { type FileReading, readUpload, type Upload } from '../../presentation/registers/read-upload.ts'
import { columnOf } from '../../presentation/registers/register-sheet.ts'
import type { ApiProblem } from '../api-problem.ts'
import type { Endpoint } from '../endpoint.ts'
import { toldError } from '../problem-details.ts'
import { fieldNameIn, frameOf } from './register-frame.ts'

const mediaTypes = ['text/csv', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet']

const rowError = z.object({
  veld: z.string(),
  kolom: z.string().nullable(),
  code: z.string(),
  melding: z.string(),
})
const report = z
  .object({
    opgeslagen: z.int(),
    geweigerd: z.int(),
    onbekendeKolommen: z.array(z.string()),
    rijen: z.array(
      z.object({
        rij: z.int(),
        opgeslagen: z.boolean(),
        id: z.uuid().nullable(),
        naam: z.string().nullable(),
        fouten: z.array(rowError),
      }),
    ),
  })
  .meta({ id: 'Importverslag' })

/** `POST …/bevindingen/importen`: a whole sheet; good rows are stored, and each of the others says what is wrong with it. */
export function importFile(register: Register): Endpoint {
  return {
    ...frameOf(register, 'import'),
    method: 'post',
    body: { kind: 'file', mediaTypes },
    success: { status: 200, schema: () => report },
    async handle({ needs, path, bytes }) {
      // Who may not write here should not make us unpack a file either.
      const mayWrite = await prepareForm(needs, path['regio'] ?? '', register)
      if (!mayWrite.ok) return mayWrite
      const reading = await readUpload(register, bytes)
      if (!reading.ok) return { ok: false, problem: fileProblem(reading.reading) }
      const imported = await importEntries(needs, path['regio'] ?? '', register, reading.upload.read.rows)
      return imported.ok
        ? { ok: true, value: { body: toldReport(register, reading.upload, imported.value) } }
        : imported
    },
  }
}

function toldReport(
  register: Register,
  upload: Upload,
  results: readonly RowResult[],
): z.output<typeof report> {
  const stored = results.filter((result) => 'stored' in result).length
  return {
    opgeslagen: stored,
    geweigerd: results.length - stored,
    onbekendeKolommen: upload.read.unknownHeadings,
    rijen: results.map((result) =>
      'stored' in result
        ? { rij: result.row, opgeslagen: true, id: result.stored.id, naam: result.stored.label, fouten: [] }
        : {
            rij: result.row,
            opgeslagen: false,
            id: null,
            naam: null,
            fouten: rowErrors(register, upload, result.problem),
          },
    ),
  }
}

function rowErrors(register: Register, { sheet }: Upload, problem: Problem): z.output<typeof rowError>[] {
  if (problem.kind !== 'invalid' && problem.kind !== 'conflict') {
    const { code, title } = apiTexts.nl.problems[problem.kind]
    return [{ veld: 'rij', kolom: null, code, melding: title }]
  }
  return Object.entries(problem.fields).map(([key, told]) => ({
    ...toldError({ name: fieldNameIn(register)(key), ...told }),
    kolom: columnOf(sheet, register, key).letter || null,
  }))
}

function fileProblem(reading: FileReading): ApiProblem {
  if (reading.kind === 'unreadable' && reading.problem === 'too-large') return { kind: 'too-large' }
  return { kind: 'unreadable-file', sentence: fileSentence(reading, 'nl') }
}
