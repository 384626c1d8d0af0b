import { createHash } from 'node:crypto'
import { manifestName, type PackageManifest, parseManifest } from './package-manifest.ts'
import { type PackageProblem, RefusedPackage } from './package-problem.ts'

/** A file of the package as it comes by; its body has to be read before the next one comes. */
export type IncomingMember = { name: string; body: AsyncIterable<Uint8Array> }

/** Begins to read the package, from its beginning; each time anew. */
export type ReadPackage = () => AsyncIterable<IncomingMember>

export type CheckedPackage = { ok: true; manifest: PackageManifest } | { ok: false; problem: PackageProblem }

/** A manifest names every file of a region, so it can be long; longer than this is no manifest. */
const longestManifest = 50_000_000

/** Reads a package from beginning to end and holds every file in it against the manifest, before anything is stored. */
export async function checkPackage(read: ReadPackage): Promise<CheckedPackage> {
  let manifest: PackageManifest | undefined
  let position = 0
  for await (const { name, body } of read()) {
    if (!isPlainName(name)) return refused({ code: 'strange-name', member: name })
    if (!manifest) {
      if (name !== manifestName) return refused({ code: 'not-a-package' })
      const told = parseManifest(await textOf(body))
      if (!told.ok) return told
      manifest = told.manifest
      const twice = manifest.members.find(
        (member, index, all) => all.findIndex((one) => one.name === member.name) < index,
      )
      if (twice) return refused({ code: 'damaged', member: twice.name })
    } else {
      const expected = manifest.members[position++]
      const found = await measured(body)
      if (expected?.name !== name || expected.bytes !== found.bytes || expected.sha256 !== found.sha256)
        return refused({ code: 'damaged', member: expected?.name ?? name })
    }
  }
  if (!manifest) return refused({ code: 'not-a-package' })
  const absent =
    manifest.members[position] ?? manifest.tables.find((table) => !hasMember(manifest, table.member))
  if (absent) return refused({ code: 'damaged', member: 'name' in absent ? absent.name : absent.member })
  return { ok: true, manifest }
}

function hasMember({ members }: PackageManifest, wanted: string): boolean {
  return members.some(({ name }) => name === wanted)
}

/** We unpack nothing; but others may, and a name like ../../etc/passwd is nobody's honest work. */
function isPlainName(name: string): boolean {
  const hasControl = [...name].some((character) => character < ' ' || character === '\u007f')
  return (
    !hasControl &&
    !name.includes('\\') &&
    !/^[a-z]:/i.test(name) &&
    name.split('/').every((part) => part !== '' && part !== '.' && part !== '..')
  )
}

async function textOf(body: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of body) {
    bytes += chunk.byteLength
    if (bytes > longestManifest) throw new RefusedPackage({ code: 'not-a-package' })
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

async function measured(body: AsyncIterable<Uint8Array>): Promise<{ bytes: number; sha256: string }> {
  const hash = createHash('sha256')
  let bytes = 0
  for await (const chunk of body) {
    hash.update(chunk)
    bytes += chunk.byteLength
  }
  return { bytes, sha256: hash.digest('hex') }
}

function refused(problem: PackageProblem): { ok: false; problem: PackageProblem } {
  return { ok: false, problem }
}
