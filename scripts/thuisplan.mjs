#!/usr/bin/env node
import { join } from 'node:path'
import { buildWhenChanged, distFolder } from './build-when-changed.mjs'
import { installWhatIsMissing } from './install-what-is-missing.mjs'
import { runOnPinnedNode } from './pinned-node.mjs'

await installWhatIsMissing()
await buildWhenChanged()
// A Ctrl-C reaches the command from the terminal; we stay to hand on its exit code.
process.on('SIGINT', () => {})
const program = ['--enable-source-maps', join(distFolder, 'thuisplan.js'), ...process.argv.slice(2)]
process.exitCode = await runOnPinnedNode(program, { cwd: process.cwd() })
