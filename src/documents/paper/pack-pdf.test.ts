import { inflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { packPdf } from './pack-pdf.ts'

const stream = '<< /Length 12 >>\nstream\nBT (x) Tj ET\nendstream'

/** Objects as the compiler writes them, in any order, with a table that says where each begins. */
function pdfOf(objects: Readonly<Record<number, string>>, order = Object.keys(objects).map(Number)): Buffer {
  let text = '%PDF-1.7\n%\xd0\xd4\n\n'
  const offsets = new Map<number, number>()
  for (const number of order) {
    offsets.set(number, text.length)
    text += `${number} 0 obj\n${objects[number]}\nendobj\n\n`
  }
  const size = Math.max(...order) + 1
  const rows = Array.from({ length: size }, (_, number) => {
    const offset = offsets.get(number)
    return offset === undefined ? '0000000000 65535 f\r\n' : `${String(offset).padStart(10, '0')} 00000 n\r\n`
  })
  return Buffer.from(
    `${text}xref\n0 ${size}\n${rows.join('')}trailer\n<<\n  /Size ${size}\n  /Root 1 0 R\n>>\nstartxref\n${text.length}\n%%EOF`,
    'latin1',
  )
}

/** Every object by its number, found as a reader finds it: by the table at the end. */
function objectsIn(pdf: Buffer): Map<number, string> {
  const raw = pdf.toString('latin1')
  const start = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(raw)?.[1])
  const unpacked = (at: number) => {
    const [head = ''] = /^.*?stream\n/s.exec(raw.slice(at)) ?? []
    const length = Number(/\/Length (\d+)/.exec(head)?.[1])
    return { head, content: inflateSync(pdf.subarray(at + head.length, at + head.length + length)) }
  }
  const { head, content } = unpacked(start)
  expect(head).toContain('/Root 1 0 R')
  const size = Number(/\/Size (\d+)/.exec(head)?.[1])
  expect(content.length).toBe(size * 7)
  const found = new Map<number, string>()
  for (let number = 1; number < size; number++) {
    const [type, first, second] = [
      content.readUInt8(number * 7),
      content.readUInt32BE(number * 7 + 1),
      content.readUInt16BE(number * 7 + 5),
    ]
    if (type === 1) {
      const [, body] = new RegExp(`^${number} 0 obj\n(.*?)\nendobj`, 's').exec(raw.slice(first)) ?? []
      found.set(number, body ?? 'nothing')
    }
    if (type === 2) {
      const together = unpacked(content.readUInt32BE(first * 7 + 1))
      const begin = Number(/\/First (\d+)/.exec(together.head)?.[1])
      const heads = together.content.toString('latin1', 0, begin).trim().split(/\s+/).map(Number)
      expect(heads[second * 2]).toBe(number)
      const from = begin + (heads[second * 2 + 1] ?? 0)
      const to = heads[second * 2 + 3]
      const until = to === undefined ? together.content.length : begin + to
      found.set(number, together.content.toString('latin1', from, until).trimEnd())
    }
  }
  return found
}

test('every object is found under its own number, with the same words', () => {
  const many = Object.fromEntries(
    Array.from({ length: 450 }, (_, at) => [at + 3, `<< /S /P /T (endobj ${at} \xe9) >>`]),
  )
  const objects = { 1: '<< /Type /Catalog >>', 2: stream, ...many }
  const packed = packPdf(pdfOf(objects))
  const found = objectsIn(packed)
  for (const [number, body] of Object.entries(objects)) expect(found.get(Number(number)), number).toBe(body)
  expect(packed.length).toBeLessThan(pdfOf(objects).length / 3)
})

test('objects may stand in any order, and numbers that are free stay so', () => {
  const objects = { 1: '<< /Type /Catalog >>', 4: stream, 7: '[1 0 R]' }
  const found = objectsIn(packPdf(pdfOf(objects, [7, 4, 1])))
  expect([found.get(1), found.get(4), found.get(7)]).toEqual([objects[1], stream, objects[7]])
  expect([found.has(2), found.has(3), found.has(6)]).toEqual([false, false, false])
})

test('what is no whole PDF is refused', () => {
  const whole = pdfOf({ 1: '<< /Type /Catalog >>' })
  expect(() => packPdf(whole.subarray(0, -8))).toThrow('no plain table')
  expect(() => packPdf(Buffer.from('%PDF-1.7'))).toThrow('no plain table')
  const moved = Buffer.from(whole.toString('latin1').replace('%PDF-1.7\n', '%PDF-1.7\n%x\n'), 'latin1')
  expect(() => packPdf(moved)).toThrow()
})
