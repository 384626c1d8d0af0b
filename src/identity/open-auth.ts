import { betterAuth } from 'better-auth'
import { type AuthSettings, authSettings } from './auth-settings.ts'

export type Auth = ReturnType<typeof openAuth>

/** better-auth as this house uses it; only files of this folder know it. */
export function openAuth(settings: AuthSettings) {
  return betterAuth(authSettings(settings))
}
