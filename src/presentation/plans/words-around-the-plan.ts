import type { Lack, Note } from '../../domain/plans/check/remark.ts'
import { writeDay, writeList, writeNumber } from '../../language/figures.ts'
import type { Language } from '../../language/language.ts'
import type { RemarkWords } from '../../language/plans/remark-words.ts'
import { aroundPlanTexts } from '../../language/plans/rules-around-the-plan-texts.ts'
import { termTexts } from '../../language/term-texts.ts'

/** What a rule went by, as one sentence: the shares it compared, or that there is nothing to compare. */
export function noteSentence(note: Note, language: Language): string {
  const texts = aroundPlanTexts[language]
  const { first, last, firstYear, lastYear } = note
  const words = { ...noWords, ...aroundPlanWords(note, language) }
  if (firstYear === lastYear) return texts.sharesOfOneYear(words)
  const unknown = [...(first === null ? [firstYear] : []), ...(last === null ? [lastYear] : [])]
  if (unknown.length === 0) return texts.shares(words)
  return texts.sharesUnknown({ ...words, years: writeList(language, unknown.map(String)) })
}

/** The blanks that rules around the plan fill. */
export function aroundPlanWords(told: Lack | Note, language: Language): Partial<RemarkWords> {
  const texts = aroundPlanTexts[language]
  return {
    ...('indicator' in told && { indicator: told.indicator }),
    ...('recommendation' in told && { recommendation: String(told.recommendation) }),
    ...('purpose' in told && { purpose: lowered(termTexts[language].recommendationKinds[told.purpose]) }),
    ...('day' in told && { day: writeDay(language, told.day) }),
    ...('handoverOn' in told && { handover: writeDay(language, told.handoverOn) }),
    ...('lastYear' in told && { lastYear: String(told.lastYear) }),
    ...('balance' in told && {
      balance: texts.balance[told.balance],
      firstYear: String(told.firstYear),
      first: percent(told.first, language),
      last: percent(told.last, language),
    }),
  }
}

/** Whole percents: a plan of some tens of actions knows no tenths. */
function percent(share: number | null, language: Language): string {
  return share === null ? '' : `${writeNumber(language, Math.round(share * 100))}%`
}

function lowered(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1)
}

export const noWords: RemarkWords = {
  action: '',
  amount: '',
  balance: '',
  contribution: '',
  cost: '',
  day: '',
  finding: '',
  first: '',
  firstYear: '',
  fromWhom: '',
  fund: '',
  fundYear: '',
  gap: '',
  group: '',
  handover: '',
  indicator: '',
  last: '',
  lastYear: '',
  line: '',
  missing: '',
  municipality: '',
  part: '',
  party: '',
  policy: '',
  purpose: '',
  recommendation: '',
  used: '',
  year: '',
  years: '',
}
