import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, runOnPinnedNode } from './pinned-node.mjs'

export const distFolder = join(root, 'dist')
export const stampName = '.built-from'

/** Builds only when something the build reads differs from what dist/ was made of. */
export async function buildWhenChanged() {
  if (isBuilt()) return
  console.error('Building ...')
  // Standard output belongs to the command that was asked for.
  const code = await runOnPinnedNode(['scripts/bundle.mjs', '--when-changed'], { stdio: ['ignore', 2, 2] })
  if (code !== 0) throw new Error('The build failed.')
}

export function isBuilt() {
  try {
    return readFileSync(join(distFolder, stampName), 'utf8') === sourceHash()
  } catch {
    return false
  }
}

/** By content, so that a fresh checkout or a copied folder is no reason to build again. */
export function sourceHash() {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')))
  for (const folder of ['src', 'data', 'scripts'])
    for (const file of filesIn(folder)) hash.update(`\n${file}\n`).update(readFileSync(join(root, file)))
  return hash.digest('hex')
}

function filesIn(folder) {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(root.length))
    .sort()
}
