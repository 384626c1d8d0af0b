import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { pack } from 'tar-stream'
import { expect, test } from 'vitest'
import { membersOf, NotATar } from './tar-read.ts'
import { tarOf } from './tar-write.ts'

type File = { name: string; body: Uint8Array }

test('what goes in comes out, and the same files make the same bytes', async () => {
  const name = fc
    .array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }), { minLength: 1, maxLength: 4 })
    .map((parts) => parts.map((part) => part.toWellFormed().replaceAll(/[/\p{Cc}]/gu, 'x')).join('/'))
    .filter((text) => !text.endsWith('/'))
  const file = fc.record({ name, body: fc.uint8Array({ maxLength: 2000 }) })
  await fc.assert(
    fc.asyncProperty(fc.array(file, { minLength: 1, maxLength: 5 }), async (files) => {
      const tar = await written(files)
      expect(await read(tar)).toEqual(files.map((one) => ({ name: one.name, body: Buffer.from(one.body) })))
      expect(tar.equals(await written(files))).toBe(true)
    }),
    { numRuns: 60 },
  )
})

test('the tar of the operating system reads it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tar-test-'))
  try {
    const file = join(folder, 'x.tar')
    writeFileSync(file, await written([{ name: 'a/é.txt', body: Buffer.from('hallo') }]))
    expect(execFileSync('tar', ['-xOf', file, 'a/é.txt'], { encoding: 'utf8' })).toBe('hallo')
    expect(execFileSync('tar', ['--numeric-owner', '-tvf', file], { encoding: 'utf8' })).toMatch(
      /^-rw-r--r-- 0\/0 .* 1970-01-01/,
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('a body that is longer or shorter than it said makes no tar', async () => {
  for (const size of [2, 4])
    await expect(bytesOf(tarOf([{ name: 'a', size, body: [Buffer.from('abc')] }]))).rejects.toThrow()
})

test('what goes wrong in a source is told, and the rest is not asked for', async () => {
  async function* broken() {
    yield { name: 'a', size: 1, body: [Buffer.from('a')] }
    throw new Error('no more')
  }
  await expect(bytesOf(tarOf(broken()))).rejects.toThrow('no more')
})

test('what is cut off, is no tar, or holds a link is not read', async () => {
  const tar = await written([{ name: 'a', body: Buffer.alloc(5000, 1) }])
  for (const bytes of [tar.subarray(0, 2000), Buffer.from('geen tar'), Buffer.alloc(0), Buffer.alloc(4096)])
    await expect(read(bytes)).rejects.toThrow(NotATar)
  const withLink = pack()
  withLink.entry({ name: 'a', type: 'symlink', linkname: '/etc/passwd' })
  withLink.finalize()
  await expect(read(await bytesOf(withLink as AsyncIterable<Uint8Array>))).rejects.toThrow(NotATar)
})

function written(files: readonly File[]): Promise<Buffer> {
  return bytesOf(tarOf(files.map(({ name, body }) => ({ name, size: body.byteLength, body: [body] }))))
}

async function read(bytes: Uint8Array): Promise<File[]> {
  async function* inPieces() {
    for (let at = 0; at < bytes.length; at += 700) yield bytes.subarray(at, at + 700)
  }
  const files: File[] = []
  for await (const { name, body } of membersOf(inPieces())) files.push({ name, body: await bytesOf(body) })
  return files
}

async function bytesOf(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = []
  for await (const chunk of chunks) all.push(chunk)
  return Buffer.concat(all)
}
