import type { PaperBlock, PaperCell, PaperPart } from '../../../documents/paper/paper-outline.ts'
import { involvementPerParty, type Participation } from '../../../domain/contributions/involvement.ts'
import { type Party, parties } from '../../../domain/terms.ts'
import { reportTexts } from '../../../language/explorations/report-texts.ts'
import { writeDay } from '../../../language/figures.ts'
import { involvementTexts } from '../../../language/involvement-texts.ts'
import type { Language } from '../../../language/language.ts'
import { termTexts } from '../../../language/term-texts.ts'
import { wordTexts } from '../../../language/word-texts.ts'
import type { ReportFacts } from './report-facts.ts'
import { asWritten, cell, chapter, section, unknown } from './report-words.ts'

/** Which party took part, when, how and with what result; and which that should have did not. */
export function involvementPart(facts: InvolvementFacts, language: Language): PaperPart {
  return { blocks: [chapter(reportTexts[language].whoTookPart), ...involvementBlocks(facts, language)] }
}

type InvolvementFacts = Pick<ReportFacts, 'region' | 'participations' | 'day'>

export function involvementBlocks(
  { region, participations, day }: InvolvementFacts,
  language: Language,
): PaperBlock[] {
  const texts = reportTexts[language]
  const expected = region.parties.flatMap((party) => parties.recognise(party) ?? [])
  const perParty = involvementPerParty(expected, participations, day)
  const absent = perParty.filter(({ isExpected, tookPart }) => isExpected && !tookPart)
  const absentNames = absent.map(({ party }) => termTexts[language].parties[party])
  return [
    participations.length === 0
      ? { kind: 'paragraph', words: texts.nobodyYet }
      : occasionTable(
          perParty.flatMap(({ party, occasions }) =>
            occasions.map((occasion) => rowOf(party, occasion, day, language)),
          ),
          language,
        ),
    section(texts.notInvolved),
    absent.length > 0
      ? { kind: 'list', items: absentNames }
      : { kind: 'paragraph', words: expected.length === 0 ? texts.noneExpected : texts.notInvolvedNone },
  ]
}

function occasionTable(rows: PaperCell[][], language: Language): PaperBlock {
  const texts = reportTexts[language]
  return {
    kind: 'table',
    caption: texts.whoTookPart,
    headed: true,
    namedRows: true,
    columns: [
      { heading: texts.party, share: 3 },
      { heading: texts.when, share: 2 },
      { heading: texts.form, share: 1.8 },
      { heading: texts.result, share: 6 },
    ],
    rows,
  }
}

function rowOf(
  party: Party,
  { organisation, tookPlaceOn, form, result, isExample }: Participation,
  day: string,
  language: Language,
): PaperCell[] {
  const words = involvementTexts[language]
  const forms: Readonly<Record<string, string>> = termTexts[language].participationForms
  const isPlanned = tookPlaceOn !== null && tookPlaceOn > day
  return [
    {
      lines: [
        termTexts[language].parties[party],
        ...(organisation === '' ? [] : [[asWritten(organisation, language, 'muted')]]),
      ],
    },
    tookPlaceOn === null
      ? unknown(words.noDate)
      : { lines: [writeDay(language, tookPlaceOn), ...(isPlanned ? [words.planned] : [])] },
    form === null ? unknown(words.noForm) : cell(forms[form] ?? form),
    {
      lines: [
        [asWritten(result, language)],
        ...(isExample ? [[{ text: wordTexts[language].example, look: 'muted' as const }]] : []),
      ],
    },
  ]
}
