import type { RestoredBackup } from '../../keep-backups.ts'
import { backupTexts } from '../../language/backup/backup-texts.ts'
import { writeNumber } from '../../language/figures.ts'
import type { CommandCall, CommandDone, ExitCode } from '../command.ts'

type Problem = Extract<RestoredBackup, { ok: false }>['problem']
type Manifest = Extract<RestoredBackup, { ok: true }>['manifest']

/** What is in a backup, for a person and for a program. */
export function contentsOf(
  { language }: Pick<CommandCall, 'language'>,
  { madeAt, tables, thuisplan }: Manifest,
) {
  const rows = tables.reduce((sum, table) => sum + table.rows, 0)
  return {
    rows: writeNumber(language, rows),
    madeAt,
    json: { gemaaktOp: madeAt, thuisplan, tabellen: tables.length, rijen: rows },
  }
}

/** Why a backup is not put back, or not whole. A code without a sentence does not compile. */
export function backupProblem(
  call: CommandCall,
  file: string,
  problem: Problem,
  exit: ExitCode,
): CommandDone {
  const sentences: Record<Problem['code'], (file: string, detail: string) => string> =
    backupTexts[call.language].problems
  const code = problem.code === 'no-file' ? 4 : exit
  const melding = sentences[problem.code](file, detailOf(problem))
  return { exit: code, lines: [melding], json: { fout: { code, melding, soort: problem.code } } }
}

function detailOf(problem: Problem): string {
  if (problem.code === 'damaged') return problem.member
  if (problem.code === 'newer-schema' || problem.code === 'newer-database') return problem.migration
  if (problem.code === 'foreign-tables') return problem.tables.join(', ')
  return problem.code === 'no-safety' ? problem.file : ''
}
