import { mkdir, open, readdir, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/**
 * Writes a file that is there whole or not at all: beside its place first, on the disk for certain, then in its place. When
 * anything fails, what stood there before stands there still. Readable by its owner alone. Answers its size in bytes.
 */
export async function writeWholeFile(
  path: string,
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<number> {
  const folder = dirname(path)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await removeLeftovers(folder, basename(path))
  const draft = `${path}.${process.pid}.part`
  try {
    const bytes = await write(draft, chunks)
    await rename(draft, path)
    await flushFolder(folder)
    return bytes
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}

async function write(draft: string, chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>) {
  const file = await open(draft, 'w', 0o600)
  try {
    let bytes = 0
    for await (const chunk of chunks) {
      await file.writeFile(chunk)
      bytes += chunk.byteLength
    }
    await file.sync()
    return bytes
  } finally {
    await file.close()
  }
}

/** Drafts of processes that were killed; those of processes that live are theirs. */
async function removeLeftovers(folder: string, name: string): Promise<void> {
  for (const file of await readdir(folder)) {
    const pid = file.startsWith(`${name}.`)
      ? /^(\d+)\.part$/.exec(file.slice(name.length + 1))?.[1]
      : undefined
    if (pid !== undefined && !isAlive(Number(pid))) await rm(join(folder, file), { force: true })
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** The new name has to be on the disk too. */
async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  await handle.sync().finally(() => handle.close())
}
