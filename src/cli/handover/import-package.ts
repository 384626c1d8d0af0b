import { cliTexts } from '../../language/cli-texts.ts'
import { writeNumber } from '../../language/figures.ts'
import { handoverTexts } from '../../language/handover/handover-texts.ts'
import { importRegion } from '../../operations/handover/import-region.ts'
import type { PackageProblem } from '../../operations/handover/package-problem.ts'
import type { CommandCall, CommandDone } from '../command.ts'
import { withOpen } from '../in-region.ts'
import { notFound } from '../refusal.ts'

/** `import PACKAGE`: the region of a package, into an installation that does not have it. */
export async function importPackage(call: CommandCall, file: string): Promise<CommandDone> {
  const { language, effects } = call
  const texts = handoverTexts[language]
  return withOpen(call, async (open) => {
    const imported = await importRegion(open.storage.asOwner(), () => effects.readArchive(file), {
      newId: effects.newId,
    }).catch((error: unknown) => whenUnreadable(call, file, error))
    if ('exit' in imported) return imported
    if (!imported.ok) return refusedPackage(call, file, imported.problem)
    const { manifest, people } = imported
    const rows = manifest.members.reduce((sum, member) => sum + (member.rows ?? 0), 0)
    const renamed = Object.keys(people.renamed).length
    return {
      exit: renamed > 0 ? 1 : 0,
      lines: [
        texts.broughtIn(manifest.name, writeNumber(language, rows)),
        ...people.known.map(texts.knownAccount),
        ...people.made.map(texts.madeAccount),
        ...(renamed > 0 ? [texts.willDiffer(renamed)] : []),
      ],
      json: {
        regio: manifest.region,
        bestand: file,
        rijen: rows,
        nieuweAccounts: people.made,
        bestaandeAccounts: people.known,
        anderNummer: renamed,
      },
    }
  })
}

function whenUnreadable({ language }: CommandCall, file: string, error: unknown): CommandDone {
  const { code = '', syscall } = Object(error) as NodeJS.ErrnoException
  if (syscall !== 'open' && syscall !== 'read') throw error
  return notFound(cliTexts[language].noFile(file, code))
}

function refusedPackage({ language }: CommandCall, file: string, problem: PackageProblem): CommandDone {
  const texts = handoverTexts[language]
  const sentences: Record<PackageProblem['code'], (file: string, detail: string) => string> = texts.problems
  const melding = `${texts.nothingStored} ${sentences[problem.code](file, detailOf(problem))}`
  return { exit: 2, lines: [melding], json: { fout: { code: 2, melding, soort: problem.code } } }
}

function detailOf(problem: PackageProblem): string {
  if (problem.code === 'missing-reference') return `${problem.table} (${problem.names.join(', ')})`
  if (problem.code === 'row-refused') return `${problem.table}: ${problem.detail}`
  if (problem.code === 'unknown-column') return `${problem.table}.${problem.column}`
  const [detail = ''] = Object.entries(problem).flatMap(([key, value]) =>
    key === 'code' ? [] : [String(value)],
  )
  return detail
}
