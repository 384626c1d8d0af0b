import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ServerConnection } from './server-problem.ts'
import { socketPort } from './socket-folder.ts'

/** What a running server writes about itself, line by line (PostgreSQL, pidfile.h). */
export type PostmasterFile = { pid: number; socketFolder: string; ready: boolean }

export function readPostmasterFile(cluster: string): PostmasterFile | undefined {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')
    return { pid: Number(lines[0]), socketFolder: lines[4] ?? '', ready: lines[7]?.trim() === 'ready' }
  } catch {
    return undefined
  }
}

/** How to reach a server that another process of ours runs on this cluster, when it is ready. */
export function runningConnection(cluster: string): ServerConnection | undefined {
  const file = readPostmasterFile(cluster)
  return file?.ready ? connectionTo(file.socketFolder) : undefined
}

export function connectionTo(host: string): ServerConnection {
  return { host, port: socketPort, user: 'postgres', database: 'postgres' }
}
