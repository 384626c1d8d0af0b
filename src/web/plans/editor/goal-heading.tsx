import { mayWrite } from '../../../domain/caller.ts'
import { actionLineOf } from '../../../domain/plans/plan-code.ts'
import { measureTexts } from '../../../language/plans/measure-texts.ts'
import { planEditorTexts } from '../../../language/plans/plan-editor-texts.ts'
import type { GoalOfEditor } from '../../../operations/plans/read-plan-editor.ts'
import { addresses } from '../../addresses.ts'
import type { EditTableProps } from './edit-table-props.ts'
import { MoveButtons } from './move-buttons.tsx'
import { PointsLink } from './points-link.tsx'

type Props = EditTableProps & { goal: GoalOfEditor; isEmpty: boolean }

/** The goal above its actions, with a way to put another action under it. */
export function GoalHeading({ visit, editor, choice, mayOrder, goal, isEmpty }: Props) {
  const { language, needs } = visit
  const { region } = editor
  const texts = planEditorTexts[language]
  const prefilled = { code: nextCode(editor, goal.code), goal: goal.code }
  return (
    <tr role="row" id={`doel-${goal.id}`} class="edit-table__goal">
      <th role="rowheader" scope="rowgroup" colSpan={2 + choice.columns.length}>
        <a href={addresses.entry(language, region.id, 'goals', goal.id)}>
          {texts.goal(goal.code)} <span lang="nl">{goal.title}</span>
        </a>{' '}
        {mayWrite(needs.caller, region.id, 'actions') && (
          <a
            class="edit-table__add no-print"
            href={addresses.newEntry(language, region.id, 'actions', prefilled)}
            aria-label={texts.addActionTo(goal.code)}
          >
            {texts.addAction}
          </a>
        )}
        <PointsLink
          language={language}
          address={addresses.entry(language, region.id, 'goals', goal.id)}
          code={goal.code}
          count={editor.openPoints.get(goal.id)}
        />
        {isEmpty && <span class="gap-mark">{texts.goalEmpty}</span>}
      </th>
      {mayOrder && (
        <td role="cell" class="no-print">
          <MoveButtons language={language} id={goal.id} code={goal.code} />
        </td>
      )}
    </tr>
  )
}

function nextCode({ actions }: EditTableProps['editor'], goal: string): string {
  const numbers = actions
    .filter(({ values }) => values['goal'] === goal)
    .map(({ values }) => Number(String(values['code']).split('.').at(-1)))
  return `${goal}.${Math.max(0, ...numbers) + 1}`
}

/** Above the first goal of a line, the line. */
export function LineHeading({ visit: { language }, editor, choice, mayOrder, goal }: Omit<Props, 'isEmpty'>) {
  const number = actionLineOf(goal.code)
  const line = editor.region.actionLines.find((one) => one.number === number)
  return (
    <tr role="row" class="edit-table__line">
      <th role="rowheader" scope="rowgroup" colSpan={2 + choice.columns.length + (mayOrder ? 1 : 0)}>
        <span class="line-number">{number}</span> {line?.title[language]}{' '}
        <a
          class="edit-table__add no-print"
          href={addresses.typicalMeasures(language, editor.region.id, [['lijn', String(number)]])}
          aria-label={measureTexts[language].ofLine(number)}
        >
          {measureTexts[language].title}
        </a>
      </th>
    </tr>
  )
}
