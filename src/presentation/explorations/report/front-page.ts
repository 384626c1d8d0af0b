import type { PaperBlock } from '../../../documents/paper/paper-outline.ts'
import { involvementPerParty } from '../../../domain/contributions/involvement.ts'
import { wholeRegion } from '../../../domain/registers/field.ts'
import { parties } from '../../../domain/terms.ts'
import { reportTexts } from '../../../language/explorations/report-texts.ts'
import { writeDay, writeList, writeNumber } from '../../../language/figures.ts'
import type { Language } from '../../../language/language.ts'
import { placeName } from '../../registers/cell-words.ts'
import type { ReportFacts } from './report-facts.ts'
import { note } from './report-words.ts'

/** What the report is about, and for whom it is. */
export function frontPage(facts: ReportFacts, language: Language): PaperBlock[] {
  const texts = reportTexts[language]
  const { region, findings, participations, decisions, isPublic, day } = facts
  const names = region.municipalities.map(({ name }) => name)
  const hasExamples = [
    ...findings.map(({ values }) => values['isExample']),
    ...participations.map(({ isExample }) => isExample),
    ...(decisions.kind === 'each'
      ? decisions.gaps.flatMap(({ answers }) => answers.map(({ isExample }) => isExample))
      : []),
  ].includes(true)
  return [
    { kind: 'paragraph', look: 'lead', words: texts.lead },
    {
      kind: 'facts',
      facts: [
        { term: texts.region, words: region.name },
        { term: texts.municipalities, words: writeList(language, names) },
        { term: texts.centre, words: placeName(region, region.centreMunicipality, language) },
        { term: texts.planPeriod, words: `${region.planFrom}–${region.planTo}` },
        { term: texts.asOf, words: writeDay(language, day) },
        { term: texts.findings, words: findingsOf(facts, language) },
        { term: texts.involved, words: partiesOf(facts, language) },
      ],
    },
    note(isPublic ? texts.forEverybodyExplained : texts.forRegionExplained),
    ...(hasExamples ? [note(texts.hasExamples)] : []),
  ]
}

function findingsOf({ region, findings }: ReportFacts, language: Language): string {
  const texts = reportTexts[language]
  const places = new Set(findings.map(({ values }) => values['place']))
  const heard = region.municipalities.filter(({ code }) => places.has(code)).length
  const counted = texts.findingsFrom(
    writeNumber(language, findings.length),
    writeNumber(language, heard),
    writeNumber(language, region.municipalities.length),
  )
  return places.has(wholeRegion) ? `${counted}${texts.andRegion}` : counted
}

function partiesOf({ region, participations, day }: ReportFacts, language: Language): string {
  const texts = reportTexts[language]
  const expected = region.parties.flatMap((party) => parties.recognise(party) ?? [])
  const rows = involvementPerParty(expected, participations, day).filter(({ isExpected }) => isExpected)
  if (rows.length === 0) return texts.noneExpected
  const took = rows.filter(({ tookPart }) => tookPart).length
  return texts.involvedOf(writeNumber(language, took), writeNumber(language, rows.length))
}
