import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

/**
 * So many an hour under one name, counted in memory, per process. Answers how many seconds to wait when it is one too many.
 * For names that cannot be made up: each takes some memory for an hour.
 */
export function limitPerHour(points: number): (name: string) => Promise<number | undefined> {
  const limiter = new RateLimiterMemory({ points, duration: 3600, keyPrefix: '' })
  return async (name) => {
    try {
      await limiter.consume(name)
      return undefined
    } catch (over) {
      if (!(over instanceof RateLimiterRes)) throw over
      return Math.max(1, Math.ceil(over.msBeforeNext / 1000))
    }
  }
}
