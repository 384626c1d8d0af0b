import { expect, test } from 'vitest'
import { mayReadMetrics } from './may-read-metrics.ts'

const here = { address: '127.0.0.1', forwarded: false, authorization: '' }

test.each([
  ['a reader on this machine', here, undefined, true],
  ['the same over IPv6', { ...here, address: '::1' }, undefined, true],
  ['a reader elsewhere', { ...here, address: '203.0.113.9' }, undefined, false],
  ['a reader behind a proxy on this machine', { ...here, forwarded: true }, undefined, false],
  [
    'who knows the token, from anywhere',
    { ...here, address: '203.0.113.9', authorization: 'Bearer abc' },
    'abc',
    true,
  ],
  ['who guesses the token', { ...here, authorization: 'Bearer abd' }, 'abc', false],
  ['who guesses its length', { ...here, authorization: 'Bearer ab' }, 'abc', false],
  ['a reader on this machine without the token that is asked', here, 'abc', false],
])('%s', (_, reader, token, may) => {
  expect(mayReadMetrics(reader, token)).toBe(may)
})
