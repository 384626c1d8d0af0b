import { spawnSync } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'

/**
 * One process at a time per file: a second one waits for the first. The kernel frees the place when its holder
 * ends, however it ends. On a system without flock(1) everybody goes at once.
 */
export async function takeTurns(file, work) {
  const descriptor = openSync(file, 'r')
  // flock(1) locks the open file, and that stays ours after it has left.
  spawnSync('flock', ['3'], { stdio: ['ignore', 'ignore', 'ignore', descriptor] })
  try {
    return await work()
  } finally {
    closeSync(descriptor)
  }
}
