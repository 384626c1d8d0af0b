import { createHash } from 'node:crypto'
import { z } from 'zod'

const digest = z.string().regex(/^[0-9a-f]{64}$/)

/** A member of the tar: `bytes` as it stands there, packed; SHA-256 over the same. */
const part = z.strictObject({ member: z.string(), bytes: z.int().min(0), sha256: digest })

const table = z.strictObject({
  schema: z.string(),
  name: z.string(),
  /** In the order of the cells of a row. */
  columns: z.array(z.string()).min(1),
  rows: z.int().min(0),
  parts: z.array(part),
})

/** Last but one in a backup: what is in it, and of which schema it is. docs/backup.md describes the whole. */
const backupManifest = z.strictObject({
  format: z.literal('thuisplan-backup'),
  version: z.literal(1),
  thuisplan: z.string(),
  madeAt: z.iso.datetime(),
  postgresql: z.string(),
  migrations: z.array(z.strictObject({ name: z.string(), digest })),
  secret: part,
  tables: z.array(table),
  sequences: z.array(
    z.strictObject({ schema: z.string(), name: z.string(), value: z.string(), used: z.boolean() }),
  ),
})

export type BackupManifest = z.infer<typeof backupManifest>
export type BackedUpTable = z.infer<typeof table>
export type BackupPart = z.infer<typeof part>

export const manifestName = 'manifest.json'
export const secretName = 'secret'
/** The last member: what the manifest itself comes to, as sha256sum writes it. */
export const sealName = 'manifest.json.sha256'

export function sealOf(manifest: Uint8Array): string {
  return `${createHash('sha256').update(manifest).digest('hex')}  ${manifestName}\n`
}

export type ReadManifest =
  | { ok: true; manifest: BackupManifest }
  | { ok: false; code: 'not-a-backup' | 'newer-format' }

export function parseManifest(bytes: Uint8Array): ReadManifest {
  const told = asJson(bytes)
  const format = z.object({ format: z.literal('thuisplan-backup'), version: z.int() }).safeParse(told)
  if (!format.success) return { ok: false, code: 'not-a-backup' }
  if (format.data.version > 1) return { ok: false, code: 'newer-format' }
  const manifest = backupManifest.safeParse(told)
  return manifest.success ? { ok: true, manifest: manifest.data } : { ok: false, code: 'not-a-backup' }
}

function asJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'))
  } catch {
    return undefined
  }
}
