import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { membersOf, NotATar, type ReadMember } from '../../documents/tar-read.ts'
import {
  type BackupManifest,
  type BackupPart,
  manifestName,
  parseManifest,
  sealName,
  sealOf,
} from './backup-manifest.ts'

export type CheckedBackup =
  | { ok: true; manifest: BackupManifest }
  /** `member`: the first file in the backup that is not what the manifest says. */
  | { ok: false; code: 'not-a-backup' | 'newer-format' | 'damaged'; member?: string }

export function openBackup(file: string): AsyncGenerator<ReadMember> {
  return membersOf(createReadStream(file))
}

/** Reads a backup from beginning to end, and holds every file in it against the manifest. Throws when it cannot be read. */
export async function checkBackup(file: string): Promise<CheckedBackup> {
  const found: BackupPart[] = []
  let told: Buffer | undefined
  let isSealed = false
  try {
    for await (const { name, body } of openBackup(file)) {
      if (name === manifestName) told = await bytesOf(body)
      else if (told === undefined) found.push(await measured(name, body))
      else {
        // The manifest and its seal come last: what is after them, somebody added.
        const isWhole =
          name === sealName && !isSealed && (await bytesOf(body)).equals(Buffer.from(sealOf(told)))
        if (!isWhole) return { ok: false, code: 'damaged', member: name === sealName ? manifestName : name }
        isSealed = true
      }
    }
  } catch (error) {
    if (!(error instanceof NotATar)) throw error
    // It began as one of ours, so it broke off; a reader should not look for another file then.
    return found[0]?.member === 'secret'
      ? { ok: false, code: 'damaged', member: '' }
      : { ok: false, code: 'not-a-backup' }
  }
  if (told === undefined) return { ok: false, code: 'not-a-backup' }
  const read = parseManifest(told)
  if (!read.ok) return read
  if (!isSealed) return { ok: false, code: 'damaged', member: '' }
  const { manifest } = read
  const expected = [manifest.secret, ...manifest.tables.flatMap(({ parts }) => parts)]
  const wrong = expected.findIndex((part, index) => !isSame(part, found[index]))
  if (wrong >= 0) return { ok: false, code: 'damaged', member: expected[wrong]?.member ?? '' }
  const more = found[expected.length]
  return more ? { ok: false, code: 'damaged', member: more.member } : { ok: true, manifest }
}

export async function bytesOf(body: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  for await (const chunk of body) chunks.push(chunk)
  return Buffer.concat(chunks)
}

async function measured(member: string, body: AsyncIterable<Uint8Array>): Promise<BackupPart> {
  const hash = createHash('sha256')
  let bytes = 0
  for await (const chunk of body) {
    hash.update(chunk)
    bytes += chunk.byteLength
  }
  return { member, bytes, sha256: hash.digest('hex') }
}

function isSame(one: BackupPart, other: BackupPart | undefined): boolean {
  return one.member === other?.member && one.bytes === other.bytes && one.sha256 === other.sha256
}
