/**
 * Why the embedded server could not start. The code is for the door that words it; `facts` holds what the
 * sentence needs (`folder`, `account`, `command`, `lines`, `pid`, `found`, `wanted`).
 */
export type ServerProblemCode =
  /** No PostgreSQL binaries for this platform: `wanted`. */
  | 'no-binaries'
  /** The library links are missing and may not be made here: `folder`, `command` that makes them. */
  | 'libraries-not-linked'
  /** A program of the operating system is missing: `command`. */
  | 'tool-missing'
  /** Another living process has this data folder open: `folder`, `pid`. */
  | 'folder-in-use'
  /** The server's account cannot pass the folders above: `folder`, `account`. Choose another THUISPLAN_DATA. */
  | 'folder-out-of-reach'
  /** The data folder belongs to somebody else: `folder`, `account`. */
  | 'folder-of-another-account'
  /** The folder cannot be made or written: `folder`. */
  | 'folder-not-writable'
  /** The data was made by another major version: `folder`, `found`, `wanted`. */
  | 'other-version'
  /** Running as root without an account for the server, and none could be made: `account`, `lines`. */
  | 'no-account'
  /** Somebody else owns the folder the socket belongs in: `folder`. */
  | 'socket-folder-taken'
  /** Processes of an earlier server would not leave: `folder`, `pid`. */
  | 'leftover-stays'
  /** initdb failed: `lines`. */
  | 'making-failed'
  /** The server ended before it was ready: `lines`. */
  | 'start-failed'

export type ServerConnection = { host: string; port: number; user: 'postgres'; database: 'postgres' }

export class ServerProblem extends Error {
  override readonly name = 'ServerProblem'
  readonly code: ServerProblemCode
  readonly facts: Readonly<Record<string, string>>
  /** With `folder-in-use`: how to reach the server that runs on the folder, when it is ready. */
  readonly running: ServerConnection | undefined

  constructor(code: ServerProblemCode, facts: Record<string, string>, running?: ServerConnection) {
    super(
      `${code} (${Object.entries(facts)
        .map(([name, fact]) => `${name}: ${fact}`)
        .join(', ')})`,
    )
    this.code = code
    this.facts = facts
    this.running = running
  }
}
