import { root } from './root.ts'
import { runThuisplan } from './run-thuisplan.ts'
import { readSettings } from './settings.ts'
import { startProblem } from './start-problem.ts'

try {
  await runThuisplan(readSettings(process.env, root), {
    empty: process.argv.includes('--empty'),
    say: (line) => console.log(line),
    complain: (line) => console.error(line),
    now: () => new Date(),
    untilStopped: () =>
      new Promise((resolve) => {
        for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => resolve())
      }),
  })
} catch (error) {
  console.error(startProblem(error))
  process.exitCode = 1
}
