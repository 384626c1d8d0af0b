import { mayWrite } from '../../../domain/caller.ts'
import { measureTexts } from '../../../language/plans/measure-texts.ts'
import { planEditorTexts } from '../../../language/plans/plan-editor-texts.ts'
import { goalTexts } from '../../../language/registers/goal-texts.ts'
import type { PlanEditor } from '../../../operations/plans/read-plan-editor.ts'
import { addresses } from '../../addresses.ts'
import { Said } from '../../forms/said.tsx'
import { RegionPage } from '../../layout/region-page.tsx'
import type { Visit } from '../../visit.ts'
import { PlanNavigation } from '../plan-navigation.tsx'
import { CellChoices } from './cell-choices.tsx'
import { EditTable } from './edit-table.tsx'
import { chosenActions, type EditorChoice, isNarrowed, queryOfChoice } from './editor-choice.ts'
import { EditorFilter } from './editor-filter.tsx'
import { EditorKeys } from './editor-keys.tsx'
import { type Asked, TogetherBar } from './together-bar.tsx'

type Props = {
  visit: Visit
  editor: PlanEditor
  choice: EditorChoice
  asked?: Asked
  /** Somebody else gave other codes meanwhile; this is the new order. */
  orderChanged?: boolean
}

/** The plan as one list to work in. Finished without script; script makes its cells editable in place. */
export function PlanEditorPage({ visit, editor, choice, asked, orderChanged = false }: Props) {
  const { language, needs, url } = visit
  const { region } = editor
  const texts = planEditorTexts[language]
  const actions = chosenActions(editor.actions, choice)
  const mayOrder = mayWrite(needs.caller, region.id, 'goals')
  const owners = [...new Set(editor.actions.map(({ values }) => String(values['owner'])))]
    .filter(Boolean)
    .sort()
  const [from, to] = [url.searchParams.get('van') ?? '', url.searchParams.get('naar') ?? '']
  return (
    <RegionPage visit={visit} region={region} section="plan" title={texts.title} width="wide">
      {orderChanged && (
        <div class="utrecht-alert utrecht-alert--warning message" role="alert">
          <p>{texts.orderChanged}</p>
        </div>
      )}
      {from !== '' && to !== '' && (
        <Said>
          <p>{texts.moved(from, to)}</p>
        </Said>
      )}
      <header class="intro">
        <h1>{texts.title}</h1>
        <p class="lead">{texts.lead}</p>
      </header>
      <PlanNavigation visit={visit} regionId={region.id} />
      {editor.goals.length === 0 ? (
        <div class="utrecht-alert utrecht-alert--info message">
          <h2 class="message__title">{texts.noGoals}</h2>
          <p>{texts.noGoalsHelp}</p>
          {mayOrder && (
            <p>
              <a href={addresses.newEntry(language, region.id, 'goals')}>{goalTexts[language].add}</a>
            </p>
          )}
          <p>
            <a href={addresses.typicalMeasures(language, region.id)}>{measureTexts[language].title}</a>
          </p>
        </div>
      ) : (
        <>
          <EditorFilter
            visit={visit}
            region={region}
            choice={choice}
            owners={owners}
            listed={texts.listed(actions.length, editor.actions.length)}
          />
          {actions.length === 0 && isNarrowed(choice) ? (
            <div class="utrecht-alert utrecht-alert--info message">
              <h2 class="message__title">{texts.noMatch}</h2>
              <p>{texts.noMatchHelp}</p>
              <p>
                <a href={addresses.planEditor(language, region.id)}>{texts.showAll}</a>
              </p>
            </div>
          ) : (
            <edit-plan
              data-save={addresses.planEditorCells(language, region.id)}
              data-keep={`${region.id} ${needs.caller.kind === 'person' ? needs.caller.id : ''}`}
              data-words={JSON.stringify(texts.script)}
            >
              <EditorKeys language={language} />
              <CellChoices language={language} choice={choice} organisations={editor.organisations} />
              <form
                method="post"
                action={addresses.planEditor(language, region.id, queryOfChoice(choice))}
                autocomplete="off"
              >
                <input type="hidden" name="volgorde" value={editor.order} />
                <TogetherBar
                  visit={visit}
                  editor={editor}
                  listed={actions.length}
                  mayOrder={mayOrder}
                  asked={asked ?? { change: '', everything: false }}
                />
                <EditTable
                  visit={visit}
                  editor={editor}
                  choice={choice}
                  actions={actions}
                  mayOrder={mayOrder}
                />
              </form>
              <p class="edit-plan__told no-print" role="status" />
            </edit-plan>
          )}
          <script type="module" src="/assets/plan-editor.js" />
        </>
      )}
    </RegionPage>
  )
}
