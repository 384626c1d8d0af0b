import { writeList } from '../../../../language/figures.ts'
import { threadTexts } from '../../../../language/plans/thread-texts.ts'
import { plainSentence, type ThreadKind } from '../told-thing.ts'
import { findingsNumbered, gapsKeyed, goalsCoded, policiesCalled } from '../who-is-meant.ts'

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
      onto: action.indicator === '' ? [] : [{ noun: 'indicators', id: action.indicator }],
      tell({ language }) {
        const texts = threadTexts[language]
        const { code, title, years, isExample } = action
        const sentence =
          years.length === 0
            ? texts.actionUndated(code)
            : texts.action(code, writeList(language, years.map(String)))
        return { ...plainSentence, sentence, own: title, isExample }
      },
    })),
}
