import { canWritePdf } from '../../../documents/paper/typst-compiler.ts'
import { type PaperOutcome, writePdf, writeWord } from '../../../documents/paper/write-paper.ts'
import type { RecordedDecision } from '../../../domain/adoption/recorded-decision.ts'
import { placeInPlan } from '../../../domain/plans/municipality/place-in-plan.ts'
import type { Plan } from '../../../domain/plans/plan.ts'
import type { Municipality, Region } from '../../../domain/regions/region.ts'
import type { Language } from '../../../language/language.ts'
import { councilPaperTexts } from '../../../language/plans/council-paper-texts.ts'
import { draftPaperTexts } from '../../../language/plans/draft-paper-texts.ts'
import type { CouncilFacts } from './council-facts.ts'
import { councilPaper } from './council-paper.ts'
import { draftLetter } from './draft-letter.ts'
import { draftProposal } from './draft-proposal.ts'

/** Two pages for the council, a draft of the proposal for a decision (or for none that stands planned), or a draft letter. */
export type CouncilPaper =
  | { kind: 'two-pages'; format: 'docx' | 'pdf'; language: Language }
  | { kind: 'proposal'; decision: RecordedDecision | undefined }
  | { kind: 'letter' }

export type CouncilFormat = 'docx' | 'pdf'

/** What this machine can make of the two pages. */
export function councilFormats(): CouncilFormat[] {
  return canWritePdf() ? ['pdf', 'docx'] : ['docx']
}

/** The facts of one municipality, from what was read of the whole region. */
export function councilFacts(
  read: {
    region: Region
    plan: Plan
    decisions: readonly RecordedDecision[]
    versions: CouncilFacts['versions']
    looks: CouncilFacts['looks']
    day: string
  },
  municipality: Municipality,
  documentAt?: CouncilFacts['documentAt'],
): CouncilFacts {
  const { region, plan, decisions, versions, looks, day } = read
  return {
    region,
    plan,
    municipality,
    versions,
    ...(documentAt ? { documentAt } : {}),
    looks,
    day,
    inPlan: placeInPlan(plan, decisions, municipality.code, day),
  }
}

/** The paper as a file, and the name it goes by. */
export async function councilFile(
  facts: CouncilFacts,
  paper: CouncilPaper,
): Promise<{ name: string; format: CouncilFormat; outcome: PaperOutcome }> {
  const { region, municipality, day } = facts
  const named = (what: string, format: CouncilFormat) =>
    `${what}-${region.id}-${municipality.code}-${day}.${format}`
  if (paper.kind === 'two-pages') {
    const { format, language } = paper
    const outline = councilPaper(facts, language)
    const outcome = format === 'docx' ? await writeWord(outline) : await writePdf(outline)
    return { name: named(councilPaperTexts[language].file, format), format, outcome }
  }
  const outline = paper.kind === 'letter' ? draftLetter(facts) : draftProposal(facts, paper.decision)
  const name = named(draftPaperTexts.files[paper.kind], 'docx')
  return { name, format: 'docx', outcome: await writeWord(outline) }
}
