import type { VisitContext } from '../visit.ts'

/** What a form sent: one value, or several under the same name. */
export type Entered = Record<string, string | string[]>

export type FormBody = { kind: 'form'; entered: Entered; files: Record<string, File> } | { kind: 'too-large' }

const maxUploadBytes = 10 * 1024 * 1024
/** Beside the file a form holds text; and a browser must be let finish, or it shows a broken connection instead of our page. */
const maxBodyBytes = maxUploadBytes + 1024 * 1024
const maxDrainedBytes = 200 * 1024 * 1024

/** A body can be read once; whoever has to tell afterwards that something went wrong shows again what was typed. */
const alreadyRead = new WeakMap<Request, Promise<FormBody>>()

/** Reads a form of limited size; a larger one is read to its end and forgotten, so that the answer arrives. */
export function readForm(context: VisitContext): Promise<FormBody> {
  const { raw } = context.req
  const reading = alreadyRead.get(raw) ?? readFormOnce(context)
  alreadyRead.set(raw, reading)
  return reading
}

async function readFormOnce(context: VisitContext): Promise<FormBody> {
  const bytes = await readLimited(context.req.raw)
  if (bytes === undefined) return { kind: 'too-large' }
  const contentType = context.req.header('content-type') ?? 'application/x-www-form-urlencoded'
  const form = await new Response(new Uint8Array(bytes), { headers: { 'content-type': contentType } })
    .formData()
    .catch(() => new FormData())
  const entered: Entered = {}
  const files: Record<string, File> = {}
  for (const name of new Set(form.keys())) {
    const values = form.getAll(name)
    // PostgreSQL keeps no zero byte, and nobody types one.
    const texts = values.filter((value) => typeof value === 'string').map((text) => text.replaceAll('\0', ''))
    const file = values.find((value) => value instanceof File)
    if (file instanceof File) files[name] = file
    if (texts.length > 0) entered[name] = texts.length === 1 ? (texts[0] ?? '') : texts
  }
  return { kind: 'form', entered, files }
}

/** The first value under a name, as a control shows it. */
export function oneOf(entered: Entered, name: string): string {
  const value = entered[name] ?? ''
  return typeof value === 'string' ? value : (value[0] ?? '')
}

/** All values under a name; text with ; between counts as several, as in a sheet. */
export function allOf(entered: Entered, name: string): string[] {
  const value = entered[name] ?? ''
  return (typeof value === 'string' ? [value] : value)
    .flatMap((text) => text.split(';'))
    .map((text) => text.trim())
    .filter((text) => text !== '')
}

async function readLimited(request: Request): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = []
  let size = 0
  const reader = request.body?.getReader()
  if (!reader) return new Uint8Array()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    size += value.byteLength
    if (size <= maxBodyBytes) parts.push(value)
    else parts.length = 0
    if (size > maxDrainedBytes) {
      await reader.cancel()
      break
    }
  }
  return size > maxBodyBytes ? undefined : Buffer.concat(parts)
}
