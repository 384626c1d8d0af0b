import type { Provider } from './identity/single-sign-on.ts'
import { settingTexts } from './language/setting-texts.ts'
import type { SettingReader } from './setting-reader.ts'

/** The provider where people of the organisation sign in (OIDC_*); undefined when there is none. */
export function readProvider(setting: SettingReader): Provider | undefined {
  const clientId = setting.text('OIDC_CLIENT_ID')
  const clientSecret = setting.text('OIDC_CLIENT_SECRET')
  const name = setting.text('OIDC_NAME') ?? settingTexts.yourOrganisation
  const issuer = setting.text('OIDC_ISSUER', (given) =>
    clientId === undefined || clientSecret === undefined ? settingTexts.needsClient : addressProblem(given),
  )
  if (issuer === undefined || clientId === undefined || clientSecret === undefined) return undefined
  return { issuer, clientId, clientSecret, name }
}

/** Without https anybody on the way could say who signs in; only a try-out on this machine may do without. */
function addressProblem(given: string): string | undefined {
  const isSafe = /^https:\/\/\S+$/.test(given)
  const isHere = /^http:\/\/(localhost|127\.0\.0\.1)(:\d+)?(\/\S*)?$/.test(given)
  return isSafe || isHere ? undefined : settingTexts.notSafe
}
