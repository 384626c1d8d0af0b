import * as z from 'zod'
import type { FieldProblem, Problem } from '../../domain/outcome.ts'
import { formTexts } from '../../language/form-texts.ts'
import type { Register } from '../../operations/registers/register.ts'
import { importEntries, type RowResult } from '../../operations/registers/work-on-register.ts'
import { type FileReading, readUpload, type Upload } from '../../presentation/registers/read-upload.ts'
import { columnOf } from '../../presentation/registers/register-sheet.ts'
import type { ApiProblem } from '../api-problem.ts'
import type { Endpoint } from '../endpoint.ts'
import { toldError } from '../problem-details.ts'
import { fieldNameIn, frameOf } from './register-frame.ts'

const mediaTypes = ['text/csv', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet']

const rowError = z.object({ veld: z.string(), kolom: z.string().nullable(), code: z.string(), melding: z.string() })
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
      const reading = await readUpload(register, bytes)
      if (!reading.ok) return { ok: false, problem: fileProblem(reading.reading) }
      const imported = await importEntries(needs, path['regio'] ?? '', register, reading.upload.read.rows)
      return imported.ok ? { ok: true, value: { body: toldReport(register, reading.upload, imported.value) } } : imported
    },
  }
}

function toldReport(register: Register, upload: Upload, results: readonly RowResult[]): z.output<typeof report> {
  const stored = results.filter((result) => 'stored' in result).length
  return {
    opgeslagen: stored,
    geweigerd: results.length - stored,
    onbekendeKolommen: upload.read.unknownHeadings,
    rijen: results.map((result) =>
      'stored' in result
        ? { rij: result.row, opgeslagen: true, id: result.stored.id, naam: result.stored.label, fouten: [] }
        : { rij: result.row, opgeslagen: false, id: null, naam: null, fouten: rowErrors(register, upload, result.problem) },
    ),
  }
}

function rowErrors(register: Register, { sheet }: Upload, problem: Problem): z.output<typeof rowError>[] {
  const fields: Record<string, FieldProblem> =
    problem.kind === 'invalid' || problem.kind === 'conflict'
      ? problem.fields
      : { rij: { code: 'not-your-municipality', detail: formTexts.nl.refusedRow.toLowerCase() } }
  return Object.entries(fields).map(([key, told]) => ({
    ...toldError({ name: fieldNameIn(register)(key), ...told }),
    kolom: columnOf(sheet, register, key).letter || null,
  }))
}

function fileProblem(reading: FileReading): ApiProblem {
  if (reading.kind === 'unreadable' && reading.problem === 'too-large') return { kind: 'too-large' }
  return { kind: 'unreadable-file', reason: reasonOf(reading) }
}

function reasonOf(reading: FileReading): string {
  const texts = formTexts.nl
  switch (reading.kind) {
    case 'no-file':
      return texts.file['empty-file']
    case 'no-rows':
      return texts.noRows
    case 'missing-headings':
      return texts.missingHeadings(reading.headings.join(', '))
    case 'unreadable':
      return texts.file[reading.problem]
  }
}
