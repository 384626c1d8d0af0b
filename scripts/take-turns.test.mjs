import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

const visitor = `
import { appendFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { takeTurns } from ${JSON.stringify(join(import.meta.dirname, 'take-turns.mjs'))}
await takeTurns(process.env.DOOR, async () => {
  appendFileSync(process.env.DOOR, 'in\\n')
  await wait(Number(process.env.STAY))
  appendFileSync(process.env.DOOR, 'out\\n')
})
`

let folder
let door

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'take-turns-'))
  door = join(folder, 'door')
  writeFileSync(door, '')
})

afterEach(() => rmSync(folder, { recursive: true }))

test('one goes in when the other has come out', async () => {
  const visits = [visit(50), visit(50), visit(50)]
  await Promise.all(visits.map((child) => once(child, 'exit')))
  expect(readFileSync(door, 'utf8')).toBe('in\nout\n'.repeat(3))
})

test('who is killed inside does not keep the others out', async () => {
  const killed = visit(60_000)
  await expect.poll(() => readFileSync(door, 'utf8')).toBe('in\n')
  killed.kill('SIGKILL')
  await once(visit(0), 'exit')
  expect(readFileSync(door, 'utf8')).toBe('in\nin\nout\n')
})

function visit(stay) {
  const env = { ...process.env, DOOR: door, STAY: String(stay) }
  return spawn(process.execPath, ['--input-type=module', '--eval', visitor], { env, stdio: 'inherit' })
}
