import type { IncomingMessage } from 'node:http'
import { expect, test } from 'vitest'
import { clientAddress, readTrustedProxies, type TrustedProxies } from './client-address.ts'

const nobody: TrustedProxies = { kind: 'nobody' }

test('without a proxy to trust, a client cannot choose its own address', () => {
  expect(clientAddress(asked('203.0.113.9', '192.0.2.1'), nobody)).toBe('203.0.113.9')
})

test.each([
  ['one proxy tells who knocked', '1', '10.0.0.1', '203.0.113.9', '203.0.113.9'],
  [
    'what the client wrote itself stands further left',
    '1',
    '10.0.0.1',
    '192.0.2.1, 203.0.113.9',
    '203.0.113.9',
  ],
  ['two proxies', '2', '10.0.0.1', '192.0.2.1, 203.0.113.9, 10.0.0.2', '203.0.113.9'],
  ['fewer than promised: the furthest there is', '3', '10.0.0.1', '203.0.113.9', '203.0.113.9'],
  ['a proxy by its range', '10.0.0.0/8', '10.0.0.1', '192.0.2.1, 203.0.113.9, 10.9.9.9', '203.0.113.9'],
  ['somebody who is no proxy is not believed', '10.0.0.0/8', '203.0.113.9', '192.0.2.1', '203.0.113.9'],
  ['nonsense is not an address', '1', '10.0.0.1', '<script>', '10.0.0.1'],
  ['nothing forwarded', '1', '10.0.0.1', '', '10.0.0.1'],
  ['IPv6', '::1', '::1', '2001:db8::7', '2001:db8::7'],
  ['IPv4 in IPv6', '127.0.0.1', '::ffff:127.0.0.1', '::ffff:203.0.113.9', '203.0.113.9'],
])('%s', (_, setting, socket, forwarded, expected) => {
  const trusted = readTrustedProxies(setting)
  expect(trusted).toBeDefined()
  expect(clientAddress(asked(socket, forwarded), trusted ?? nobody)).toBe(expected)
})

test('a setting that is neither a number nor addresses is refused', () => {
  for (const wrong of ['ja', '10.0.0.0/99', '10.0.0', 'localhost', '1.5', '-1', '10.0.0.1,'])
    expect(readTrustedProxies(wrong), wrong).toBeUndefined()
  for (const none of ['', '0']) expect(readTrustedProxies(none)).toEqual(nobody)
})

function asked(remoteAddress: string, forwarded: string): Pick<IncomingMessage, 'headers' | 'socket'> {
  return {
    headers: forwarded === '' ? {} : { 'x-forwarded-for': forwarded },
    socket: { remoteAddress } as IncomingMessage['socket'],
  }
}
