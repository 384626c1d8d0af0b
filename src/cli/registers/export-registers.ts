import { join } from 'node:path'
import { mayReadList } from '../../domain/caller.ts'
import { type Noun, nounAddresses, nounAt, nouns } from '../../domain/registers/noun.ts'
import { withVersions } from '../../domain/registers/version-of-entry.ts'
import { cliTexts } from '../../language/cli-texts.ts'
import type { Language } from '../../language/language.ts'
import { registers } from '../../operations/registers/all-registers.ts'
import { listEntries } from '../../operations/registers/work-on-register.ts'
import { apiEntry } from '../../presentation/registers/api-values.ts'
import { registerCsv, registerWorkbook } from '../../presentation/registers/write-register.ts'
import { type Command, optionOf } from '../command.ts'
import { inRegion } from '../in-region.ts'
import { refusal, wrongUse } from '../refusal.ts'
import { writeGivenFile } from '../write-given-file.ts'

const formats = ['xlsx', 'csv', 'json'] as const
type Format = (typeof formats)[number]
type Listed = Extract<Awaited<ReturnType<typeof listEntries>>, { ok: true }>['value']

/** The lists of a region as files that the import reads back. */
export const exportRegisters: Command = {
  name: 'export',
  options: { format: { type: 'string' }, out: { type: 'string' }, as: { type: 'string' } },
  async run(call) {
    const { words, language } = call
    const texts = cliTexts[language]
    const [regionId, address, ...more] = words
    const format = formats.find((known) => known === (optionOf(call, 'format') ?? 'xlsx'))
    const noun =
      address === undefined ? undefined : (nounAt(address) ?? nouns.find((known) => known === address))
    if (regionId === undefined || more.length > 0) return wrongUse(call, 'export', texts.whatToExport)
    if (!format) return wrongUse(call, 'export', texts.unknownFormat(optionOf(call, 'format') ?? ''))
    if (address !== undefined && !noun)
      return wrongUse(call, 'export', texts.unknownRegister(address, Object.values(nounAddresses).join(', ')))
    return inRegion(call, regionId, async (needs) => {
      const files: { register: string; bestand: string; rijen: number }[] = []
      const readable = nouns.filter((known) => mayReadList(needs.caller, regionId, known))
      for (const one of noun ? [noun] : readable) {
        const listed = await listEntries(needs, regionId, registers[one])
        if (!listed.ok) return refusal(call, listed.problem)
        const bestand = join(optionOf(call, 'out') ?? '.', `${nounAddresses[one]}-${regionId}.${format}`)
        const bytes = await fileOf(one, listed.value, format, { language, today: needs.today })
        const written = await writeGivenFile(call, bestand, bytes)
        if (!written.ok) return written.done
        files.push({ register: nounAddresses[one], bestand, rijen: listed.value.entries.length })
      }
      const lines = files.map(({ bestand, rijen }) => texts.written(bestand, rijen))
      return { exit: 0, lines, json: { regio: regionId, bestanden: files } }
    })
  },
}

async function fileOf(
  noun: Noun,
  { region, entries: listed }: Listed,
  format: Format,
  { language, today }: { language: Language; today: Date },
): Promise<Uint8Array> {
  const register = registers[noun]
  const entries = await withVersions(register.fields, listed)
  if (format === 'csv') return registerCsv(register, entries, { region, language })
  if (format === 'xlsx') return registerWorkbook(register, entries, { region, language, today })
  return new TextEncoder().encode(
    `${JSON.stringify(
      entries.map((entry) => apiEntry(register, entry)),
      null,
      2,
    )}\n`,
  )
}
