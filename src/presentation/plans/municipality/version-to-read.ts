import type { PaperBlock } from '../../../documents/paper/paper-outline.ts'
import type { RecordedDecision } from '../../../domain/adoption/recorded-decision.ts'
import {
  type PlanVersion,
  versionInForce,
  versionToDecide,
} from '../../../domain/plans/versions/plan-version.ts'
import { versionDocumentTexts } from '../../../language/plans/version-document-texts.ts'
import type { CouncilFacts } from './council-facts.ts'
import { paragraph } from './draft-parts.ts'

const texts = versionDocumentTexts.nl

/** The version a decision names; else the one that is before the bodies now. */
export function versionOfDecision(
  { versions }: Pick<CouncilFacts, 'versions'>,
  decision: RecordedDecision | undefined,
): PlanVersion | undefined {
  const named = decision?.planVersion ?? null
  return named === null ? versionToDecide(versions) : versions.find(({ number }) => number === named)
}

/** The version that is carried out; before there is one, the one that is before the bodies. */
export function versionOfLetter({ versions }: Pick<CouncilFacts, 'versions'>): PlanVersion | undefined {
  return versionInForce(versions) ?? versionToDecide(versions)
}

/** Which version of the plan it is about, and where that can be read as it was submitted. */
export function versionToRead(
  { documentAt }: Pick<CouncilFacts, 'documentAt'>,
  version: PlanVersion | undefined,
): PaperBlock[] {
  if (!version) return []
  return [
    paragraph(texts.decidedUpon(version.number, version.title)),
    ...(documentAt ? [paragraph(texts.readHere(documentAt(version.number)))] : []),
  ]
}
