import { installWhatIsMissing } from './install-what-is-missing.mjs'
import { runOnPinnedNode } from './pinned-node.mjs'

await installWhatIsMissing()
process.exitCode = await runOnPinnedNode(['scripts/bundle.mjs'])
