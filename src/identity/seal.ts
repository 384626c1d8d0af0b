import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'

/** Puts a seal on words and knows its own again. */
export type Seal = { of(words: string): string; fits(words: string, seal: string): boolean }

/** The key comes from the secret of the installation and a label of its own, so that no seal can serve elsewhere. */
export function openSeal(secret: string, label: string): Seal {
  const key = Buffer.from(hkdfSync('sha256', secret, '', `thuisplan ${label}`, 32))
  const of = (words: string) => createHmac('sha256', key).update(words).digest('base64url')
  return {
    of,
    fits(words, seal) {
      const [right, given] = [Buffer.from(of(words)), Buffer.from(seal)]
      return right.length === given.length && timingSafeEqual(right, given)
    },
  }
}
