import { randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import type { Effects } from '../cli/effects.ts'
import { runCommandLine } from '../cli/run-command-line.ts'
import { tarOf } from '../documents/tar-write.ts'
import type { Backups } from '../keep-backups.ts'
import { loadDemo } from '../load-demo.ts'
import type { OpenThuisplan } from '../open-thuisplan.ts'
import { readPackage } from '../read-package.ts'
import { today } from './demo-desk.ts'
import { demoFolder } from './demo-installation.ts'

export type Ran = { exit: number; out: string[]; err: string[]; json: () => unknown }

export type CommandLine = {
  /** Runs one command in this process, as typed: `check gooi-en-vechtstreek --json`. */
  run(...args: string[]): Promise<Ran>
  /** Files by path: what commands may read, and what they wrote. */
  files: Map<string, Uint8Array>
  environment: Record<string, string>
  started: { empty: boolean }[]
}

/** The command line in a world of its own; without an installation, opening one is a fault of the test, and so are backups. */
export function commandLine(open?: OpenThuisplan, backups: Backups = noBackups): CommandLine {
  const files = new Map<string, Uint8Array>()
  const environment: Record<string, string> = {}
  const started: { empty: boolean }[] = []
  return {
    files,
    environment,
    started,
    async run(...args) {
      const out: string[] = []
      const err: string[] = []
      const effects: Effects = {
        out: (line) => out.push(line),
        err: (line) => err.push(line),
        async readFile(path) {
          const bytes = files.get(path)
          return bytes ?? absent(path)
        },
        async writeFile(path, bytes) {
          files.set(path, bytes)
        },
        async writeArchive(path, members) {
          const bytes = await bytesFrom(tarOf(members))
          files.set(path, bytes)
          return bytes.byteLength
        },
        readArchive: (path) => readPackage(Readable.from([files.get(path) ?? absent(path)])),
        environment,
        now: () => today,
        newId: randomUUID,
        version: '0.0.0',
        newPassword: () => 'een-wachtwoord-voor-de-proef',
        async open() {
          if (!open) throw new Error('this test has no installation')
          return { ...open, close: async () => {} }
        },
        async start({ empty, say }) {
          started.push({ empty })
          say('ready')
        },
        loadDemo: (installation) => loadDemo(installation, demoFolder, today),
        render: ({ publication }) => [
          { path: 'nl', mediaType: 'text/html', body: new TextEncoder().encode(publication.title) },
        ],
        backups,
        publicUrl: () => 'https://thuisplan.example.nl',
      }
      const exit = await runCommandLine(args, effects)
      return { exit, out, err, json: () => JSON.parse(out.join('\n')) as unknown }
    },
  }
}

const noBackups: Backups = { make: notHere, check: notHere, restore: notHere }

async function bytesFrom(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = []
  for await (const chunk of chunks) all.push(chunk)
  return Buffer.concat(all)
}

function absent(path: string): never {
  throw Object.assign(new Error(`no such file: ${path}`), { code: 'ENOENT', syscall: 'open' })
}

function notHere(): never {
  throw new Error('this test has no backups')
}

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
