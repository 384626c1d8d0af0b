import { pack } from 'tar-stream'

/** One file of a tar. `size` is in bytes, and must be what `body` comes to. */
export type TarMember = {
  name: string
  size: number
  body: AsyncIterable<Uint8Array> | Iterable<Uint8Array>
}

/**
 * A tar of these files, a piece at a time. Headers hold nothing of this machine or moment: the same members make the same
 * bytes. Throws what reading a member throws, and an error when a body is not as long as its `size`.
 */
export async function* tarOf(
  members: AsyncIterable<TarMember> | Iterable<TarMember>,
  mode = 0o644,
): AsyncGenerator<Uint8Array> {
  const tar = pack()
  const feeding = feed()
  // Whoever reads the tar hears of it; here it only must not count as unheard.
  feeding.catch(() => {})
  try {
    for await (const chunk of tar) yield chunk as Uint8Array
    await feeding
  } finally {
    tar.destroy()
    await feeding.catch(() => {})
  }

  async function feed(): Promise<void> {
    try {
      for await (const member of members) await put(member)
      tar.finalize()
    } catch (error) {
      tar.destroy(error instanceof Error ? error : new Error(String(error)))
      throw error
    }
  }

  async function put({ name, size, body }: TarMember): Promise<void> {
    const header = { name, size, mode, mtime: new Date(0), uid: 0, gid: 0, type: 'file' as const }
    const written = Promise.withResolvers<void>()
    written.promise.catch(() => {})
    const entry = tar.entry(header, (error) => (error ? written.reject(error) : written.resolve()))
    entry.on('error', written.reject)
    for await (const chunk of body)
      if (!entry.write(chunk)) await Promise.race([drained(entry), written.promise])
    entry.end(null)
    await written.promise
  }
}

function drained(entry: { once(event: 'drain', listener: () => void): unknown }): Promise<void> {
  return new Promise((resolve) => entry.once('drain', resolve))
}
