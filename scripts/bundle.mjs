import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { buildStyle } from './build-style.mjs'
import { distFolder, isBuilt, sourceHash, stampName } from './build-when-changed.mjs'
import { root } from './pinned-node.mjs'
import { takeTurns } from './take-turns.mjs'

/** Program by program: what it is made of, and its place in dist/. */
const serverPrograms = {
  'main.js': 'src/main.ts',
  'thuisplan.js': 'src/thuisplan.ts',
  'workbook-reader.js': 'src/documents/workbook-reader.ts',
  'paper-writer.js': 'src/documents/paper-writer.ts',
}
const browserPrograms = {
  'assets/thuisplan-browser.js': 'src/browser/thuisplan-browser.ts',
  'assets/plan-editor.js': 'src/browser/plan-editor/plan-editor-browser.ts',
}

const forServer = { platform: 'node', target: 'node24', packages: 'external', sourcemap: true }
const forBrowser = { platform: 'browser', target: 'es2022', minify: true }

const onlyWhenChanged = process.argv.includes('--when-changed')
await takeTurns(join(root, 'package.json'), async () => {
  if (!onlyWhenChanged || !isBuilt()) await bundle().catch(tell)
})

/** Makes dist/ beside its place and puts it there whole, so that a server that starts meanwhile never sees half. */
async function bundle() {
  const stamp = sourceHash()
  const draft = `${distFolder}.being-made`
  rmSync(draft, { recursive: true, force: true })
  const begin = performance.now()
  const lines = (
    await Promise.all([
      style(join(draft, 'assets')),
      ...Object.entries(serverPrograms).map((program) => compile(draft, program, forServer)),
      ...Object.entries(browserPrograms).map((program) => compile(draft, program, forBrowser)),
    ])
  ).filter((line) => line !== '')
  writeFileSync(join(draft, stampName), stamp)
  putInPlace(draft)
  for (const line of lines) console.log(line)
  console.log(`dist/ built in ${((performance.now() - begin) / 1000).toFixed(1)} s`)
}

async function compile(draft, [target, source], options) {
  if (!existsSync(join(root, source))) return `  ${target} left out: there is no ${source}`
  const outfile = join(draft, target)
  await build({
    absWorkingDir: root,
    entryPoints: [source],
    outfile,
    bundle: true,
    format: 'esm',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'warning',
    ...options,
  })
  return options.minify ? `  ${target} ${kilobytes(gzipSync(readFileSync(outfile)).length)} gzip` : ''
}

async function style(outFolder) {
  const { bytes, brotliBytes } = await buildStyle({ outFolder })
  return `  assets/thuisplan.css ${kilobytes(bytes)}, ${kilobytes(brotliBytes)} brotli`
}

/** What is wrong with the sources esbuild has said by itself. */
function tell(error) {
  if (!error.errors) throw error
  process.exitCode = 1
}

function putInPlace(draft) {
  const former = `${distFolder}.former`
  rmSync(former, { recursive: true, force: true })
  if (existsSync(distFolder)) renameSync(distFolder, former)
  renameSync(draft, distFolder)
  rmSync(former, { recursive: true, force: true })
}

function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`
}
