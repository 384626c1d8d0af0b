import type { PaperBlock } from '../../../documents/paper/paper-outline.ts'
import type { DocumentPolicy, PlanDocumentFacts } from '../../../domain/plans/plan-document-facts.ts'
import { writeList } from '../../../language/figures.ts'
import type { Language } from '../../../language/language.ts'
import { documentTexts } from '../../../language/plans/document-texts.ts'
import { asWritten, cell, note, section } from '../../explorations/report/report-words.ts'
import { headedTable, orNone, ownCell, paragraph } from './document-words.ts'

/** What the plan comes from: the national framework, the assignment, and the policy it has to fit in. */
export function occasionChapter(facts: PlanDocumentFacts, language: Language): PaperBlock[] {
  const texts = documentTexts[language]
  const { framework, region, policies } = facts
  return [
    paragraph(texts.framework(framework.title[language], framework.periodTo)),
    ...(region.assignment === ''
      ? []
      : [section(texts.assignment), paragraph([asWritten(region.assignment, language)])]),
    section(texts.policies),
    ...(policies.length === 0
      ? [paragraph(texts.policiesNone)]
      : [note(texts.policiesLead), policyTable(policies, language)]),
  ]
}

function policyTable(policies: readonly DocumentPolicy[], language: Language): PaperBlock {
  const texts = documentTexts[language]
  return headedTable(
    texts.policies,
    [
      { heading: texts.policy, share: 3 },
      { heading: texts.period, share: 1.3 },
      { heading: texts.lines, share: 1.3 },
      { heading: texts.meaning, share: 4.4 },
    ],
    policies.map(({ title, yearFrom, yearTo, actionLines, explanation, isExample }) => [
      ownCell(title, language, isExample),
      cell(orNone([yearFrom, yearTo].filter((year) => year !== null).join('–'), language)),
      cell(orNone(writeList(language, actionLines.map(String)), language)),
      ownCell(explanation, language),
    ]),
  )
}
