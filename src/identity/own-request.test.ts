import { expect, test } from 'vitest'
import { isOwnRequest } from './own-request.ts'

const ours = 'https://thuisplan.example'

test.each([
  ['a page that is read', 'GET', { 'sec-fetch-site': 'cross-site', cookie: 'x=1' }, true],
  ['our own form', 'POST', { 'sec-fetch-site': 'same-origin', cookie: 'x=1' }, true],
  ['a form of another website', 'POST', { 'sec-fetch-site': 'cross-site', cookie: 'x=1' }, false],
  [
    'a form of a neighbour on the same domain',
    'POST',
    { 'sec-fetch-site': 'same-site', cookie: 'x=1' },
    false,
  ],
  ['an old browser on our page', 'POST', { origin: ours, cookie: 'x=1' }, true],
  ['an old browser elsewhere', 'POST', { origin: 'https://elders.example', cookie: 'x=1' }, false],
  ['a cookie without any origin', 'POST', { cookie: 'x=1' }, false],
  ['a program with a token', 'POST', { authorization: 'Bearer x' }, true],
  ['another website signing somebody in', 'POST', { 'sec-fetch-site': 'cross-site' }, false],
  ['a program without anything', 'POST', {}, true],
])('%s', (_, method, headers, own) => {
  expect(isOwnRequest(new Request(`${ours}/nl/regios`, { method, headers }), ours)).toBe(own)
})
