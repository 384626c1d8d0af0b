import { expect, test } from 'vitest'
import { sourceHash } from './build-when-changed.mjs'

test('the same sources give the same answer', () => {
  expect(sourceHash()).toBe(sourceHash())
})
