import type { Backups } from '../keep-backups.ts'
import type { OpenThuisplan } from '../open-thuisplan.ts'
import type { IncomingMember } from '../operations/handover/check-package.ts'
import type { OutgoingMember } from '../operations/handover/hand-over-region.ts'
import type { Render } from '../operations/publications/publish.ts'

/** Everything a command does to the world, so that a test can hand it a world of its own. */
export type Effects = {
  /** To standard output and standard error, one line at a time. */
  out(line: string): void
  err(line: string): void
  readFile(path: string): Promise<Uint8Array>
  writeFile(path: string, bytes: Uint8Array): Promise<void>
  /** A tar of these files, there whole or not at all; answers its size in bytes. */
  writeArchive(path: string, members: AsyncIterable<OutgoingMember>): Promise<number>
  /** The files of such a tar, as they come by. Throws RefusedPackage, and what the disk has against it. */
  readArchive(path: string): AsyncIterable<IncomingMember>
  environment: Readonly<Record<string, string | undefined>>
  now(): Date
  newPassword(): string
  /** For an account. */
  newId(): string
  /** Of this program. */
  version: string
  /** The installation, with its reference data; joined when it is already running. */
  open(): Promise<OpenThuisplan>
  /** Serves until it is told to stop. */
  start(options: {
    empty: boolean
    say: (line: string) => void
    complain: (line: string) => void
  }): Promise<void>
  /** Loads the example region; answers the rows that were refused, each as a line. */
  loadDemo(open: OpenThuisplan): Promise<{ regionId: string; refused: string[] }>
  /** Makes the pages of a publication. */
  render: Render
  /** Copies of the whole installation, and putting one back. */
  backups: Backups
  /** How the outside world reaches this installation. */
  publicUrl(): string
}
