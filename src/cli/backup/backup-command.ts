import { backupTexts } from '../../language/backup/backup-texts.ts'
import { type Command, type CommandCall, type CommandDone, optionOf } from '../command.ts'
import { writeFileSize } from '../file-size.ts'
import { wrongUse } from '../refusal.ts'
import { backupProblem, contentsOf } from './backup-words.ts'

/** `backup [FILE] [--keep N]` makes one, while Thuisplan runs or not; `backup --verify FILE` reads one through. */
export const backupCommand: Command = {
  name: 'backup',
  options: { keep: { type: 'string' }, verify: { type: 'boolean' } },
  async run(call) {
    const [file, ...more] = call.words
    const texts = backupTexts[call.language]
    const asked = optionOf(call, 'keep')
    const keep = asked === undefined ? undefined : Number(asked)
    if (more.length > 0) return wrongUse(call, 'backup', texts.whichBackup)
    if (call.options['verify'] === true)
      return file === undefined || keep !== undefined
        ? wrongUse(call, 'backup', texts.verifyAlone)
        : verify(call, file)
    if (keep !== undefined && !(Number.isInteger(keep) && keep >= 1))
      return wrongUse(call, 'backup', texts.keepANumber)
    return make(call, file, keep)
  },
}

async function make(
  call: CommandCall,
  named: string | undefined,
  keep: number | undefined,
): Promise<CommandDone> {
  const texts = backupTexts[call.language]
  const made = await call.effects.backups.make(named, keep)
  if (!made.ok) {
    const wording = {
      'disk-full': texts.diskFull,
      'not-writable': texts.notWritable,
      damaged: texts.notReadBack,
    }
    // No wrong use, but no backup either: whoever runs this at night must hear of it.
    throw new Error(wording[made.code](made.file))
  }
  const { file, bytes, removed, manifest } = made
  const { rows, json } = contentsOf(call, manifest)
  return {
    exit: 0,
    lines: [texts.made(file, writeFileSize(call.language, bytes), rows), ...removed.map(texts.removed)],
    json: { bestand: file, bytes, ...json, weggehaald: removed },
  }
}

async function verify(call: CommandCall, file: string): Promise<CommandDone> {
  const checked = await call.effects.backups.check(file)
  if (!checked.ok)
    return backupProblem(
      call,
      file,
      checked.code === 'damaged' ? { code: 'damaged', member: checked.member ?? '' } : { code: checked.code },
      1,
    )
  const { rows, madeAt, json } = contentsOf(call, checked.manifest)
  return {
    exit: 0,
    lines: [backupTexts[call.language].good(file, madeAt, rows)],
    json: { bestand: file, ...json },
  }
}
