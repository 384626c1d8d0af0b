import type { CheckedRemark } from '../../domain/plans/check/check-plan.ts'
import type { Lack, LackKind, RuleId } from '../../domain/plans/check/remark.ts'
import type { Region } from '../../domain/regions/region.ts'
import { writeAmount, writeDay, writeList } from '../../language/figures.ts'
import type { Language } from '../../language/language.ts'
import { planCheckTexts } from '../../language/plan-check-texts.ts'
import type { RemarkWords } from '../../language/plans/remark-words.ts'
import { termTexts } from '../../language/term-texts.ts'
import { wordTexts } from '../../language/word-texts.ts'
import { gapSentence } from '../explorations/gap-words.ts'
import { placeName } from '../registers/cell-words.ts'
import { aroundPlanWords, noWords } from './words-around-the-plan.ts'

type Reader = { language: Language; region: Pick<Region, 'municipalities' | 'actionLines'> }

/** A rule or a lack without a sentence does not compile. */
const texts = planCheckTexts satisfies Record<
  Language,
  {
    rules: Record<RuleId, { title: string; why: string; what: string }>
    lacks: Record<LackKind, (words: RemarkWords) => string>
  }
>

/** A remark of the plan check as one sentence. */
export function remarkSentence({ lack }: Pick<CheckedRemark, 'lack'>, reader: Reader): string {
  const sentence = texts[reader.language].lacks[lack.kind](wordsOf(lack, reader))
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}

function wordsOf(lack: Lack, { language, region }: Reader): RemarkWords {
  const { parts } = texts[language]
  const amount = (cents: number) => writeAmount(language, cents)
  return {
    ...noWords,
    ...aroundPlanWords(lack, language),
    ...('action' in lack && { action: lack.action }),
    ...('line' in lack && { line: lineName(lack.line, { language, region }) }),
    ...('year' in lack && { year: String(lack.year) }),
    ...('amountCents' in lack && { amount: amount(lack.amountCents) }),
    ...('costCents' in lack && { cost: amount(lack.costCents) }),
    ...('usedCents' in lack && { used: amount(lack.usedCents) }),
    ...('fund' in lack && { fund: lack.fund }),
    ...('fundYear' in lack && { fundYear: String(lack.fundYear) }),
    ...('policy' in lack && { policy: lack.policy }),
    ...('finding' in lack && { finding: String(lack.finding) }),
    ...('contribution' in lack && { contribution: String(lack.contribution) }),
    ...('fromWhom' in lack && { fromWhom: lack.fromWhom }),
    ...('receivedOn' in lack && { day: writeDay(language, lack.receivedOn) }),
    ...('party' in lack && { party: termTexts[language].parties[lack.party] }),
    ...('gap' in lack && { gap: gapSentence(lack.gap, lack.state, { language, region }) }),
    ...('group' in lack && { group: termTexts[language].targetGroups[lack.group] }),
    ...('municipality' in lack && { municipality: placeName(region, lack.municipality, language) }),
    ...('part' in lack && { part: parts[lack.part] }),
    ...('missing' in lack && {
      missing: writeList(
        language,
        lack.missing.map((part) => parts[part]),
      ),
    }),
    ...('years' in lack && { years: writeList(language, lack.years.map(String)) }),
  }
}

/** "actielijn 3 (Wonen Eerst)". */
function lineName(line: number, { language, region }: Reader): string {
  const title = region.actionLines.find(({ number }) => number === line)?.title[language]
  const name = wordTexts[language].actionLine(line)
  const plain = name.charAt(0).toLowerCase() + name.slice(1)
  return title === undefined ? plain : `${plain} (${title})`
}
