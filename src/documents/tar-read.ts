import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { extract } from 'tar-stream'

/** A file of a tar as it comes by; its body has to be read, or left, before the next one comes. */
export type ReadMember = { name: string; size: number; body: AsyncIterable<Uint8Array> }

/** What came is no tar, is cut off, or holds something else than plain files. */
export class NotATar extends Error {}

/**
 * The plain files of a tar, in order. Nothing is written anywhere, so that no name in it can reach outside; links, folders and
 * devices are not accepted. Throws NotATar, also while a body is read.
 */
export async function* membersOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<ReadMember> {
  const tar = extract()
  const feeding = pipeline(Readable.from(chunks), tar).catch(() => {})
  let some = false
  try {
    for await (const entry of tar) {
      const { name, type, size = 0 } = entry.header
      if (type !== 'file') throw new NotATar(`${name}: ${type}`)
      some = true
      yield { name, size, body: bodyOf(entry as AsyncIterable<Uint8Array>) }
    }
  } catch (error) {
    throw ofTheTar(error)
  } finally {
    tar.destroy()
    await feeding
  }
  if (!some) throw new NotATar('nothing in it')
}

async function* bodyOf(entry: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* entry
  } catch (error) {
    throw ofTheTar(error)
  }
}

/** A disk that fails is no fault of the tar. */
function ofTheTar(error: unknown): unknown {
  const isOfTheDisk = error instanceof Error && 'syscall' in error
  return isOfTheDisk || error instanceof NotATar ? error : new NotATar(String(error), { cause: error })
}
