import { expect, test } from 'vitest'
import { versionBegunWith, versionOf } from './version-of-entry.ts'

const fields = [
  { key: 'title', kind: 'text', maxLength: 10 },
  { key: 'aims', kind: 'words' },
] as const

test('the same values give the same version, in whatever order they stand', async () => {
  const version = await versionOf(fields, { title: 'a', aims: ['x', 'y'] })
  expect(version).toMatch(/^v[0-9a-f]{16}$/)
  expect(await versionOf([...fields].reverse(), { aims: ['x', 'y'], title: 'a' })).toBe(version)
})

test('another word, a moved border between words, or nothing instead of empty is another version', async () => {
  const versions = await Promise.all(
    [
      { title: 'a', aims: ['x', 'y'] },
      { title: 'b', aims: ['x', 'y'] },
      { title: 'a', aims: ['x y'] },
      { title: '', aims: [] },
      { title: null, aims: [] },
    ].map((values) => versionOf(fields, values)),
  )
  expect(new Set(versions).size).toBe(5)
})

test('what is no field of the register does not count', async () => {
  expect(await versionOf(fields, { title: 'a', aims: [], id: '1' })).toBe(
    await versionOf(fields, { title: 'a', aims: [] }),
  )
})

test('an empty version is no version', () => {
  expect(versionBegunWith({ versie: ' ' })).toBeUndefined()
  expect(versionBegunWith({ versie: ['a'] })).toBeUndefined()
  expect(versionBegunWith('versie')).toBeUndefined()
  expect(versionBegunWith({ versie: ' abc ' })).toBe('abc')
})
