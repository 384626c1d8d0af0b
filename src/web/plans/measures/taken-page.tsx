import type { ComponentChildren } from 'preact'
import { type AddedAction, writeAddedActions } from '../../../domain/plans/measures/added-actions.ts'
import { measureTexts } from '../../../language/plans/measure-texts.ts'
import type { PlanEditor } from '../../../operations/plans/read-plan-editor.ts'
import { addresses } from '../../addresses.ts'
import { Said } from '../../forms/said.tsx'
import { RegionPage } from '../../layout/region-page.tsx'
import type { Visit } from '../../visit.ts'
import { AddedList } from './added-list.tsx'
import { measureKeys } from './measure-rows.ts'

type Props = { visit: Visit; editor: PlanEditor }

/** What came into the plan, and one way to take all of it back. */
export function TakenPage({ visit, editor, added }: Props & { added: readonly AddedAction[] }) {
  const { language } = visit
  const { region } = editor
  const texts = measureTexts[language]
  return (
    <ResultPage visit={visit} editor={editor} title={texts.added(added.length)} lead={texts.addedLead}>
      <AddedList language={language} regionId={region.id} actions={added} />
      <div class="utrecht-button-group no-print">
        <a
          class="utrecht-button utrecht-button--primary-action"
          href={addresses.planEditor(language, region.id)}
        >
          {texts.toEditor}
        </a>
        <form method="post" action={addresses.takeMeasuresBack(language, region.id)}>
          <input type="hidden" name={measureKeys.added} value={writeAddedActions(added)} />
          <button class="utrecht-button utrecht-button--secondary-action" type="submit">
            {texts.undo}
          </button>
        </form>
        <a
          class="utrecht-button utrecht-button--subtle"
          href={addresses.typicalMeasures(language, region.id)}
        >
          {texts.back}
        </a>
      </div>
    </ResultPage>
  )
}

/** That it was taken back; and what was not, because somebody went on with it. */
export function UndonePage({
  visit,
  editor,
  gone,
  kept,
}: Props & { gone: number; kept: readonly AddedAction[] }) {
  const { language } = visit
  const { region } = editor
  const texts = measureTexts[language]
  const lead = kept.length === 0 ? texts.undoneLead : texts.kept
  return (
    <ResultPage visit={visit} editor={editor} title={texts.undone(gone)} lead={lead}>
      <AddedList language={language} regionId={region.id} actions={kept} />
      <p>
        <a href={addresses.typicalMeasures(language, region.id)}>{texts.back}</a>
      </p>
    </ResultPage>
  )
}

type ResultProps = Props & { title: string; lead: string; children: ComponentChildren }

function ResultPage({ visit, editor: { region }, title, lead, children }: ResultProps) {
  const { language } = visit
  const list = addresses.typicalMeasures(language, region.id)
  return (
    <RegionPage
      visit={visit}
      region={region}
      section="plan"
      title={title}
      under={[{ title: measureTexts[language].title, address: list }]}
    >
      <Said>
        <p>{title}</p>
      </Said>
      <h1>{title}</h1>
      <p class="lead">{lead}</p>
      {children}
    </RegionPage>
  )
}
