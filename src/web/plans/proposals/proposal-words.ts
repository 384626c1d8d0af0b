import type { ChangeProposal } from '../../../domain/plans/versions/change-proposal.ts'
import type { Region } from '../../../domain/regions/region.ts'
import type { Language } from '../../../language/language.ts'
import { changeProposalTexts } from '../../../language/plans/change-proposal-texts.ts'
import { placeName } from '../../../presentation/registers/cell-words.ts'

/** "Actie 3.2.1", or "Nieuwe actie 3.2.4". */
export function aboutWords(language: Language, { noun, objectId, code }: ChangeProposal): string {
  const texts = changeProposalTexts[language]
  return objectId === null ? `${texts.newOf[noun]} ${code}` : texts.nameOf[noun](code)
}

/** In whose name it was proposed. */
export function proposerWords(
  language: Language,
  region: Region,
  { municipality, organisation }: ChangeProposal,
): string {
  if (municipality !== null) return placeName(region, municipality, language)
  return organisation ?? changeProposalTexts[language].region
}
