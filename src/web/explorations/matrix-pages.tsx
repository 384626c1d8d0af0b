import { Hono } from 'hono'
import { matrixOf } from '../../domain/explorations/matrix.ts'
import { type MatrixChoice, noFilter, parseMatrixChoice } from '../../domain/explorations/matrix-choice.ts'
import { type Outcome, problemFields } from '../../domain/outcome.ts'
import { explorationTexts } from '../../language/exploration-texts.ts'
import { readCell } from '../../operations/explorations/read-cell.ts'
import { readExploration } from '../../operations/explorations/read-exploration.ts'
import { readSaidOfCell } from '../../operations/explorations/read-said-of-cell.ts'
import { matrixLines } from '../../presentation/explorations/matrix-lines.ts'
import { matrixWorkbook } from '../../presentation/explorations/matrix-workbook.ts'
import { answerPage } from '../answer.ts'
import { answerFile } from '../answer-file.ts'
import { problemPage } from '../problem-page.tsx'
import type { Visit, VisitContext, VisitEnv } from '../visit.ts'
import { CellPage } from './cell-page.tsx'
import { ExplorationPage } from './exploration-page.tsx'
import { withoutThemeWord } from './matrix-links.ts'

const base = '/:language/regios/:region/verkenning'
const perPage = 50

/** The whole region at a glance, as a matrix, a table and a workbook, and the findings of one square. */
export function matrixPages() {
  return new Hono<VisitEnv>()
    .get(base, (context) => show(context))
    .get(`${base}/tabel.xlsx`, (context) => download(context))
    .get(`${base}/:line/:place`, async (context) => {
      const visit = context.get('visit')
      const { region, line, place } = context.req.param()
      const theme = visit.url.searchParams.get('deelthema') ?? undefined
      const subTheme = theme === withoutThemeWord ? null : theme
      const page = pageIn(visit)
      const { choice } = understood(parseMatrixChoice(visit.url.searchParams))
      const asked = { line, place, filter: choice.filter, ...(subTheme === undefined ? {} : { subTheme }) }
      const read = await readCell(visit.needs, region, asked, { page, perPage })
      if (!read.ok) return problemPage(context, read.problem.kind)
      const { number } = read.value.line
      const reason = await readSaidOfCell(visit.needs, region, { line: number, place })
      return answerPage(
        context,
        <CellPage
          visit={visit}
          {...read.value}
          place={place}
          subTheme={subTheme}
          choice={choice}
          perPage={perPage}
          reason={reason}
        />,
      )
    })
}

async function show(context: VisitContext) {
  const visit = context.get('visit')
  const { choice, problems } = understood(parseMatrixChoice(visit.url.searchParams))
  const read = await readExploration(visit.needs, context.req.param('region') ?? '', choice.filter)
  if (!read.ok) return problemPage(context, read.problem.kind)
  return answerPage(
    context,
    <ExplorationPage visit={visit} {...read.value} choice={choice} problems={problems} />,
    Object.keys(problems).length === 0 ? 200 : 422,
  )
}

async function download(context: VisitContext) {
  const { needs, language, url } = context.get('visit')
  const asked = parseMatrixChoice(url.searchParams)
  if (!asked.ok) return show(context)
  const read = await readExploration(needs, context.req.param('region') ?? '', asked.value.filter)
  if (!read.ok) return problemPage(context, read.problem.kind)
  const { region, counts, emptyCells } = read.value
  const lines = matrixLines(matrixOf(region, counts, emptyCells), asked.value)
  const bytes = await matrixWorkbook(lines, { region, language }, needs.today)
  return answerFile(
    context,
    bytes,
    `${explorationTexts[language].title.toLowerCase()}-${region.id}.xlsx`,
    'xlsx',
  )
}

/** An address that cannot be understood shows everything, and says what of it was not understood. */
function understood(asked: Outcome<MatrixChoice>) {
  return asked.ok
    ? { choice: asked.value, problems: {} }
    : { choice: { filter: noFilter, openLines: [], view: 'matrix' } as const, problems: problemFields(asked) }
}

function pageIn({ url }: Visit): number {
  const page = url.searchParams.get('pagina') ?? ''
  return /^[1-9]\d{0,4}$/.test(page) ? Number(page) : 1
}
