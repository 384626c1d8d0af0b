import { auditChains } from '../../domain/audit/audit-filter.ts'
import { auditCommandTexts } from '../../language/audit/audit-command-texts.ts'
import { auditTexts } from '../../language/audit/audit-texts.ts'
import { type VerifiedChain, verifyAudit } from '../../operations/audit/verify-audit.ts'
import type { CommandCall, CommandDone } from '../command.ts'
import { withOpen } from '../in-region.ts'
import { notFound } from '../refusal.ts'

/** With findings when a chain is broken: then somebody has to look. */
export function verifyAudits(call: CommandCall, region: string | undefined): Promise<CommandDone> {
  return withOpen(call, async ({ storage }) => {
    const chains = await verifyAudit(storage.asOwner(), region)
    if (region !== undefined && chains.length === 0)
      return notFound(auditCommandTexts[call.language].nothingOf(region))
    return {
      exit: chains.some(({ broken }) => broken !== null) ? 1 : 0,
      lines: chains.map((chain) => lineOf(call, chain)),
      json: chains.map(({ regionId, chain, entries, end, broken }) => ({
        regio: regionId === '' ? null : regionId,
        keten: auditChains.dutch[chain],
        regels: entries,
        einde: end,
        klopt: broken === null,
        gebrokenBij: broken?.number ?? null,
        reden: broken === null ? null : auditTexts.nl.brokenBecause[broken.because](broken.number),
      })),
    }
  })
}

function lineOf(
  { language }: Pick<CommandCall, 'language'>,
  { regionId, chain, entries, end, broken }: VerifiedChain,
): string {
  const texts = auditTexts[language]
  const outcome = broken === null ? texts.sound : texts.brokenBecause[broken.because](broken.number)
  const of = regionId === '' ? auditCommandTexts[language].installation : regionId
  return [of, texts.chains[chain], texts.found(entries), outcome, end].join('  ')
}
