import { type ZipOptions, zip } from '@cj-tech-master/excelts/archive'
import { expect, test } from 'vitest'
import { ReadRefused, readLimits } from './read-outcome.ts'
import { openZip } from './unzip-within-limits.ts'

const megabyte = 1024 * 1024
const limits = { ...readLimits, unpackedBytes: 10 * megabyte }

async function archive(
  files: Record<string, Uint8Array>,
  options: Omit<ZipOptions, 'format'> = {},
): Promise<Buffer> {
  const writing = zip(options)
  for (const [name, bytes] of Object.entries(files)) writing.add(name, bytes)
  return Buffer.from(await writing.bytes())
}

/** Where the directory describes its first file. */
function firstInDirectory(bytes: Buffer): number {
  return bytes.indexOf(Buffer.from('PK\u0001\u0002', 'latin1'))
}

function refusalOf(work: () => unknown): unknown {
  try {
    return work()
  } catch (problem) {
    if (problem instanceof ReadRefused) return problem.refusal
    throw problem
  }
}

test.each([{}, { zip64: true }, { level: 0 }, { comment: 'voorbeeld '.repeat(500) }])(
  'a file in an archive written with %j comes out as it went in',
  async (options) => {
    const text = Buffer.from('dakloosheid '.repeat(1000))
    const file = openZip(await archive({ 'xl/Workbook.xml': text, leeg: Buffer.alloc(0) }, options), limits)
    expect(Buffer.from(file('XL/workbook.xml') ?? [])).toEqual(text)
    expect(file('leeg')).toHaveLength(0)
    expect(file('xl')).toBeUndefined()
  },
)

test('an archive whose directory promises too much is refused before anything is unpacked', async () => {
  const bytes = await archive({ a: Buffer.alloc(6 * megabyte), b: Buffer.alloc(6 * megabyte) })
  expect(bytes.length).toBeLessThan(megabyte)
  const refusal = { problem: 'zip-bomb', detail: 'declared' }
  expect(refusalOf(() => openZip(bytes, limits))).toEqual(refusal)
})

test('a file that unpacks to more than the directory promised is stopped while unpacking', async () => {
  const bytes = await archive({ bomb: Buffer.alloc(20 * megabyte) })
  bytes.writeUInt32LE(1000, firstInDirectory(bytes) + 24)
  const refusal = { problem: 'zip-bomb', detail: 'undeclared' }
  expect(refusalOf(() => openZip(bytes, limits)('bomb'))).toEqual(refusal)
})

test('a file with a password on it is refused as such', async () => {
  const bytes = await archive({ secret: Buffer.from('voorbeeld') })
  bytes.writeUInt16LE(1, firstInDirectory(bytes) + 8)
  expect(refusalOf(() => openZip(bytes, limits)('secret'))).toEqual({ problem: 'password-protected' })
})

test('a broken archive is refused, wherever it is broken', async () => {
  const whole = await archive({ a: Buffer.from('voorbeeld '.repeat(200)) })
  const broken = { problem: 'not-a-workbook', detail: 'damaged' }
  for (let length = 0; length < whole.length; length += 1) {
    expect(refusalOf(() => openZip(whole.subarray(0, length), limits)('a'))).toEqual(broken)
  }
  const turned = Buffer.from(whole)
  turned.writeUInt8(turned.readUInt8(40) ^ 1, 40)
  expect(refusalOf(() => openZip(turned, limits)('a'))).toEqual(broken)
})
