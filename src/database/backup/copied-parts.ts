import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { type ClientBase, escapeIdentifier } from 'pg'
import { to } from 'pg-copy-streams'

/** Whole rows as PostgreSQL's COPY writes them, packed; `rows` says how many. */
export type CopiedPart = { packed: Uint8Array; rows: number }

/** Bytes of text in a part: large enough to pack well, small enough to hold several at once. */
const partSize = 4 * 1024 * 1024
/** Packed at the same time, beside the reading: more than there are cores gains nothing. */
const atOnce = 3
/** Measured in bench/backup.ts: the higher levels cost twice the time for a tenth less bytes. */
const level = 1

const pack = promisify(gzip)

/** A table in parts, read once from beginning to end. Memory stays at a few parts, however long the table. */
export async function* copiedParts(
  client: ClientBase,
  table: { schema: string; name: string; columns: readonly string[] },
): AsyncGenerator<CopiedPart> {
  const waiting: Promise<CopiedPart>[] = []
  for await (const text of partsOfText(client.query(to(copyStatement(table))))) {
    const part = packed(text)
    // Heard of when it is its turn, not before.
    part.catch(() => {})
    waiting.push(part)
    if (waiting.length >= atOnce) yield await (waiting.shift() as Promise<CopiedPart>)
  }
  for (const part of waiting) yield await part
}

/** The whole of a table in partitions can only be copied as the answer to a question. */
function copyStatement({
  schema,
  name,
  columns,
}: {
  schema: string
  name: string
  columns: readonly string[]
}) {
  const cells = columns.map(escapeIdentifier).join(', ')
  return `copy (select ${cells} from ${escapeIdentifier(schema)}.${escapeIdentifier(name)}) to stdout`
}

async function* partsOfText(copied: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let chunks: Buffer[] = []
  let size = 0
  for await (const chunk of copied) {
    const end = size + chunk.length < partSize ? -1 : chunk.lastIndexOf(newline)
    if (end < 0) {
      chunks.push(chunk)
      size += chunk.length
    } else {
      yield Buffer.concat([...chunks, chunk.subarray(0, end + 1)])
      chunks = [chunk.subarray(end + 1)]
      size = chunk.length - end - 1
    }
  }
  if (size > 0) yield Buffer.concat(chunks)
}

async function packed(text: Buffer): Promise<CopiedPart> {
  let rows = 0
  for (let at = text.indexOf(newline); at >= 0; at = text.indexOf(newline, at + 1)) rows++
  return { packed: await pack(text, { level }), rows }
}

/** In COPY's text a line feed inside a cell is written as \n, so each one ends a row. */
const newline = 10
