import type { Effects } from '../cli/effects.ts'
import { runCommandLine } from '../cli/run-command-line.ts'
import { loadDemo } from '../load-demo.ts'
import type { OpenThuisplan } from '../open-thuisplan.ts'
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

/** The command line in a world of its own; without an installation, opening one is a fault of the test. */
export function commandLine(open?: OpenThuisplan): CommandLine {
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
          if (!bytes) throw Object.assign(new Error(`no such file: ${path}`), { code: 'ENOENT' })
          return bytes
        },
        async writeFile(path, bytes) {
          files.set(path, bytes)
        },
        environment,
        now: () => today,
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
        publicUrl: () => 'https://thuisplan.example.nl',
      }
      const exit = await runCommandLine(args, effects)
      return { exit, out, err, json: () => JSON.parse(out.join('\n')) as unknown }
    },
  }
}

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
