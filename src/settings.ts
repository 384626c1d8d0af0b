import { join, resolve } from 'node:path'
import type { Provider } from './identity/single-sign-on.ts'
import { settingTexts } from './language/setting-texts.ts'
import type { PostSettings } from './mail/open-post.ts'
import { readMail } from './mail-settings.ts'
import type { AuditKeeping } from './operations/audit/forget-audit.ts'
import { readProvider } from './provider-settings.ts'
import { readTrustedProxies, type TrustedProxies } from './running/client-address.ts'
import { type LimitNumbers, usualLimits } from './running/limits.ts'
import { misspelt, type SettingReader, settingReader } from './setting-reader.ts'

/** Everything the environment decides, read and checked once. docs/operations.md tells what each is for. */
export type Settings = Readonly<{
  port: number
  /** The address to listen on. By default only this machine: the example accounts have a known password. */
  host: string
  /** Where the embedded database and the secret live; absent files are made there. */
  dataFolder: string
  /** A PostgreSQL server to use instead of the embedded one. */
  databaseUrl: string | undefined
  /** How the outside world reaches us: for cookies, links and the same-origin check. */
  publicUrl: string
  /** Whom users of the API can write to. */
  contactEmail: string | undefined
  /** The provider of the organisation, for signing in there. */
  provider?: Provider | undefined
  /** The mail server (SMTP_URL, MAIL_FROM); without it every message can still be read in the application. */
  mail?: PostSettings | undefined
  /** Which proxies may say on whose behalf they ask. */
  trustedProxies: TrustedProxies
  /** With it the metrics can be read from elsewhere; without it only on this machine. */
  metricsToken: string | undefined
  /** `json`: a line for every request and event; `text`: for somebody at a terminal. */
  logFormat: 'text' | 'json'
  limits: LimitNumbers
  maxConnections: number
  /** How long to keep serving after being told to stop, while /readyz already says no. */
  drainSeconds: number
  /** How long the audit log is kept. */
  auditKeeping: AuditKeeping
  /** Sentences for whoever starts the program; nothing is wrong enough to stop for. */
  warnings: readonly string[]
}>

/** Throws one error that names every setting that cannot be used. */
export function readSettings(environment: NodeJS.ProcessEnv, root: string): Settings {
  const setting = settingReader(environment)
  const settings = read(setting, root)
  if (setting.wrong.length > 0) throw new Error([settingTexts.heading, ...setting.wrong].join('\n  '))
  const warnings = misspelt(environment, setting.names).map(([given, meant]) =>
    settingTexts.misspelt(given, meant),
  )
  return Object.freeze({ ...settings, warnings })
}

/** The names of all settings, for the manual. */
export function settingNames(): string[] {
  const setting = settingReader({})
  read(setting, '/')
  return [...setting.names]
}

function read(setting: SettingReader, root: string): Omit<Settings, 'warnings'> {
  const port = setting.wholeNumber('PORT', 3000, 0, 65_535)
  return {
    port,
    host: setting.text('HOST') ?? '127.0.0.1',
    dataFolder: resolve(setting.text('THUISPLAN_DATA') ?? join(root, 'var')),
    databaseUrl: setting.text('DATABASE_URL', matching(/^postgres(ql)?:\/\//, settingTexts.notPostgres)),
    publicUrl:
      setting.text('PUBLIC_URL', matching(/^https?:\/\/[^/\s]+$/, settingTexts.notAnAddress)) ??
      `http://localhost:${port}`,
    contactEmail: setting.text('CONTACT_EMAIL', matching(/^[^@\s]+@[^@\s]+$/, settingTexts.notAnEmail)),
    provider: readProvider(setting),
    mail: readMail(setting),
    trustedProxies: trustedProxies(setting),
    metricsToken: setting.text('METRICS_TOKEN', matching(/^\S{16,}$/, settingTexts.tokenTooShort)),
    logFormat: setting.oneOf('LOG_FORMAT', ['text', 'json']),
    limits: limits(setting),
    maxConnections: setting.wholeNumber('MAX_CONNECTIONS', 2000, 10, 1_000_000),
    drainSeconds: setting.wholeNumber('DRAIN_SECONDS', 0, 0, 600),
    auditKeeping: {
      writesMonths: setting.wholeNumber('AUDIT_MONTHS_WRITES', 84, 12, 1200),
      readingsMonths: setting.wholeNumber('AUDIT_MONTHS_READINGS', 12, 1, 1200),
    },
  }
}

function trustedProxies(setting: SettingReader): TrustedProxies {
  const text = setting.text('TRUST_PROXY', (given) =>
    readTrustedProxies(given) === undefined ? settingTexts.notProxies : undefined,
  )
  return readTrustedProxies(text ?? '') ?? { kind: 'nobody' }
}

function limits(setting: SettingReader): LimitNumbers {
  const perMinute = (name: string, usual: number) => setting.wholeNumber(name, usual, 1, 1_000_000_000)
  return {
    addressPublic: perMinute('LIMIT_ADDRESS_PUBLIC', usualLimits.addressPublic),
    addressRequests: perMinute('LIMIT_ADDRESS_REQUESTS', usualLimits.addressRequests),
    addressWrites: perMinute('LIMIT_ADDRESS_WRITES', usualLimits.addressWrites),
    accountRequests: perMinute('LIMIT_ACCOUNT_REQUESTS', usualLimits.accountRequests),
    accountWrites: perMinute('LIMIT_ACCOUNT_WRITES', usualLimits.accountWrites),
  }
}

function matching(pattern: RegExp, sentence: string) {
  return (given: string) => (pattern.test(given) ? undefined : sentence)
}
