import { mayWrite } from '../../domain/caller.ts'
import type { CheckedRemark, CheckedRule } from '../../domain/plans/check/check-plan.ts'
import type { Mend } from '../../domain/plans/check/remark.ts'
import type { Region } from '../../domain/regions/region.ts'
import { versionKey } from '../../domain/registers/version-of-entry.ts'
import { writeDay } from '../../language/figures.ts'
import { planCheckTexts } from '../../language/plan-check-texts.ts'
import { remarkSentence } from '../../presentation/plans/remark-sentence.ts'
import { addresses } from '../addresses.ts'
import type { Visit } from '../visit.ts'

type Props = { visit: Visit; region: Region; rule: CheckedRule['rule']; remark: CheckedRemark }

/** One remark: what is lacking, where to mend it, and why the region leaves it, if it does. */
export function RemarkItem({ visit, region, rule, remark }: Props) {
  const { language, needs } = visit
  const texts = planCheckTexts[language]
  const { answer, mend, subject } = remark
  const mayChange = mayWrite(needs.caller, region.id, 'plan-check-answers')
  const depart = addresses.departFromRule(language, region.id, rule, subject)
  return (
    <li>
      {remarkSentence(remark, { language, region })}{' '}
      {mayChange && (
        <span class="no-print">
          <a href={mendAddress(visit, region.id, mend)}>{mendWord(visit, mend)}</a>
          {answer === null && (
            <>
              {' · '}
              <a href={depart}>{texts.depart}</a>
            </>
          )}
        </span>
      )}
      {answer !== null && (
        <>
          <blockquote class="check__reason">
            {texts.departedBecause} <span lang="nl">{answer.reason}</span>{' '}
            <span class="small muted">({texts.answeredOn(writeDay(language, answer.answeredOn))})</span>
          </blockquote>
          {mayChange && (
            <form class="no-print" method="post" action={addresses.takeBackDeparture(language, region.id)}>
              <input type="hidden" name="rule" value={rule} />
              <input type="hidden" name="subject" value={subject} />
              <input type="hidden" name={versionKey} value={answer.version} />
              <a href={depart}>{texts.changeAnswer}</a>
              {' · '}
              <button class="link-button" type="submit">
                {texts.takeBack}
              </button>
            </form>
          )}
        </>
      )}
    </li>
  )
}

function mendAddress({ language }: Visit, regionId: string, mend: Mend): string {
  if (mend.kind === 'change') return addresses.changeEntry(language, regionId, mend.noun, mend.id)
  if (mend.kind === 'gap') return addresses.gap(language, regionId, mend.gap)
  if (mend.kind === 'new') return addresses.newEntry(language, regionId, mend.noun, mend.prefilled)
  return addresses.register(language, regionId, mend.noun)
}

function mendWord({ language }: Visit, mend: Mend): string {
  const texts = planCheckTexts[language]
  return { change: texts.mend, new: texts.mendNew, list: texts.mendLook, gap: texts.mendGap }[mend.kind]
}
