import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sourceHash } from '../scripts/build-when-changed.mjs'
import { root } from '../src/root.ts'
import { median, timesOf, verdict } from './help/measure.ts'

/*
 * `npm start` on an installation that has been started before, from the command to the first answered request.
 * Limit: 5 s, of which at most 150 ms for asking whether anything has to be built anew. Beside it, in the same run, what starting the bare runtime by npm costs on this machine.
 */
const limitMs = 5000
const askingLimitMs = 150
const dataFolder = await mkdtemp(join(tmpdir(), 'thuisplan-bench-'))
try {
  const first = await start()
  const seconds: number[] = []
  for (let round = 0; round < 5; round++) seconds.push(await start())
  const bare: number[] = []
  for (let round = 0; round < 5; round++) bare.push(await bareRuntime())
  const secondMs = median(seconds)
  console.log(
    `first start ${first.toFixed(0)} ms (with the example region); npm and the runtime alone ${median(bare).toFixed(0)} ms`,
  )
  const askingMs = median(await timesOf(5, async () => sourceHash()))
  verdict(
    `asking whether anything has to be built anew: ${(askingMs / askingLimitMs).toFixed(2)} of the limit of ${askingLimitMs} ms`,
    askingMs <= askingLimitMs,
  )
  verdict(
    `second start to first answer ${secondMs.toFixed(0)} ms: ${(secondMs / limitMs).toFixed(2)} of the limit of ${limitMs} ms`,
    secondMs <= limitMs,
  )
} finally {
  await rm(dataFolder, { recursive: true, force: true })
}

/** Starts, waits for the first answer, stops again; milliseconds to the answer. */
async function start(): Promise<number> {
  const port = await freePort()
  const begin = performance.now()
  const child = spawn('npm', ['start'], {
    cwd: root,
    env: { ...process.env, PORT: String(port), THUISPLAN_DATA: dataFolder },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  while (!(await answers(port))) {
    if (performance.now() - begin > 120_000 || child.exitCode !== null) throw new Error('it did not start')
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  const took = performance.now() - begin
  child.kill('SIGTERM')
  await ended
  return took
}

function answers(port: number): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}/healthz`).then(
    (response) => response.ok,
    () => false,
  )
}

function bareRuntime(): Promise<number> {
  const begin = performance.now()
  const child = spawn('npm', ['exec', '--', 'node', '--version'], { cwd: root, stdio: 'ignore' })
  return new Promise((resolve) => child.once('exit', () => resolve(performance.now() - begin)))
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      )
    })
  })
}
