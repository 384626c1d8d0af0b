import { Hono } from 'hono'
import { mayWrite } from '../../../domain/caller.ts'
import { mayFollow } from '../../../domain/explorations/delivery-state.ts'
import type { FieldProblems } from '../../../domain/outcome.ts'
import { deliverySteps } from '../../../domain/terms.ts'
import { deliveryBoardTexts } from '../../../language/explorations/delivery-board-texts.ts'
import { roundWorkTexts } from '../../../language/explorations/round-work-texts.ts'
import { deliveryRegister } from '../../../operations/explorations/delivery-register.ts'
import { readDelivery } from '../../../operations/explorations/read-delivery.ts'
import { readDeliveryBoard } from '../../../operations/explorations/read-delivery-board.ts'
import { remindDeliveries } from '../../../operations/explorations/remind-deliveries.ts'
import { takeDeliveryStep } from '../../../operations/explorations/take-delivery-step.ts'
import { readEntry } from '../../../operations/registers/work-on-register.ts'
import { whoDelivers } from '../../../presentation/explorations/delivery-words.ts'
import { addresses } from '../../addresses.ts'
import { answerPage } from '../../answer.ts'
import { type Entered, oneOf, readForm } from '../../forms/form-body.ts'
import { Said } from '../../forms/said.tsx'
import { problemPage } from '../../problem-page.tsx'
import { EntryPage } from '../../registers/entry-page.tsx'
import type { VisitContext, VisitEnv } from '../../visit.ts'
import { BoardPage } from './board-page.tsx'
import { DeliverySections } from './delivery-sections.tsx'

const one = '/:language/regios/:region/leveringen/:id{[0-9a-f-]{36}}'

/** The board of a round, and one delivery with what can be done with it. */
export function deliveryPages() {
  return new Hono<VisitEnv>()
    .get('/:language/regios/:region/verkenning/bord', async (context) => {
      const visit = context.get('visit')
      const { searchParams } = visit.url
      const wanted = searchParams.get('ronde')
      const number = wanted === null ? undefined : Number(wanted)
      const board = await readDeliveryBoard(visit.needs, context.req.param('region'), number)
      if (!board.ok) return problemPage(context, board.problem.kind)
      return answerPage(context, <BoardPage visit={visit} board={board.value} said={saidOnBoard(context)} />)
    })
    .post('/:language/regios/:region/verkenning/bord/herinneren', async (context) => {
      const { needs, language } = context.get('visit')
      const regionId = context.req.param('region')
      const body = await readForm(context)
      if (body.kind === 'too-large') return problemPage(context, 'too-large')
      const round = oneOf(body.entered, 'ronde')
      const outcome = await remindDeliveries(needs, regionId, Number(round))
      if (!outcome.ok) return problemPage(context, outcome.problem.kind)
      const done = { ronde: round, herinnerd: String(outcome.value.reminded) }
      return context.redirect(addresses.deliveryBoard(language, regionId, done), 303)
    })
    .get(one, async (context) => {
      await noteOpening(context)
      return showDelivery(context, {}, {})
    })
    .post(`${one}/stappen`, takeStep)
}

function saidOnBoard(context: VisitContext): string {
  const { url, language } = context.get('visit')
  const texts = deliveryBoardTexts[language]
  const reminded = url.searchParams.get('herinnerd')
  if (reminded !== null && /^\d{1,4}$/.test(reminded)) return texts.remindedAll(Number(reminded))
  const asked = url.searchParams.get('gevraagd')
  if (asked !== null && /^\d{1,4}$/.test(asked)) return roundWorkTexts[language].askedNow(Number(asked))
  return saidStep(context)
}

function saidStep(context: VisitContext): string {
  const { url, language } = context.get('visit')
  const kind = deliverySteps.recognise(url.searchParams.get('stap') ?? '')
  return kind ? deliveryBoardTexts[language].said[kind] : ''
}

/** Whoever is asked and looks for the first time has opened the delivery; whoever asked has not. */
async function noteOpening(context: VisitContext): Promise<void> {
  const { needs } = context.get('visit')
  const { region = '', id = '' } = context.req.param()
  if (mayWrite(needs.caller, region, 'deliveries')) return
  const found = await readDelivery(needs, region, id)
  if (!found.ok) return
  const { delivery, round, owner } = found.value
  if (
    round.closedAt === null &&
    mayWrite(needs.caller, region, 'delivery-steps', owner) &&
    mayFollow('opened', delivery.steps)
  )
    await takeDeliveryStep(needs, region, id, { kind: 'opened' })
}

async function showDelivery(context: VisitContext, entered: Entered, problems: FieldProblems) {
  const visit = context.get('visit')
  const { region: regionId = '', id = '' } = context.req.param()
  const found = await readEntry(visit.needs, regionId, deliveryRegister, id)
  if (!found.ok) return problemPage(context, found.problem.kind, entered)
  const matter = await readDelivery(visit.needs, regionId, id)
  if (!matter.ok) return problemPage(context, matter.problem.kind, entered)
  const said = saidStep(context)
  return answerPage(
    context,
    <EntryPage
      visit={visit}
      register={deliveryRegister}
      {...found.value}
      title={deliveryBoardTexts[visit.language].deliveryTitle(
        whoDelivers(matter.value.delivery, found.value.region, visit.language),
      )}
    >
      {said !== '' && (
        <Said>
          <p>{said}</p>
        </Said>
      )}
      <DeliverySections
        visit={visit}
        region={found.value.region}
        matter={matter.value}
        entered={entered}
        problems={problems}
      />
    </EntryPage>,
    Object.keys(problems).length > 0 ? 422 : 200,
  )
}

async function takeStep(context: VisitContext) {
  const { needs, language } = context.get('visit')
  const { region = '', id = '' } = context.req.param()
  const body = await readForm(context)
  if (body.kind === 'too-large') return problemPage(context, 'too-large')
  const outcome = await takeDeliveryStep(needs, region, id, body.entered)
  if (!outcome.ok)
    return outcome.problem.kind === 'invalid'
      ? showDelivery(context, body.entered, outcome.problem.fields)
      : problemPage(context, outcome.problem.kind, body.entered)
  const stap = deliverySteps.dutch[outcome.value.kind]
  const back =
    oneOf(body.entered, 'naar') === 'bord'
      ? addresses.deliveryBoard(language, region, { stap })
      : `${addresses.entry(language, region, 'deliveries', id)}?${new URLSearchParams({ stap })}`
  return context.redirect(back, 303)
}
