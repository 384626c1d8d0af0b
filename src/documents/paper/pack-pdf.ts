import { deflateSync } from 'node:zlib'

/** How many objects stand in one stream: a reader that wants one unpacks them all. */
const objectsPerStream = 200

type PdfObject = { number: number; body: Buffer }

/**
 * The same PDF with its small objects packed together. Two thirds of a tagged PDF are the objects that tell its structure, thousands of
 * them, which the compiler writes as they are. Streams stay byte for byte. Source: ISO 32000-1, 7.5.7 (object streams) and 7.5.8
 * (cross-reference streams).
 *
 * @throws Error for what is not a whole PDF with a plain table of its objects.
 */
export function packPdf(pdf: Buffer): Buffer {
  const { header, objects, trailer } = readPdf(pdf)
  const isStream = ({ body }: PdfObject) => body.subarray(-9).equals(endOfStream)
  const streams = objects.filter(isStream)
  const small = objects.filter((object) => !isStream(object))
  const highest = Math.max(...objects.map(({ number }) => number))
  const places = new Map<number, Place>()
  const parts = [header]
  let length = header.length
  const add = (number: number, body: Buffer) => {
    const written = Buffer.concat([Buffer.from(`${number} 0 obj\n`), body, Buffer.from('\nendobj\n')])
    places.set(number, { type: 1, first: length, second: 0 })
    parts.push(written)
    length += written.length
  }
  for (const { number, body } of streams) add(number, body)
  let next = highest + 1
  for (let from = 0; from < small.length; from += objectsPerStream) {
    const together = small.slice(from, from + objectsPerStream)
    for (const [index, { number }] of together.entries())
      places.set(number, { type: 2, first: next, second: index })
    add(next++, streamOf(together))
  }
  const start = length
  places.set(next, { type: 1, first: start, second: 0 })
  add(next, tableOf(places, next + 1, trailer))
  return Buffer.concat([...parts, Buffer.from(`startxref\n${start}\n%%EOF\n`)])
}

const endOfStream = Buffer.from('endstream')

/** Of an object: at which byte it begins (1), or in which stream and as which one it stands (2). */
type Place = { type: 1 | 2; first: number; second: number }

function readPdf(pdf: Buffer): { header: Buffer; objects: PdfObject[]; trailer: string } {
  const [, start] = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(pdf.toString('latin1', pdf.length - 64)) ?? []
  const table = pdf.toString('latin1', Number(start))
  const [whole, rows = '', trailer] =
    /^xref\s+0 \d+\s+((?:\d{10} \d{5} [fn]\s+)+)trailer\s*<<(.*)>>\s*startxref/s.exec(table) ?? []
  if (whole === undefined || trailer === undefined)
    throw new Error('This PDF has no plain table of its objects')
  const begins = [...rows.matchAll(/(\d{10}) \d{5} ([fn])/g)].flatMap(([, offset, kind], number) =>
    kind === 'n' ? [{ number, offset: Number(offset) }] : [],
  )
  const inOrder = begins.toSorted((one, other) => one.offset - other.offset)
  const objects = inOrder.map(({ number, offset }, at) => ({
    number,
    body: bodyOf(pdf.subarray(offset, inOrder[at + 1]?.offset ?? Number(start)), number),
  }))
  return { header: pdf.subarray(0, inOrder[0]?.offset), objects, trailer }
}

function bodyOf(object: Buffer, number: number): Buffer {
  const [before] = /^\d+ 0 obj\s*/.exec(object.toString('latin1', 0, 32)) ?? []
  const end = object.lastIndexOf('endobj')
  if (before === undefined || end < 0) throw new Error(`Object ${number} does not stand where the table says`)
  let last = end
  while (last > before.length && (object[last - 1] ?? 0) <= 0x20) last -= 1
  return object.subarray(before.length, last)
}

function streamOf(objects: readonly PdfObject[]): Buffer {
  let offset = 0
  const heads = objects.map(({ number, body }) => {
    const head = `${number} ${offset}`
    offset += body.length + 1
    return head
  })
  const head = Buffer.from(`${heads.join(' ')}\n`)
  const bodies = objects.flatMap(({ body }) => [body, Buffer.from('\n')])
  return packed(`/Type /ObjStm /N ${objects.length} /First ${head.length}`, Buffer.concat([head, ...bodies]))
}

/** One row for every number up to `size`: kind in one byte, then four and two. */
function tableOf(places: ReadonlyMap<number, Place>, size: number, trailer: string): Buffer {
  const rows = Buffer.alloc(size * 7)
  rows.writeUInt16BE(0xffff, 5)
  for (const [number, { type, first, second }] of places) {
    rows.writeUInt8(type, number * 7)
    rows.writeUInt32BE(first, number * 7 + 1)
    rows.writeUInt16BE(second, number * 7 + 5)
  }
  const kept = trailer.replace(/\/Size\s+\d+/, '').trim()
  return packed(`/Type /XRef /Size ${size} /W [1 4 2] ${kept}`, rows)
}

function packed(entries: string, content: Buffer): Buffer {
  const bytes = deflateSync(content)
  return Buffer.concat([
    Buffer.from(`<< ${entries} /Filter /FlateDecode /Length ${bytes.length} >>\nstream\n`, 'latin1'),
    bytes,
    Buffer.from('\nendstream'),
  ])
}
