import type { Region } from '../../../domain/regions/region.ts'
import { labelOfField } from '../../../presentation/explorations/pasted-findings.ts'
import { letterOf } from '../../../presentation/registers/register-sheet.ts'
import { addresses } from '../../addresses.ts'
import { RefusedSheetForm } from '../../registers/refused-sheet-form.tsx'
import type { Visit } from '../../visit.ts'
import type { Preview } from './paste-preview.tsx'
import { problemsOfRow } from './problems-of-row.ts'

type Props = { visit: Visit; region: Region; preview: Preview }

/** The rows that cannot be taken as a sheet, in the form the import of findings reads. */
export function RefusedPasted({ visit, region, preview: { form, results } }: Props) {
  const { language } = visit
  const { columns } = form.choices
  const refused = form.findings.flatMap(({ number, cells }) => {
    const problems = problemsOfRow(results.get(number))
    if (problems === undefined) return []
    const reasons = Object.entries(problems).map(([key, problem]) => ({
      letter: '',
      heading: labelOfField(key, language),
      problem,
    }))
    return [{ row: number, cells: columns.map((_, at) => cells[at] ?? ''), reasons }]
  })
  if (refused.length === 0) return null
  const header = columns.map((key, at) =>
    key === '' ? form.heading[at]?.trim() || letterOf(at) : labelOfField(key, language),
  )
  return (
    <RefusedSheetForm
      visit={visit}
      report={{ header, refused }}
      importAddress={addresses.importRegister(language, region.id, 'findings')}
    />
  )
}
