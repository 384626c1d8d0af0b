import { z } from 'zod'

const member = z.strictObject({
  name: z.string(),
  bytes: z.int().min(0),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Of a file in which each line is a row. */
  rows: z.int().min(0).optional(),
})

const packageManifest = z.strictObject({
  format: z.literal('thuisplan-handover'),
  version: z.literal(1),
  thuisplan: z.string(),
  /** The last migration of the installation it came from. */
  schema: z.string(),
  region: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .max(60),
  name: z.string(),
  /** Rows every installation has for itself, by the names under which the region uses them. */
  reference: z.array(z.strictObject({ table: z.string(), column: z.string(), names: z.array(z.string()) })),
  leftOut: z.array(z.strictObject({ table: z.string(), because: z.string() })),
  tables: z.array(z.strictObject({ table: z.string(), columns: z.array(z.string()), member: z.string() })),
  members: z.array(member),
})

const person = z.strictObject({
  id: z.string().min(1).max(200),
  name: z.string().min(1).max(300),
  email: z
    .string()
    .regex(/^[^\s@]+@[^\s@]+$/)
    .max(300),
  roles: z.array(z.string()),
})

export type PackageManifest = z.infer<typeof packageManifest>
export type PackageMember = z.infer<typeof member>
export type PackagePerson = z.infer<typeof person>

export const manifestName = 'manifest.json'
export const peopleName = 'people.jsonl'

export type ReadManifest =
  | { ok: true; manifest: PackageManifest }
  | { ok: false; problem: { code: 'not-a-package' | 'newer-format' } }

export function parseManifest(text: string): ReadManifest {
  const told = asJson(text)
  const format = z.object({ format: z.literal('thuisplan-handover'), version: z.int() }).safeParse(told)
  if (!format.success) return { ok: false, problem: { code: 'not-a-package' } }
  if (format.data.version > 1) return { ok: false, problem: { code: 'newer-format' } }
  const manifest = packageManifest.safeParse(told)
  return manifest.success
    ? { ok: true, manifest: manifest.data }
    : { ok: false, problem: { code: 'not-a-package' } }
}

export function writeManifest(manifest: PackageManifest): string {
  return `${JSON.stringify(manifest, null, 2)}\n`
}

export function parsePerson(line: string): PackagePerson | undefined {
  return person.safeParse(asJson(line)).data
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
