import { type AddedAction, writeAddedActions } from '../../../domain/plans/measures/added-actions.ts'
import { measureTexts } from '../../../language/plans/measure-texts.ts'
import { comparable } from '../../../operations/plans/measures/comparable.ts'
import type { PlanEditor } from '../../../operations/plans/read-plan-editor.ts'
import { addresses } from '../../addresses.ts'
import { ErrorSummary } from '../../forms/field-problems.tsx'
import { Said } from '../../forms/said.tsx'
import { RegionPage } from '../../layout/region-page.tsx'
import type { Visit } from '../../visit.ts'
import { AddedList } from './added-list.tsx'
import { MeasureRowFields } from './measure-row-fields.tsx'
import { measureKeys, nameOf, type ShownRow } from './measure-rows.ts'

type Props = {
  visit: Visit
  editor: PlanEditor
  rows: readonly ShownRow[]
  gap: string
  /** What was added before, when some rows could not be. */
  added: readonly AddedAction[]
  said?: string
  problem?: string
}

/** How the chosen measures would stand in the plan, each to be changed before it comes in. */
export function TakeMeasuresPage({ visit, editor, rows, gap, added, said, problem }: Props) {
  const { language } = visit
  const { region } = editor
  const texts = measureTexts[language]
  const list = addresses.typicalMeasures(language, region.id)
  const actions = editor.actions.map(comparable)
  const labels = new Map(
    rows.flatMap(({ measure }) => [
      [nameOf('anyway', measure.code), `${measure.title[language]}, ${texts.anyway}`] as const,
    ]),
  )
  const problems = Object.fromEntries(
    rows.flatMap(({ measure, problems }) =>
      Object.entries(problems).map(
        ([field, wrong]) => [nameOf(field as keyof typeof problems, measure.code), wrong] as const,
      ),
    ),
  )
  const titles = new Map(rows.map(({ measure }) => [measure.code, measure.title[language]]))
  const rowOf = (name: string) => titles.get(name.slice(name.indexOf('-') + 1)) ?? texts.take
  return (
    <RegionPage
      visit={visit}
      region={region}
      section="plan"
      title={texts.take}
      width="narrow"
      under={[{ title: texts.title, address: list }]}
    >
      {problem !== undefined && (
        <div class="utrecht-alert utrecht-alert--error message" role="alert">
          <p>{problem}</p>
        </div>
      )}
      {said !== undefined && (
        <Said>
          <p>{said}</p>
          <AddedList language={language} regionId={region.id} actions={added} />
        </Said>
      )}
      <ErrorSummary
        language={language}
        problems={problems}
        labelOf={(name) => labels.get(name) ?? rowOf(name)}
      />
      <h1>{texts.take}</h1>
      <p class="lead">
        {texts.takeLead(rows.length)} {texts.dutchOnly}
      </p>
      <form
        class="form"
        method="post"
        action={addresses.takeMeasures(language, region.id)}
        novalidate
        autocomplete="off"
      >
        <input type="hidden" name={measureKeys.gap} value={gap} />
        <input type="hidden" name={measureKeys.added} value={writeAddedActions(added)} />
        {rows.map((row) => (
          <MeasureRowFields
            key={row.measure.code}
            visit={visit}
            editor={editor}
            row={row}
            actions={actions}
          />
        ))}
        <div class="utrecht-button-group">
          <button class="utrecht-button utrecht-button--primary-action" type="submit">
            {texts.add(rows.length)}
          </button>
          {added.length > 0 && (
            <button
              class="utrecht-button utrecht-button--secondary-action"
              type="submit"
              formaction={addresses.takeMeasuresBack(language, region.id)}
            >
              {texts.undo}
            </button>
          )}
          <a class="utrecht-button utrecht-button--subtle" href={list}>
            {texts.back}
          </a>
        </div>
      </form>
    </RegionPage>
  )
}
