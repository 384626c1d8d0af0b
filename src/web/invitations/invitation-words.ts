import type { InvitationTerms } from '../../domain/invitations/invitation.ts'
import type { Region } from '../../domain/regions/region.ts'
import { wholeRegion } from '../../domain/registers/field.ts'
import { writeList, writePeriod } from '../../language/figures.ts'
import { invitationTexts } from '../../language/invitations/invitation-texts.ts'
import type { Language } from '../../language/language.ts'
import { wordTexts } from '../../language/word-texts.ts'
import type { Invitation } from '../../operations/invitations/list-invitations.ts'
import { placeName } from '../../presentation/registers/cell-words.ts'

type Asked = Pick<InvitationTerms, 'noun' | 'municipality' | 'actionLines' | 'period'> &
  Pick<Invitation, 'indicator'>

/** What a link is for, in one line: "Eén cijfer: V01 in Huizen, 1e kwartaal 2024". */
export function whatIsAsked(language: Language, region: Region, asked: Asked): string {
  const kind = invitationTexts[language].kinds[asked.noun]
  const place = placeName(region, asked.municipality ?? wholeRegion, language)
  const lines = writeList(
    language,
    asked.actionLines.map((line) => wordTexts[language].actionLine(line).toLowerCase()),
  )
  const parts = {
    findings: [place, lines],
    observations: [asked.indicator?.code ?? '', place, writePeriod(language, asked.period ?? '')],
    contributions: [lines],
  }
  const words = parts[asked.noun].filter((part) => part !== '').join(', ')
  return words === '' ? kind : `${kind}: ${words}`
}

/** The same again as the form of a new invitation takes it. */
export function askedAgain({
  noun,
  municipality,
  actionLines,
  indicator,
  period,
  note,
}: Asked & { note: string }): Record<string, string> {
  return {
    soort: noun,
    note,
    ...(noun === 'contributions' ? {} : { place: municipality ?? wholeRegion }),
    ...(actionLines.length === 0 ? {} : { actionLines: actionLines.join(';') }),
    ...(indicator === null ? {} : { indicator: indicator.code }),
    ...(period === null ? {} : { period }),
  }
}
