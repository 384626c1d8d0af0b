import { mayWrite } from '../../../domain/caller.ts'
import { actionLineOf } from '../../../domain/plans/plan-code.ts'
import { measureTexts } from '../../../language/plans/measure-texts.ts'
import type { PlanEditor } from '../../../operations/plans/read-plan-editor.ts'
import { addresses } from '../../addresses.ts'
import type { Visit } from '../../visit.ts'

/** Nothing where the line has a goal; else that it needs one first, and the form of it. */
export function NoGoal({ visit, editor, line }: { visit: Visit; editor: PlanEditor; line: number }) {
  const { language, needs } = visit
  const { region, goals } = editor
  const texts = measureTexts[language]
  if (goals.some(({ code }) => actionLineOf(code) === line)) return null
  return (
    <p>
      {texts.noGoal}{' '}
      {mayWrite(needs.caller, region.id, 'goals') && (
        <a href={addresses.newEntry(language, region.id, 'goals', { code: `${line}.1` })}>
          {texts.makeGoal(line)}
        </a>
      )}
    </p>
  )
}
