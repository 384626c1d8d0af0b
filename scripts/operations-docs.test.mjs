import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { usualLimits } from '../src/running/limits.ts'
import { readSettings, settingNames } from '../src/settings.ts'
import { root } from './pinned-node.mjs'

const manual = readFileSync(join(root, 'docs', 'operations.md'), 'utf8')
const rows = new Map(
  [...manual.matchAll(/^\| `([A-Z_]+)` \|(.*?)\|/gm)].map(([, name, usual]) => [name, usual.trim()]),
)

test('the manual tells every setting there is, and none that there is not', () => {
  expect([...rows.keys()].sort()).toEqual(settingNames().sort())
})

test('the usual values in the manual are the ones that hold', () => {
  const { port, host, logFormat, maxConnections, drainSeconds } = readSettings({}, root)
  const told = { PORT: port, HOST: host, MAX_CONNECTIONS: maxConnections, DRAIN_SECONDS: drainSeconds }
  for (const [name, value] of Object.entries(told)) expect(rows.get(name), name).toBe(String(value))
  expect(rows.get('LOG_FORMAT')).toBe(`\`${logFormat}\``)
  for (const [key, value] of Object.entries(usualLimits)) {
    const name = `LIMIT_${key.replace(/[A-Z]/, (letter) => `_${letter}`).toUpperCase()}`
    expect(rows.get(name), name).toBe(String(value))
  }
})

test('every file the manual points at is there', () => {
  for (const [, target] of manual.matchAll(/\]\(\.\.\/([^)#]+)\)/g))
    expect(() => readFileSync(join(root, target)), target).not.toThrow()
})
