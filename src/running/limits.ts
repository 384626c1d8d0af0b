import { hash, randomBytes } from 'node:crypto'
import { isIPv6 } from 'node:net'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

/** How often in a minute. */
export type LimitNumbers = Readonly<{
  /** Of one address, for published pages and files, which cost next to nothing. */
  addressPublic: number
  /** Of one address, for all other pages and the API; and how many of those may change something. */
  addressRequests: number
  addressWrites: number
  /** The same of one account, from however many addresses. */
  accountRequests: number
  accountWrites: number
}>

export const usualLimits: LimitNumbers = {
  addressPublic: 3000,
  addressRequests: 600,
  addressWrites: 120,
  accountRequests: 1200,
  accountWrites: 240,
}

export type Limits = {
  /** Counts a request. Answers how many seconds to wait when it is one too many, else nothing. */
  ofPublic(address: string): Promise<number | undefined>
  ofAddress(address: string, method: string): Promise<number | undefined>
  ofAccount(personId: string, method: string): Promise<number | undefined>
}

/**
 * Counted in memory, per process: a limit that a fault of the database cannot open. `refused` hears which limit was reached.
 * The limits on signing in are stricter and stand in the database, with identity.
 */
export function openLimits(numbers: LimitNumbers, refused: (limit: keyof LimitNumbers) => void): Limits {
  const drawerOf = drawers()
  const counter = (limit: keyof LimitNumbers) => {
    const limiter = new RateLimiterMemory({ points: numbers[limit], duration: 60, keyPrefix: '' })
    return async (key: string) => {
      try {
        await limiter.consume(drawerOf(key))
        return undefined
      } catch (over) {
        if (!(over instanceof RateLimiterRes)) throw over
        refused(limit)
        return Math.max(1, Math.ceil(over.msBeforeNext / 1000))
      }
    }
  }
  const ofPublic = counter('addressPublic')
  const address = { requests: counter('addressRequests'), writes: counter('addressWrites') }
  const account = { requests: counter('accountRequests'), writes: counter('accountWrites') }
  const both = async ({ requests, writes }: typeof address, key: string, method: string) =>
    (await requests(key)) ?? (isWrite(method) ? await writes(key) : undefined)
  return {
    ofPublic: (from) => ofPublic(networkOf(from)),
    ofAddress: (from, method) => both(address, networkOf(from), method),
    ofAccount: (personId, method) => both(account, personId, method),
  }
}

export function isWrite(method: string): boolean {
  return !['GET', 'HEAD', 'OPTIONS'].includes(method)
}

/**
 * Counts stand in a fixed number of drawers, so that somebody with very many addresses cannot fill the memory. Which drawer is
 * somebody's nobody can foretell, for the salt is new at every start; and no address is kept.
 */
export function drawers(): (key: string) => string {
  const salt = randomBytes(16).toString('hex')
  return (key) => hash('sha256', salt + key).slice(0, 4)
}

/** One household or office has a whole IPv6 network of 64 bits to choose addresses from. */
function networkOf(address: string): string {
  if (!isIPv6(address)) return address
  const [head = '', tail] = address.toLowerCase().split('%')[0]?.split('::') ?? []
  const front = head === '' ? [] : head.split(':')
  const back = tail === undefined || tail === '' ? [] : tail.split(':')
  const middle = Array.from({ length: Math.max(0, 8 - front.length - back.length) }, () => '0')
  return [...front, ...(tail === undefined ? [] : middle), ...back]
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')
}
