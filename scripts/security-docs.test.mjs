import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from './pinned-node.mjs'

const manual = readFileSync(join(root, 'docs', 'security.md'), 'utf8')
const [promised = '', notPromised = ''] = manual.split('\n## Not promised\n')
const promises = promised
  .split('\n')
  .filter((line) => line.startsWith('| ') && line.split('|').length === 5 && !line.startsWith('| promise |'))
  .map((line) => line.split('|').map((cell) => cell.trim()))
const testFile = /`([\w./-]+\.test\.(?:tsx?|mjs))`/g

test('every promise says how it is kept and names a test that would fail, and nothing but tests', () => {
  expect(promises.length).toBeGreaterThan(40)
  for (const [, promise, how, shown] of promises) {
    expect(how.length, promise).toBeGreaterThan(2)
    expect(shown.split(', ').length, promise).toBe([...shown.matchAll(testFile)].length)
    expect([...shown.matchAll(testFile)].length, promise).toBeGreaterThan(0)
  }
})

test('every test it names is there, and has tests in it', () => {
  const named = [...manual.matchAll(testFile)].map(([, file]) => file)
  for (const file of named) {
    expect(existsSync(join(root, file)), file).toBe(true)
    expect(readFileSync(join(root, file), 'utf8'), file).toMatch(/\btest(\.\w+)?\(/)
  }
})

test('every page it points at is there', () => {
  const targets = [...manual.matchAll(/\]\(([^)#:]+)\)/g)].map(([, target]) => target)
  expect(targets.length).toBeGreaterThan(5)
  for (const target of targets) expect(existsSync(join(root, 'docs', target)), target).toBe(true)
})

test('it says what is not promised, and SECURITY.md says in two languages where to report', () => {
  expect(notPromised.match(/^- /gm)?.length).toBeGreaterThan(5)
  const reporting = readFileSync(join(root, 'SECURITY.md'), 'utf8')
  for (const word of ['## Nederlands', '## English', 'CONTACT_EMAIL', 'publiccode.yml'])
    expect(reporting).toContain(word)
})
