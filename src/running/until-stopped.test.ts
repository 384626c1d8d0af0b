import { EventEmitter } from 'node:events'
import { expect, test } from 'vitest'
import { untilStopped } from './until-stopped.ts'

test('the first signal stops in order; who insists later ends it at once', async () => {
  const { signals, exits, at } = terminal()
  const stopped = untilStopped(signals, at.now)
  signals.emit('SIGTERM')
  await stopped
  at.ms = 400
  signals.emit('SIGTERM')
  expect(exits).toEqual([])
  at.ms = 5000
  signals.emit('SIGINT')
  expect(exits).toEqual([130])
})

function terminal() {
  const exits: unknown[] = []
  const at = { ms: 0, now: () => at.ms }
  const signals = Object.assign(new EventEmitter(), {
    exit: (code: unknown) => exits.push(code),
  }) as unknown as EventEmitter & Pick<NodeJS.Process, 'on' | 'exit'>
  return { signals, exits, at }
}
