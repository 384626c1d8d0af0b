import type { PaperBlock } from '../../../documents/paper/paper-outline.ts'
import type { Contribution } from '../../../domain/contributions/involvement.ts'
import { type Action, standing } from '../../../domain/plans/plan.ts'
import { actionLineOf } from '../../../domain/plans/plan-code.ts'
import type { PlanDocumentFacts } from '../../../domain/plans/plan-document-facts.ts'
import { involvements } from '../../../domain/terms.ts'
import { byName, writeList, writeNumber } from '../../../language/figures.ts'
import type { Language } from '../../../language/language.ts'
import { documentTexts } from '../../../language/plans/document-texts.ts'
import { termTexts } from '../../../language/term-texts.ts'
import { asWritten, cell, section } from '../../explorations/report/report-words.ts'
import { headedTable, orNone, ownCell, paragraph } from './document-words.ts'

/** Who looks after what, and what people with lived experience did and said. */
export function cooperationChapter(facts: PlanDocumentFacts, language: Language): PaperBlock[] {
  const texts = documentTexts[language]
  const actions = standing(facts.plan.actions)
  const owners = ownersOf(actions)
  return [
    section(texts.owners),
    owners.length === 0 ? paragraph(texts.ownersNone) : ownerTable(owners, actions, language),
    section(texts.livedExperience),
    experienceTable(facts, actions, language),
    section(texts.contributions),
    contributionBlock(facts, language),
  ]
}

function ownersOf(actions: readonly Action[]): string[] {
  const names = actions.flatMap(({ owner, partners }) => [owner, ...partners])
  return [...new Set(names.filter((name) => name !== ''))].sort(byName)
}

function ownerTable(owners: readonly string[], actions: readonly Action[], language: Language): PaperBlock {
  const texts = documentTexts[language]
  const codes = (some: readonly Action[]) => cell(orNone(some.map(({ code }) => code).join(', '), language))
  return headedTable(
    texts.owners,
    [
      { heading: texts.organisation, share: 3 },
      { heading: texts.owned, share: 2.5 },
      { heading: texts.partnerIn, share: 3.5 },
    ],
    owners.map((name) => [
      ownCell(name, language),
      codes(actions.filter(({ owner }) => owner === name)),
      codes(actions.filter(({ partners }) => partners.includes(name))),
    ]),
  )
}

function experienceTable(
  { region }: PlanDocumentFacts,
  actions: readonly Action[],
  language: Language,
): PaperBlock {
  const texts = documentTexts[language]
  const codes = involvements.codes
  return {
    ...headedTable(
      texts.livedExperienceTable,
      [
        { heading: texts.lines, share: 3 },
        { heading: texts.actions, share: 1, isNumber: true },
        ...codes.map((how) => ({
          heading: termTexts[language].involvements[how],
          share: 1.2,
          isNumber: true,
        })),
      ],
      region.actionLines.map(({ number, title }) => {
        const own = actions.filter(({ code }) => actionLineOf(code) === number)
        return [
          cell(`${number}. ${title[language]}`),
          cell(writeNumber(language, own.length)),
          ...codes.map((how) =>
            cell(
              writeNumber(
                language,
                own.filter(({ livedExperience }) => livedExperience.includes(how)).length,
              ),
            ),
          ),
        ]
      }),
    ),
    headed: false,
  }
}

function contributionBlock({ contributions, isPublic }: PlanDocumentFacts, language: Language): PaperBlock {
  const texts = documentTexts[language]
  if (contributions.kind === 'counted')
    return paragraph(
      contributions.all === 0
        ? texts.contributionsNone
        : texts.contributionsCounted(
            writeNumber(language, contributions.all),
            writeNumber(language, contributions.answered),
          ),
    )
  if (contributions.contributions.length === 0 || isPublic) return paragraph(texts.contributionsNone)
  return contributionTable(contributions.contributions, language)
}

function contributionTable(contributions: readonly Contribution[], language: Language): PaperBlock {
  const texts = documentTexts[language]
  return headedTable(
    texts.contributions,
    [
      { heading: texts.from, share: 2 },
      { heading: texts.contribution, share: 4 },
      { heading: texts.answer, share: 4 },
    ],
    contributions.map(({ fromWhom, actionLine, body, answer, whatChanged, isExample, action }) => [
      {
        lines: [
          ...ownCell(fromWhom, language, isExample).lines,
          [{ text: writeList(language, [`${texts.lines.toLowerCase()}: ${actionLine}`]), look: 'muted' }],
        ],
      },
      { lines: [[asWritten(body, language)]] },
      answer === ''
        ? { lines: [texts.unanswered], tone: 'faint' }
        : {
            lines: [
              [asWritten(answer, language)],
              ...(whatChanged === '' ? [] : [[asWritten(texts.changed(whatChanged), language)]]),
              ...(action ? [[{ text: `${texts.basedOn} ${action.code}`, look: 'muted' as const }]] : []),
            ],
          },
    ]),
  )
}
