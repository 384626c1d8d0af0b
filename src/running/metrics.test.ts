import { expect, test } from 'vitest'
import { openMetrics } from './metrics.ts'

test('numbers of the process, of limits, of signing in and of faults are told', async () => {
  const metrics = openMetrics()
  metrics.show({ jobs_waiting: { help: 'Jobs that wait.', read: async () => 7 } })
  metrics.limitReached('addressWrites')
  metrics.signIn('wrong')
  metrics.signIn('wrong')
  metrics.fault()
  const text = await metrics.text()
  expect(text).toContain('process_cpu_seconds_total')
  expect(text).toContain('thuisplan_limit_reached_total{limit="addressWrites"} 1')
  expect(text).toContain('thuisplan_sign_ins_total{outcome="wrong"} 2')
  expect(text).toContain('thuisplan_faults_total 1')
  expect(text).toContain('thuisplan_jobs_waiting 7')
})

test('a number that cannot be asked for now is no number, and the others are still told', async () => {
  const away = () => {
    throw new Error('the database does not answer')
  }
  const metrics = openMetrics()
  metrics.show({
    jobs_waiting: { help: 'Jobs that wait.', read: async () => away() },
    connections: { help: 'Connections.', read: away },
  })
  const text = await metrics.text()
  expect(text).toContain('thuisplan_jobs_waiting Nan')
  expect(text).toContain('thuisplan_connections Nan')
  expect(text).toContain('thuisplan_faults_total 0')
})
