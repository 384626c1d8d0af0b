import { ServerProblem, type ServerProblemCode } from './database/server/server-problem.ts'
import { serverProblemTexts } from './language/server-problem-texts.ts'
import { root } from './root.ts'
import { runThuisplan } from './run-thuisplan.ts'
import { readSettings } from './settings.ts'

const problemTexts = serverProblemTexts satisfies Record<
  ServerProblemCode,
  (facts: Readonly<Record<string, string>>) => string
>

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
  console.error(sentenceOf(error))
  process.exitCode = 1
}

function sentenceOf(error: unknown): string {
  if (error instanceof ServerProblem) return problemTexts[error.code](error.facts)
  return error instanceof Error ? error.message : String(error)
}
