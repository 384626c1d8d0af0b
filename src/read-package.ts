import { membersOf, NotATar } from './documents/tar-read.ts'
import type { IncomingMember } from './operations/handover/check-package.ts'
import { RefusedPackage } from './operations/handover/package-problem.ts'

/** The files of a handover package, from the bytes of its tar. Throws RefusedPackage for what is no tar, or breaks off. */
export async function* readPackage(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<IncomingMember> {
  let last: string | undefined
  try {
    for await (const { name, body } of membersOf(chunks)) {
      last = name
      yield { name, body: whole(name, body) }
    }
  } catch (error) {
    throw inWords(error, last)
  }
}

async function* whole(name: string, body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* body
  } catch (error) {
    throw inWords(error, name)
  }
}

function inWords(error: unknown, last: string | undefined): unknown {
  if (!(error instanceof NotATar)) return error
  return new RefusedPackage(
    last === undefined ? { code: 'not-a-package' } : { code: 'damaged', member: last },
  )
}
