import { root } from './root.ts'
import { runThuisplan } from './run-thuisplan.ts'
import { untilStopped } from './running/until-stopped.ts'
import { readSettings } from './settings.ts'
import { startProblem } from './start-problem.ts'

try {
  await runThuisplan(readSettings(process.env, root), {
    empty: process.argv.includes('--empty'),
    say: (line) => console.log(line),
    complain: (line) => console.error(line),
    now: () => new Date(),
    untilStopped: () => untilStopped(process),
  })
} catch (error) {
  console.error(startProblem(error))
  process.exitCode = 1
}
