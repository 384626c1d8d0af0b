import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { exitCodeOf, root } from './pinned-node.mjs'
import { takeTurns } from './take-turns.mjs'

const lockFile = join(root, 'package-lock.json')
const stampFile = join(root, 'node_modules', '.thuisplan-lock')

/** Makes node_modules what package-lock.json says. Quick and silent when it is; two at once take turns. */
export async function installWhatIsMissing() {
  if (isStamped()) return
  await takeTurns(lockFile, async () => {
    if (isStamped()) return
    if (!isInstalled()) await install()
    writeFileSync(stampFile, wantedStamp())
  })
}

function isStamped() {
  return readOr(stampFile, '') === wantedStamp()
}

function wantedStamp() {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}\n`)
  for (const name of ['package.json', 'package-lock.json']) hash.update(readFileSync(join(root, name)))
  return hash.digest('hex')
}

/** Somebody may have installed by hand: npm keeps its own account of what stands in node_modules. */
function isInstalled() {
  const standing = JSON.parse(readOr(join(root, 'node_modules', '.package-lock.json'), '{}')).packages ?? {}
  const wanted = Object.entries(JSON.parse(readFileSync(lockFile, 'utf8')).packages)
  return wanted.every(([folder, entry]) =>
    standing[folder] ? standing[folder].version === entry.version : folder === '' || mayBeAbsent(entry),
  )
}

/** npm leaves out what is made for other machines, and what only that needs. */
function mayBeAbsent({ optional, os, cpu, libc }) {
  const madeForThis = os?.includes(process.platform) && (cpu?.includes(process.arch) ?? true) && !libc
  return Boolean(optional) && !madeForThis
}

async function install() {
  console.error('Installing the packages of package-lock.json (once) ...')
  const options = ['--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error']
  const [command, ...args] = [...npm(), 'ci', ...options]
  // Standard output belongs to the command that was asked for.
  const code = await exitCodeOf(spawn(command, args, { cwd: root, stdio: ['ignore', 2, 2] }))
  if (code !== 0) throw new Error(`npm ci ended with code ${code}.`)
}

/** The npm that runs us, if one does. */
function npm() {
  const path = process.env.npm_execpath
  return path?.endsWith('npm-cli.js') ? [process.execPath, path] : ['npm']
}

function readOr(file, fallback) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return fallback
  }
}
