import { extname } from 'node:path'
import { findMunicipality } from '../../domain/regions/region.ts'
import { cliTexts } from '../../language/cli-texts.ts'
import { councilPaperTexts } from '../../language/plans/council-paper-texts.ts'
import { readMunicipalitiesInPlan } from '../../operations/plans/read-municipalities-in-plan.ts'
import type { CouncilFacts } from '../../presentation/plans/municipality/council-facts.ts'
import {
  type CouncilFormat,
  type CouncilPaper,
  councilFacts,
  councilFile,
} from '../../presentation/plans/municipality/council-file.ts'
import { type Command, type CommandCall, optionOf } from '../command.ts'
import { writeFileSize } from '../file-size.ts'
import { inRegion } from '../in-region.ts'
import { notFound, refusal, refusedUse, wrongUse } from '../refusal.ts'
import { writeGivenFile } from '../write-given-file.ts'

const formats: Readonly<Record<string, CouncilFormat>> = { '.docx': 'docx', '.pdf': 'pdf' }
const kinds = ['twee-paginas', 'raadsvoorstel', 'raadsinformatiebrief'] as const
type Kind = (typeof kinds)[number]

/** `municipality-paper REGION MUNICIPALITY FILE [--kind …]`: a paper for the council of one municipality. */
export const municipalityPaperCommand: Command = {
  name: 'municipality-paper',
  options: { kind: { type: 'string' }, as: { type: 'string' } },
  async run(call) {
    const [regionId, wanted, file, ...more] = call.words
    const texts = councilPaperTexts[call.language]
    const format = formats[extname(file ?? '').toLowerCase()]
    const named = optionOf(call, 'kind') ?? 'twee-paginas'
    const kind = kinds.find((known) => known === named)
    if (regionId === undefined || wanted === undefined || file === undefined || more.length > 0)
      return wrongUse(call, 'municipality-paper', texts.whatToWrite)
    if (!format) return wrongUse(call, 'municipality-paper', cliTexts[call.language].noReportFile(file))
    if (!kind) return wrongUse(call, 'municipality-paper', texts.unknownKind(named))
    if (kind !== 'twee-paginas' && format !== 'docx')
      return wrongUse(call, 'municipality-paper', texts.draftIsWord)
    return inRegion(call, regionId, async (needs) => {
      const read = await readMunicipalitiesInPlan(needs, regionId)
      if (!read.ok) return refusal(call, read.problem)
      const municipality = findMunicipality(read.value.region, wanted)
      if (!municipality) return notFound(texts.unknownMunicipality(wanted))
      const facts = councilFacts(read.value, municipality)
      const { outcome } = await councilFile(facts, paperOf(call, kind, format, facts))
      if (!outcome.ok) return refusedUse(cliTexts[call.language].noReport[outcome.problem])
      const written = await writeGivenFile(call, file, outcome.bytes)
      if (!written.ok) return written.done
      const bytes = outcome.bytes.byteLength
      return {
        exit: 0,
        lines: [texts.written(file, writeFileSize(call.language, bytes))],
        json: {
          regio: regionId,
          gemeente: municipality.code,
          soort: kind,
          bestand: file,
          vorm: format,
          bytes,
        },
      }
    })
  },
}

/** A proposal is about the first decision that stands planned of the council, or else of the executive. */
function paperOf(
  { language }: CommandCall,
  kind: Kind,
  format: CouncilFormat,
  { inPlan }: CouncilFacts,
): CouncilPaper {
  if (kind === 'twee-paginas') return { kind: 'two-pages', format, language }
  if (kind === 'raadsinformatiebrief') return { kind: 'letter' }
  const ofCouncil = inPlan.asked.find(({ body }) => body === 'municipal-council')
  return { kind: 'proposal', decision: ofCouncil ?? inPlan.asked[0] }
}
