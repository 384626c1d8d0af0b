import { findingFields } from '../../../domain/explorations/finding.ts'
import type { FieldProblem } from '../../../domain/outcome.ts'
import type { Region } from '../../../domain/regions/region.ts'
import { writeList } from '../../../language/figures.ts'
import { pasteTexts } from '../../../language/paste-texts.ts'
import type { RowResult } from '../../../operations/registers/import-entries.ts'
import type { Entry } from '../../../operations/registers/register.ts'
import { labelOfField, type PastedFinding } from '../../../presentation/explorations/pasted-findings.ts'
import { cellOnScreen } from '../../../presentation/registers/cell-words.ts'
import { problemSentence } from '../../forms/field-problems.tsx'
import { TableRegion } from '../../layout/table-region.tsx'
import type { Visit } from '../../visit.ts'
import type { PasteForm } from './paste-form.ts'
import { problemsOfRow } from './problems-of-row.ts'

/** What came of every row that is not left out, and how those that are right would stand. */
export type Preview = {
  form: PasteForm
  results: ReadonlyMap<number, RowResult>
  entries: ReadonlyMap<string, Entry>
}

type Props = { visit: Visit; region: Region; preview: Preview }

/** Every pasted row as it would be stored, each problem beside its cell, and a way to leave the row out. */
export function PastePreview({ visit, region, preview }: Props) {
  const { language } = visit
  const texts = pasteTexts[language]
  const { form, results } = preview
  const columns = shownColumns(form)
  const wrong = form.findings.filter(({ number }) => problemsOfRow(results.get(number)) !== undefined).length
  const left = form.findings.filter(({ number }) => form.left.has(number)).length
  return (
    <div class="section">
      <h2>{texts.preview}</h2>
      <p>{texts.sums(form.findings.length - wrong - left, wrong, left)}</p>
      <TableRegion language={language} id="tabel-plakken" caption={texts.preview} headed plain>
        <thead>
          <tr>
            <th scope="col">{texts.row}</th>
            <th scope="col">{texts.leaveOut}</th>
            <th scope="col">{texts.others}</th>
            {columns.map(({ key }) => (
              <th scope="col" key={key}>
                {labelOfField(key, language)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {form.findings.map((finding) => (
            <PreviewRow
              key={finding.number}
              visit={visit}
              region={region}
              preview={preview}
              finding={finding}
              columns={columns}
            />
          ))}
        </tbody>
      </TableRegion>
    </div>
  )
}

type Column = { key: string; at: number }

function PreviewRow({
  visit: { language },
  region,
  preview: { form, results, entries },
  finding: { number, cells, usual },
  columns,
}: Props & { finding: PastedFinding; columns: readonly Column[] }) {
  const texts = pasteTexts[language]
  const isLeft = form.left.has(number)
  const result = results.get(number)
  const problems = problemsOfRow(result)
  const entry = result && 'stored' in result ? entries.get(result.stored.id) : undefined
  const elsewhere = Object.entries(problems ?? {}).filter(([key]) => !columns.some((one) => one.key === key))
  const beside = columns.flatMap(({ key }) => (problems?.[key] ? labelOfField(key, language) : []))
  return (
    <tr>
      <th scope="row">{number}</th>
      <td>
        <label class="choice">
          <input
            class="utrecht-checkbox utrecht-checkbox--html-input"
            type="checkbox"
            name="weglaten"
            value={String(number)}
            checked={isLeft}
          />
          <span class="visually-hidden">{texts.leaveOutRow(number)}</span>
        </label>
      </td>
      <td class="paste-remarks">
        <p>{isLeft ? texts.left : problems ? texts.wrong : texts.good}</p>
        {beside.length > 0 && <p>{texts.lookAt(writeList(language, beside))}</p>}
        {elsewhere.map(([key, problem]) => (
          <p class="utrecht-form-field-error-message" key={key}>
            {labelOfField(key, language)}: {problemSentence(language, problem)}
          </p>
        ))}
        {usual !== undefined && <p>{texts.shifted(cells.length, usual)}</p>}
      </td>
      {columns.map(({ key, at }) => {
        const field = findingFields.find((one) => one.key === key)
        const words =
          entry && field
            ? cellOnScreen(field, entry.values[key] ?? null, { language, region })
            : (cells[at] ?? '')
        return (
          <td key={key} class={problems?.[key] ? 'paste-wrong' : ''} lang={entry ? undefined : 'nl'}>
            {words} <Wrong language={language} problem={problems?.[key]} />
          </td>
        )
      })}
    </tr>
  )
}

function Wrong({ language, problem }: { language: Visit['language']; problem: FieldProblem | undefined }) {
  if (problem === undefined) return null
  return <p class="utrecht-form-field-error-message">{problemSentence(language, problem)}</p>
}

function shownColumns({ choices: { columns } }: PasteForm): Column[] {
  return columns.flatMap((key, at) => (key === '' || columns.indexOf(key) < at ? [] : [{ key, at }]))
}
