import { checkPlan } from '../src/domain/plans/check/check-plan.ts'
import { checkPlanOfRegion } from '../src/operations/plans/check-plan-of-region.ts'
import { planFor } from '../src/operations/plans/read-plan.ts'
import { selectAroundPlan } from '../src/operations/plans/select-around-plan.ts'
import { asCoordinator } from './help/as-coordinator.ts'
import { fillPlan } from './help/fill-plan.ts'
import { median, timesOf, verdict } from './help/measure.ts'
import { regionId, throwAwayThuisplan } from './help/throw-away-thuisplan.ts'

/*
 * The plan check over 200 actions, 7 municipalities and 1,000 costs: the rules alone, and with all that is read for them under
 * row-level security. Limits: 10 ms for the rules, 50 ms for the whole; p50 of three rounds. Beside it, in the same run, what reading
 * alone takes.
 */
const limitMs = 50
const rulesLimitMs = 10

const open = await throwAwayThuisplan()
try {
  await fillPlan(open.storage)
  const needs = await asCoordinator(open)
  const matter = await needs.database.read(async (sql) => {
    const found = await planFor(sql, needs, regionId)
    if (!found.ok) throw new Error(found.problem.kind)
    const { region, plan } = found.value
    return { ...plan, ...(await selectAroundPlan(sql, region, needs.today)) }
  })
  const costs = matter.actions.flatMap((action) => action.costs).length
  if (matter.actions.length !== 200 || costs < 1000 || matter.region.municipalities.length !== 7)
    throw new Error(`not the plan meant: ${matter.actions.length} actions, ${costs} costs`)
  const remarks = checkPlan(matter, []).reduce((sum, rule) => sum + rule.remarks.length, 0)

  const rounds: { rules: number; whole: number }[] = []
  for (let round = 0; round < 3; round++)
    rounds.push({
      rules: median(await timesOf(30, async () => checkPlan(matter, []))),
      whole: median(await timesOf(30, () => checkPlanOfRegion(needs, regionId))),
    })
  const rulesMs = median(rounds.map(({ rules }) => rules))
  const wholeMs = median(rounds.map(({ whole }) => whole))
  console.log(
    `${matter.actions.length} actions, ${costs} costs, ${remarks} remarks; reading takes ${(wholeMs - rulesMs).toFixed(1)} ms of ${wholeMs.toFixed(1)}`,
  )
  verdict(
    `all rules: ${(rulesMs / rulesLimitMs).toFixed(2)} of the limit of ${rulesLimitMs} ms`,
    rulesMs <= rulesLimitMs,
  )
  verdict(
    `plan check, read and all: ${(wholeMs / limitMs).toFixed(2)} of the limit of ${limitMs} ms`,
    wholeMs <= limitMs,
  )
} finally {
  await open.close()
}
