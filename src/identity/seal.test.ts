import { expect, test } from 'vitest'
import { openSeal } from './seal.ts'

const seal = openSeal('a secret that is only for tests', 'invitations')

test('a seal fits its own words and no others', () => {
  const made = seal.of('woorden')
  expect(made).toMatch(/^[\w-]{43}$/)
  expect(seal.fits('woorden', made)).toBe(true)
  expect(seal.fits('woordem', made)).toBe(false)
  for (const wrong of ['', made.slice(1), `${made}A`, `é${made.slice(1)}`])
    expect(seal.fits('woorden', wrong)).toBe(false)
})

test('another secret or another label makes another seal', () => {
  const made = seal.of('woorden')
  expect(openSeal('another secret', 'invitations').fits('woorden', made)).toBe(false)
  expect(openSeal('a secret that is only for tests', 'anything else').fits('woorden', made)).toBe(false)
})
