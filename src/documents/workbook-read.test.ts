import { Workbook } from '@cj-tech-master/excelts'
import { zip } from '@cj-tech-master/excelts/archive'
import { expect, test } from 'vitest'
import { readWorkbook } from './workbook-read.ts'

const megabyte = 1024 * 1024

async function workbookOf(rows: number, text: string): Promise<Uint8Array> {
  const workbook = new Workbook()
  const sheet = workbook.addWorksheet('Voorbeeld')
  for (let row = 1; row <= rows; row += 1) sheet.addRow([`${row} ${text}`])
  return workbook.xlsx.writeBuffer()
}

/** A small archive whose first part, the one that every reader opens first, unpacks to 101 MB. */
async function bomb(): Promise<Buffer> {
  const writing = zip({ level: 1 }).add('_rels/.rels', Buffer.alloc(101 * megabyte, ' '))
  const bytes = Buffer.from(await writing.bytes())
  expect(bytes.length).toBeLessThan(megabyte)
  return bytes
}

test('a workbook is read in a process of its own, and the bytes stay with who gave them', async () => {
  const bytes = await workbookOf(2, 'voorbeeld')
  expect(await readWorkbook(bytes)).toEqual({
    ok: true,
    sheets: [
      {
        name: 'Voorbeeld',
        headerRow: 1,
        header: ['1 voorbeeld'],
        rows: [{ number: 2, cells: ['2 voorbeeld'] }],
      },
    ],
  })
  expect(bytes.length).toBeGreaterThan(0)
})

test('an empty file is said to be empty', async () => {
  expect(await readWorkbook(new Uint8Array())).toEqual({ ok: false, problem: 'empty-file' })
})

test('a file of 60 MB is refused unread', async () => {
  const outcome = await readWorkbook(new Uint8Array(60 * megabyte))
  expect(outcome).toEqual({ ok: false, problem: 'too-large', detail: 'file' })
})

test('a small file that unpacks to more than 100 MB is refused', async () => {
  expect(await readWorkbook(await bomb())).toEqual({ ok: false, problem: 'zip-bomb', detail: 'declared' })
})

test('a small file that hides its size in a lying directory is refused', async () => {
  const bytes = await bomb()
  // The size that the directory gives stands 24 bytes behind its signature.
  bytes.writeUInt32LE(2000, bytes.indexOf('PK\u0001\u0002', 'latin1') + 24)
  expect(await readWorkbook(bytes)).toEqual({ ok: false, problem: 'zip-bomb', detail: 'undeclared' })
})

test('a file that takes too long is given up', async () => {
  const bytes = await workbookOf(1, 'voorbeeld')
  expect(await readWorkbook(bytes, { milliseconds: 5 })).toEqual({ ok: false, problem: 'too-slow' })
})

test('a file that needs more memory than it gets ends its own reader and nothing else', async () => {
  // The XML parser keeps a comment letter by letter: 4 MB of it asks for 128 MB.
  const writing = zip().add('_rels/.rels', Buffer.from(`<!--${'v'.repeat(4 * megabyte)}-->`))
  const outcome = await readWorkbook(await writing.bytes(), { heapMegabytes: 24 })
  expect(outcome).toEqual({ ok: false, problem: 'too-large', detail: 'memory' })
})

test('many files at once all get their answer', async () => {
  const bytes = await workbookOf(1, 'voorbeeld')
  const outcomes = await Promise.all(Array.from({ length: 4 }, () => readWorkbook(bytes)))
  expect(outcomes.map(({ ok }) => ok)).toEqual(Array(4).fill(true))
})
