import { backupTexts } from '../../language/backup/backup-texts.ts'
import type { Command } from '../command.ts'
import { wrongUse } from '../refusal.ts'
import { backupProblem, contentsOf } from './backup-words.ts'

/** `restore FILE` into an installation without regions and accounts; with --replace in the place of what there is. */
export const restoreCommand: Command = {
  name: 'restore',
  options: { replace: { type: 'boolean' } },
  async run(call) {
    const [file, ...more] = call.words
    const texts = backupTexts[call.language]
    if (file === undefined || more.length > 0) return wrongUse(call, 'restore', texts.whichBackup)
    const restored = await call.effects.backups.restore(file, { replace: call.options['replace'] === true })
    if (!restored.ok) return backupProblem(call, file, restored.problem, 2)
    const { manifest, safety } = restored
    const { rows, madeAt, json } = contentsOf(call, manifest)
    return {
      exit: 0,
      lines: [texts.restored(madeAt, rows), ...(safety === undefined ? [] : [texts.safety(safety)])],
      json: { bestand: file, ...json, bewaard: safety ?? null },
    }
  },
}
