import { join, resolve } from 'node:path'

/** Everything the environment decides, read and checked once. */
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
}>

/** Throws one error that names every setting that cannot be used. */
export function readSettings(environment: NodeJS.ProcessEnv, root: string): Settings {
  const wrong: string[] = []
  const port = Number(environment['PORT'] ?? '3000')
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    wrong.push(`PORT: "${environment['PORT']}" is geen poort / is not a port`)
  const databaseUrl = environment['DATABASE_URL'] || undefined
  if (databaseUrl !== undefined && !/^postgres(ql)?:\/\//.test(databaseUrl))
    wrong.push('DATABASE_URL: begint met / begins with postgres://')
  const publicUrl = environment['PUBLIC_URL'] || `http://localhost:${port}`
  if (!/^https?:\/\/[^/]+$/.test(publicUrl))
    wrong.push('PUBLIC_URL: zoals / like https://thuisplan.example.nl (geen / aan het eind)')
  const contactEmail = environment['CONTACT_EMAIL'] || undefined
  if (contactEmail !== undefined && !/^[^@\s]+@[^@\s]+$/.test(contactEmail))
    wrong.push('CONTACT_EMAIL: is geen e-mailadres / is not an e-mail address')
  if (wrong.length > 0)
    throw new Error(`Instellingen die niet kunnen / settings that cannot be used:\n  ${wrong.join('\n  ')}`)
  return Object.freeze({
    contactEmail,
    port,
    host: environment['HOST'] || '127.0.0.1',
    dataFolder: resolve(environment['THUISPLAN_DATA'] || join(root, 'var')),
    databaseUrl,
    publicUrl,
  })
}
