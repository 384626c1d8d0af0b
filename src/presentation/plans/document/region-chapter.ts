import type { PaperBlock, PaperFigure } from '../../../documents/paper/paper-outline.ts'
import type { PlanDocumentFacts } from '../../../domain/plans/plan-document-facts.ts'
import { parties } from '../../../domain/terms.ts'
import { reportTexts } from '../../../language/explorations/report-texts.ts'
import { writeDay, writeList, writeNumber } from '../../../language/figures.ts'
import { overviewTexts } from '../../../language/home-texts.ts'
import type { Language } from '../../../language/language.ts'
import { documentTexts } from '../../../language/plans/document-texts.ts'
import { termTexts } from '../../../language/term-texts.ts'
import { cell, section } from '../../explorations/report/report-words.ts'
import { inhabitantsMap } from '../../regions/inhabitants-map.ts'
import { headedTable, list, paragraph } from './document-words.ts'

/** Which municipalities, where they lie, who has to take part and who decides. */
export function regionChapter(facts: PlanDocumentFacts, language: Language): PaperBlock[] {
  const texts = documentTexts[language]
  const { region, decisions } = facts
  const expected = region.parties.flatMap((party) => parties.recognise(party) ?? [])
  const words = termTexts[language]
  const bodyNames: Readonly<Record<string, string>> = words.governingBodies
  const bodies = [...new Set(decisions.map(({ values }) => String(values['body'])))]
  return [
    section(texts.municipalities),
    ...(facts.places.length === 0 ? [] : [mapFigure(facts, language)]),
    section(reportTexts[language].involved),
    expected.length === 0
      ? paragraph(reportTexts[language].noneExpected)
      : list(expected.map((party) => words.parties[party])),
    section(texts.bodies),
    ...(bodies.length === 0
      ? [paragraph(texts.bodiesNone)]
      : [
          paragraph(
            texts.bodiesLead(
              writeList(
                language,
                bodies.map((body) => bodyNames[body] ?? body),
              ),
            ),
          ),
        ]),
  ]
}

function mapFigure({ region, places }: PlanDocumentFacts, language: Language): PaperFigure {
  const texts = documentTexts[language]
  const { mapTitle, mapDescription } = overviewTexts[language]
  const all = places.reduce((sum, { inhabitants }) => sum + inhabitants, 0)
  const share = (inhabitants: number) => `${writeNumber(language, Math.round((inhabitants / all) * 100))}%`
  const [first] = places
  return {
    kind: 'figure',
    title: mapTitle,
    alternative: `${mapTitle}. ${mapDescription}`,
    drawing: inhabitantsMap(places, language, 'plan-kaart'),
    ...(first ? { note: texts.inhabitantsOn(writeDay(language, first.inhabitantsOn)) } : {}),
    table: headedTable(
      mapTitle,
      [
        { heading: texts.municipality, share: 3 },
        { heading: texts.inhabitants, share: 1.5, isNumber: true },
        { heading: texts.share, share: 1.5, isNumber: true },
      ],
      places.map(({ code, name, inhabitants }) => [
        cell(code === region.centreMunicipality ? `${name} (${texts.centreOf})` : name),
        cell(writeNumber(language, inhabitants)),
        cell(share(inhabitants)),
      ]),
    ),
  }
}
