import { createHmac, timingSafeEqual } from 'node:crypto'
import { getSessionCookie } from 'better-auth/cookies'
import { cookiePrefix } from './auth-settings.ts'

/**
 * The token of the session a request carries: from the cookie, in which better-auth signs it (`token.signature`, HMAC-SHA256), or
 * from the header of an API client, signed or not. A signature that does not fit makes it no token at all.
 */
export function sessionToken(from: Headers, secret: string): string | undefined {
  const sent = /^bearer (\S+)$/i.exec(from.get('authorization') ?? '')?.[1]
  if (sent !== undefined) return sent.includes('.') ? signedToken(sent, secret) : sent
  const cookie = getSessionCookie(from, { cookiePrefix })
  return cookie === null ? undefined : signedToken(cookie, secret)
}

function signedToken(carried: string, secret: string): string | undefined {
  const [token = '', signature = ''] = decoded(carried).split('.')
  const right = createHmac('sha256', secret).update(token).digest()
  const given = Buffer.from(signature, 'base64')
  return given.length === right.length && timingSafeEqual(given, right) ? token : undefined
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
