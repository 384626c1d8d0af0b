import { mayWrite } from '../../../domain/caller.ts'
import { actionLineOf } from '../../../domain/plans/plan-code.ts'
import type { Field } from '../../../domain/registers/field.ts'
import { ownerOfEntry } from '../../../domain/registers/owner-of-entry.ts'
import { planEditorTexts } from '../../../language/plans/plan-editor-texts.ts'
import { wordTexts } from '../../../language/word-texts.ts'
import { cellText } from '../../../operations/registers/change-cells.ts'
import type { Entry } from '../../../operations/registers/register.ts'
import { cellInSheet, cellOnScreen } from '../../../presentation/registers/cell-words.ts'
import { addresses } from '../../addresses.ts'
import { stackedCell, TableRegion } from '../../layout/table-region.tsx'
import type { EditTableProps } from './edit-table-props.ts'
import { GoalHeading, LineHeading } from './goal-heading.tsx'
import { labelOfColumn } from './label-of-column.ts'
import { MoveButtons } from './move-buttons.tsx'
import { PointsLink } from './points-link.tsx'

/** A row per action, under its goal. Script makes the cells editable in place; without it each row leads to its form. */
export function EditTable(props: EditTableProps) {
  const { visit, editor, choice, actions, mayOrder } = props
  const { language } = visit
  const texts = planEditorTexts[language]
  const shown = Map.groupBy(actions, ({ values }) => String(values['goal']))
  const isAll = actions.length === editor.actions.length
  const goals = editor.goals.filter(({ code }) => isAll || shown.has(code))
  return (
    <TableRegion language={language} id="acties" caption={texts.caption} plain stacked headed>
      <thead>
        <tr role="row">
          <th role="columnheader" scope="col">
            <span class="visually-hidden">{texts.pickColumn}</span>
          </th>
          <th role="columnheader" scope="col">
            {texts.code}
          </th>
          {choice.columns.map((field) => (
            <th role="columnheader" scope="col" key={field.key} data-veld={field.key}>
              {labelOfColumn(field, language)}
            </th>
          ))}
          {mayOrder && (
            <th role="columnheader" scope="col" class="no-print">
              {texts.order}
            </th>
          )}
        </tr>
      </thead>
      {goals.map((goal, at) => {
        const ofGoal = shown.get(goal.code) ?? []
        const isFirst = actionLineOf(goals[at - 1]?.code ?? '0') !== actionLineOf(goal.code)
        return (
          <tbody role="rowgroup" key={goal.id}>
            {isFirst && <LineHeading {...props} goal={goal} />}
            <GoalHeading {...props} goal={goal} isEmpty={ofGoal.length === 0} />
            {ofGoal.map((action) => (
              <ActionRow key={action.id} {...props} action={action} />
            ))}
          </tbody>
        )
      })}
    </TableRegion>
  )
}

function ActionRow({ visit, editor, choice, mayOrder, action }: EditTableProps & { action: Entry }) {
  const { language, needs } = visit
  const { region } = editor
  const texts = planEditorTexts[language]
  const code = String(action.values['code'])
  const isOwn = mayWrite(needs.caller, region.id, 'actions', ownerOfEntry('actions', action.values))
  const address = isOwn ? addresses.changeEntry : addresses.entry
  return (
    <tr role="row" id={`actie-${action.id}`} {...(isOwn ? { 'data-actie': action.id } : {})}>
      <td role="cell">
        {isOwn && (
          <label class="edit-table__pick no-print">
            <input
              class="utrecht-checkbox utrecht-checkbox--html-input"
              type="checkbox"
              name="actie"
              value={action.id}
            />
            <span class="visually-hidden">{texts.pick(code)}</span>
          </label>
        )}
      </td>
      <th role="rowheader" scope="row">
        <a class="number edit-table__code" href={address(language, region.id, 'actions', action.id)}>
          {isOwn && <span class="visually-hidden">{wordTexts[language].change} </span>}
          {code}
        </a>
        <PointsLink
          language={language}
          address={addresses.entry(language, region.id, 'actions', action.id)}
          code={code}
          count={editor.openPoints.get(action.id)}
        />
      </th>
      {choice.columns.map((field) => {
        const cell = action.values[field.key] ?? null
        const words = cellOnScreen(field, cell, { language, region })
        const text = cellText(cellInSheet(field, cell, region))
        return (
          <td
            key={field.key}
            {...stackedCell(labelOfColumn(field, language))}
            {...(language !== 'nl' && isTyped(field) ? { lang: 'nl' } : {})}
            {...(isOwn && text !== words ? { 'data-tekst': text } : {})}
          >
            {words}
          </td>
        )
      })}
      {mayOrder && (
        <td role="cell" class="no-print">
          <MoveButtons language={language} id={action.id} code={code} />
        </td>
      )}
    </tr>
  )
}

function isTyped({ kind }: Field): boolean {
  return kind !== 'choice' && kind !== 'choices'
}
