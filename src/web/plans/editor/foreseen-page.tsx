import { planEditorTexts } from '../../../language/plans/plan-editor-texts.ts'
import type { PlanEditor } from '../../../operations/plans/read-plan-editor.ts'
import { addresses } from '../../addresses.ts'
import { Said } from '../../forms/said.tsx'
import { RegionPage } from '../../layout/region-page.tsx'
import { stackedCell, TableRegion } from '../../layout/table-region.tsx'
import type { Visit } from '../../visit.ts'
import { type EditorChoice, queryOfChoice } from './editor-choice.ts'

/** One thing that changes, in words; `problem`: why it cannot. */
export type ForeseenRow = {
  key: string
  what: string
  field: string
  was: string
  becomes: string
  problem?: string
}

/** What a page sends to have it done, or undone: cells, or a step in the order with the version of the order it was seen in. */
export type Sent = { cells: string } | { step: string; order: string }

type Props = {
  visit: Visit
  editor: PlanEditor
  choice: EditorChoice
  rows: readonly ForeseenRow[]
  sent: Sent | undefined
  isDone: boolean
}

/** What will change before anybody does it; and, when it was done, what did, with one way to undo all of it. */
export function ForeseenPage({ visit, editor, choice, rows, sent, isDone }: Props) {
  const { language } = visit
  const { region } = editor
  const texts = planEditorTexts[language]
  const right = rows.filter(({ problem }) => problem === undefined).length
  const title = rows.length === 0 ? texts.nothing : isDone ? texts.carriedOut : texts.foreseen
  const list = addresses.planEditor(language, region.id, queryOfChoice(choice))
  return (
    <RegionPage
      visit={visit}
      region={region}
      section="plan"
      title={title}
      under={[{ title: texts.title, address: list }]}
    >
      {isDone && right > 0 && (
        <Said>
          <p>{texts.carriedOutLead(right)}</p>
        </Said>
      )}
      <h1>{title}</h1>
      {rows.length === 0 && <p class="lead">{texts.nothingHelp}</p>}
      {!isDone && rows.length > 0 && <p class="lead">{texts.foreseenLead(right)}</p>}
      {right < rows.length && <p>{texts.refusedLead(rows.length - right)}</p>}
      <div class="utrecht-button-group no-print">
        {sent && right > 0 && (
          <form method="post" action={addresses.carryOutInPlan(language, region.id, queryOfChoice(choice))}>
            {'cells' in sent ? (
              <input type="hidden" name="vakken" value={sent.cells} />
            ) : (
              <>
                <input type="hidden" name="stap" value={sent.step} />
                <input type="hidden" name="volgorde" value={sent.order} />
              </>
            )}
            <button
              class={`utrecht-button ${isDone ? 'utrecht-button--secondary-action' : 'utrecht-button--primary-action'}`}
              type="submit"
            >
              {isDone ? texts.undo : texts.doIt}
            </button>
          </form>
        )}
        <a class="utrecht-button utrecht-button--subtle" href={list}>
          {texts.back}
        </a>
      </div>
      {rows.length > 0 && <ForeseenTable visit={visit} title={title} rows={rows} />}
    </RegionPage>
  )
}

function ForeseenTable({
  visit: { language },
  title,
  rows,
}: Pick<Props, 'visit' | 'rows'> & { title: string }) {
  const texts = planEditorTexts[language]
  return (
    <TableRegion language={language} id="wijzigingen" caption={title} headed plain stacked>
      <thead>
        <tr role="row">
          {[texts.action, texts.field, texts.was, texts.becomes].map((heading) => (
            <th role="columnheader" scope="col" key={heading}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(({ key, what, field, was, becomes, problem }) => (
          <tr role="row" key={key}>
            <th role="rowheader" scope="row" lang="nl">
              {what}
            </th>
            <td {...stackedCell(texts.field)}>{field}</td>
            <td {...stackedCell(texts.was)}>{was === '' ? texts.empty : was}</td>
            <td {...stackedCell(texts.becomes)}>
              {problem === undefined ? (
                becomes === '' ? (
                  texts.empty
                ) : (
                  becomes
                )
              ) : (
                <span class="utrecht-form-field-error-message">{problem}</span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </TableRegion>
  )
}
