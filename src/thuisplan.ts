import { randomBytes, randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type { Effects } from './cli/effects.ts'
import { runCommandLine } from './cli/run-command-line.ts'
import { writeWholeFile } from './database/backup/write-whole-file.ts'
import { tarOf } from './documents/tar-write.ts'
import { keepBackups } from './keep-backups.ts'
import { loadDemo } from './load-demo.ts'
import { loadReference } from './load-reference.ts'
import { openThuisplan } from './open-thuisplan.ts'
import { readPackage } from './read-package.ts'
import { root } from './root.ts'
import { runThuisplan } from './run-thuisplan.ts'
import { untilStopped } from './running/until-stopped.ts'
import { readSettings, type Settings } from './settings.ts'
import { startProblem } from './start-problem.ts'
import { version } from './version.ts'
import { renderPublication } from './web/publications/render-publication.tsx'

/** An entry point beside main.ts: the commands with the world as it is. */
const effects: Effects = {
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
  readFile,
  async writeFile(path, bytes) {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, bytes)
  },
  writeArchive: (path, members) => writeWholeFile(resolve(path), tarOf(members)),
  readArchive: (path) => readPackage(createReadStream(path)),
  environment: process.env,
  now: () => new Date(),
  newId: randomUUID,
  version,
  newPassword: () => randomBytes(15).toString('base64url'),
  async open() {
    const open = await openThuisplan(settings(), { join: true })
    await loadReference(open.storage, root)
    return open
  },
  start: ({ empty, say, complain }) =>
    runThuisplan(settings(), {
      empty,
      say,
      complain,
      now: () => new Date(),
      untilStopped: () => untilStopped(process),
    }),
  loadDemo: (open) => loadDemo(open, join(root, 'examples', 'gooi-en-vechtstreek'), new Date()),
  render: renderPublication,
  backups: keepBackups({ settings, now: () => new Date(), thuisplan: version }),
  publicUrl: () => settings().publicUrl,
}

/** Not one of the codes with a meaning, so that a script never takes a fault of ours for an answer (sysexits.h). */
const internalFault = 70

try {
  process.exitCode = await runCommandLine(process.argv.slice(2), effects)
} catch (error) {
  const melding = startProblem(error)
  effects.err(melding)
  if (process.argv.includes('--json')) effects.out(JSON.stringify({ fout: { code: internalFault, melding } }))
  process.exitCode = internalFault
}

function settings(): Settings {
  return readSettings(process.env, root)
}
