import type { TerritoryReport } from '../../domain/regions/territory-report.ts'
import { cliTexts } from '../../language/cli-texts.ts'
import { writeDay } from '../../language/figures.ts'
import { territoryTexts } from '../../language/territory-texts.ts'
import { checkTerritory } from '../../operations/regions/check-territory.ts'
import type { CommandCall, CommandDone } from '../command.ts'
import { withOpen } from '../in-region.ts'

/** What of the reference territory is draft, and which announced change has come due. */
export function checkTerritoryOnTerminal(call: CommandCall): Promise<CommandDone> {
  return withOpen(call, async ({ storage }) => {
    const report = await checkTerritory({ database: storage.as(null), today: call.effects.now() })
    const { memberships, changesDue } = report.summary
    const isDraft =
      memberships['memory-high'] + memberships['memory-low'] + report.without.length + changesDue > 0
    return { exit: isDraft ? 1 : 0, lines: linesOf(call, report), json: jsonOf(report) }
  })
}

function linesOf(
  { language }: CommandCall,
  { regions, changes, without, summary }: TerritoryReport,
): string[] {
  const texts = territoryTexts[language]
  const { memberships } = summary
  const unsure = regions.flatMap(({ name, members }) =>
    members
      .filter(({ certainty }) => certainty === 'memory-low')
      .map((member) => `  ${member.name} (${name})`),
  )
  return [
    texts.counts(summary.regions, summary.municipalities),
    ...(['found', 'memory-high', 'memory-low'] as const).map(
      (certainty) => `  ${String(memberships[certainty]).padStart(4)}  ${texts.certainties[certainty]}`,
    ),
    ...(unsure.length > 0 ? [cliTexts[language].unsure, ...unsure] : []),
    ...(without.length > 0 ? [texts.without(without.map(({ name }) => name).join(', '))] : []),
    changes.length === 0 ? texts.noChanges : `${texts.changes}:`,
    ...changes.map(
      ({ municipality, into, intendedOn, isDue }) =>
        `  ${texts.change(municipality.name, into.name, writeDay(language, intendedOn))} ${isDue ? texts.due : texts.notYet}`,
    ),
  ]
}

function jsonOf({ regions, changes, without, summary }: TerritoryReport) {
  const { memberships } = summary
  return {
    regios: summary.regions,
    gemeenten: summary.municipalities,
    gemeentenPerZekerheid: {
      gevonden: memberships.found,
      waarschijnlijk: memberships['memory-high'],
      onzeker: memberships['memory-low'],
    },
    onzeker: regions.flatMap(({ slug, members }) =>
      members
        .filter(({ certainty }) => certainty === 'memory-low')
        .map(({ code, name }) => ({ code, naam: name, regio: slug })),
    ),
    zonderRegio: without.map(({ code, name }) => ({ code, naam: name })),
    herindelingen: changes.map(({ municipality, into, intendedOn, isDue }) => ({
      gemeente: municipality.code,
      gaatOpIn: into.code,
      bedoeldPer: intendedOn,
      dagIsVoorbij: isDue,
    })),
  }
}
