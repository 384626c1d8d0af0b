import type { PaperBlock, PaperCell, PaperColumn, Words } from '../../../documents/paper/paper-outline.ts'
import type { Action } from '../../../domain/plans/plan.ts'
import { actionLineOf } from '../../../domain/plans/plan-code.ts'
import { writeNumber } from '../../../language/figures.ts'
import type { Language } from '../../../language/language.ts'
import { councilPaperTexts } from '../../../language/plans/council-paper-texts.ts'
import { termTexts } from '../../../language/term-texts.ts'
import { asWritten, cell } from '../../explorations/report/report-words.ts'
import type { CouncilFacts } from './council-facts.ts'
import { beginningOf, rowsThatFit } from './rows-that-fit.ts'

/** What the first page has room for, in millimetres. */
const room = 175

/** Each action with its result; when that is too much for a page, the actions by action line, so that no line is passed over. */
export function actionTable(facts: CouncilFacts, language: Language): PaperBlock {
  const texts = councilPaperTexts[language]
  const table = { kind: 'table' as const, caption: texts.actionTable, namedRows: true }
  const withResults = facts.inPlan.actions.map((action) => rowOf(action, language))
  const columns = [
    { heading: texts.action, share: 4 },
    { heading: texts.result, share: 5 },
    { heading: texts.status, share: 1.7 },
  ]
  if (rowsThatFit(withResults, columns, room).left === 0) return { ...table, columns, rows: withResults }
  const byLine: PaperColumn[] = [
    { heading: texts.actionLine, share: 3 },
    { heading: texts.actionsAndStatus, share: 8 },
  ]
  const perLine = Map.groupBy(facts.inPlan.actions, ({ code }) => actionLineOf(code))
  const most = Math.max(...[...perLine.values()].map((some) => some.length))
  const tries = Array.from({ length: most }, (_, less) => lineRows(facts, most - less, language))
  const fitting =
    tries.find((rows) => rowsThatFit(rows, byLine, room).left === 0) ?? lineRows(facts, 1, language)
  return { ...table, columns: byLine, rows: fitting }
}

function rowOf({ code, title, result, status }: Action, language: Language): PaperCell[] {
  return [
    { lines: [[{ text: `${code} ` }, asWritten(beginningOf(title, 120), language)]] },
    result === ''
      ? { lines: [councilPaperTexts[language].noResult], tone: 'faint' }
      : { lines: [[asWritten(beginningOf(result, 160), language)]] },
    cell(termTexts[language].actionStatuses[status]),
  ]
}

/** A row for each action line, with no more than so many actions; how many there are besides is told. */
function lineRows({ region, inPlan }: CouncilFacts, most: number, language: Language): PaperCell[][] {
  const { moreActions } = councilPaperTexts[language]
  return region.actionLines.flatMap(({ number, title }) => {
    const here = inPlan.actions.filter(({ code }) => actionLineOf(code) === number)
    if (here.length === 0) return []
    const shown = here.slice(0, most).map(({ code, title: name, status }): Words => {
      const stand = termTexts[language].actionStatuses[status].toLowerCase()
      return [
        { text: `${code} ` },
        asWritten(beginningOf(name, 100), language),
        { text: ` (${stand})`, look: 'muted' },
      ]
    })
    const left = here.length - shown.length
    const more: Words[] =
      left > 0 ? [[{ text: moreActions(writeNumber(language, left)), look: 'muted' }]] : []
    return [[cell(`${number} ${title[language]}`), { lines: [...shown, ...more] }]]
  })
}
