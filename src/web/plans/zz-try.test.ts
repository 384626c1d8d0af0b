import { test } from 'vitest'
import { exampleDesk } from './example-region.test.help.ts'
import { checkPlanOfRegion } from '../../operations/plans/check-plan-of-region.ts'
test('x', async () => {
  const desk = await exampleDesk()
  const checked = await checkPlanOfRegion(desk.as('reader'), 'gooi-en-vechtstreek')
  if (!checked.ok) throw new Error(JSON.stringify(checked))
  for (const r of checked.value.rules) console.log(r.rule, r.state, JSON.stringify(r.remarks))
  await desk.close()
})
