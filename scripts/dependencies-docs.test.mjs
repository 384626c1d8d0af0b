import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from './pinned-node.mjs'

const { dependencies, optionalDependencies } = read('package.json')
const rows = readFileSync(join(root, 'docs', 'dependencies.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.split('|').map((cell) => cell.trim().replaceAll('`', '')))

test('every package that runs at our users is told with its version, and no other', () => {
  const told = Object.fromEntries(rows.map(([, name, version]) => [name, version]))
  expect(told).toEqual({ ...dependencies, ...optionalDependencies })
})

test('each has a licence, a date, a reason and a way to do without', () => {
  for (const [, name, , licence, released, why, without] of rows) {
    expect(released, name).toMatch(/^20\d\d-\d\d-\d\d$/)
    for (const cell of [licence, why, without]) expect(cell.length, name).toBeGreaterThan(2)
  }
})

test('the licence is the one that the package itself says', () => {
  for (const [, name, , licence] of rows) {
    const file = join('node_modules', name, 'package.json')
    if (existsSync(join(root, file))) expect(licence, name).toContain(licenceOf(read(file)))
  }
})

/** Older packages have a list of licences instead of the name of one. */
function licenceOf({ license, licenses }) {
  return license ?? licenses?.map(({ type }) => type).join('; ')
}

function read(file) {
  return JSON.parse(readFileSync(join(root, file), 'utf8'))
}
