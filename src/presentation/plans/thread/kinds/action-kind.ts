import { writeList } from '../../../../language/figures.ts'
import { threadTexts } from '../../../../language/plans/thread-texts.ts'
import { plainSentence, type ThreadKind } from '../told-thing.ts'
import { findingsNumbered, gapsKeyed, goalsCoded, indicatorCoded, policiesCalled } from '../who-is-meant.ts'

export const actionKind: ThreadKind<'actions'> = {
  noun: 'actions',
  things: ({ plan }) =>
    plan.actions.map((action) => ({
      id: action.id,
      day: action.years[0] === undefined ? '' : `${action.years[0]}-01-01`,
      from: [
        ...goalsCoded(plan, action.goal),
        ...findingsNumbered(plan, action.findings),
        ...gapsKeyed(action.gaps),
        ...policiesCalled(plan, action.policyRelation === null ? '' : action.policy),
      ],
      onto: indicatorCoded(action.indicator),
      tell({ language }) {
        const texts = threadTexts[language]
        const { code, title, years, policyRelation, policy, recommendation, isExample } = action
        const sentence =
          years.length === 0
            ? texts.actionUndated(code)
            : texts.action(code, writeList(language, years.map(String)))
        const followUps = [
          ...(policyRelation === null || policy === ''
            ? []
            : [{ sentence: texts.relations[policyRelation], own: policy }]),
          ...(recommendation === '' ? [] : [{ sentence: texts.advice, own: recommendation }]),
        ]
        return { ...plainSentence, sentence, own: title, followUps, isExample }
      },
    })),
}
