import { type AuditFilterKey, parseAuditFilter } from '../../domain/audit/audit-filter.ts'
import { auditCommandTexts } from '../../language/audit/audit-command-texts.ts'
import { auditTexts } from '../../language/audit/audit-texts.ts'
import { readAuditLogWithAddresses } from '../../operations/audit/read-audit-log.ts'
import { toldEntry } from '../../presentation/audit/told-entry.ts'
import type { CommandCall, CommandDone } from '../command.ts'
import { optionOf } from '../command.ts'
import { inRegion } from '../in-region.ts'
import { refusal } from '../refusal.ts'

/** More at once would not fit in one document: with --from and --to one reads on. */
const most = 100_000

/** What the options are called, by what the filter calls them. */
const options: Readonly<Record<AuditFilterKey, string>> = {
  persoon: 'person',
  onderwerp: 'subject',
  daad: 'deed',
  soort: 'kind',
  van: 'from',
  tot: 'to',
  woorden: 'words',
}

export function showAudit(call: CommandCall, regionId: string): Promise<CommandDone> {
  return inRegion(call, regionId, async (needs) => {
    const asked = Object.entries(options).map(([key, option]) => [key, optionOf(call, option) ?? ''])
    const filter = parseAuditFilter(Object.fromEntries(asked))
    if (!filter.ok) return refusal(call, filter.problem, (key) => `--${options[key as AuditFilterKey]}`)
    const read = await readAuditLogWithAddresses(needs, regionId, filter.value, { page: 1, perPage: most })
    if (!read.ok) return refusal(call, read.problem)
    const { total, entries, names } = read.value
    const texts = auditTexts[call.language]
    return {
      exit: 0,
      lines: [
        texts.found(total),
        ...entries.map((entry) =>
          [
            entry.at.toISOString(),
            entry.name ?? (entry.personId || auditCommandTexts[call.language].operator),
            entry.address || '-',
            entry.door,
            texts.deeds[entry.deed],
            entry.subject,
            names.get(entry.object)?.label ?? entry.object,
          ].join('  '),
        ),
      ],
      json: {
        totaal: total,
        resultaten: entries.map((entry) => ({ ...toldEntry(entry), netwerkadres: entry.address || null })),
      },
    }
  })
}
