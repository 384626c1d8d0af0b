import { type Action, type Plan, standing } from '../plan.ts'
import { type ActionPart, nameOf, type Remark } from './remark.ts'

/** T04 (S6): every action names result, owner, partners, municipalities and the years of the plan in which it is done. */
export function everyActionIsComplete({ region, actions }: Plan): Remark[] {
  return standing(actions).flatMap((action) => {
    const mend = { kind: 'change', noun: 'actions', id: action.id } as const
    const years = action.years.filter((year) => year < region.planFrom || year > region.planTo)
    return [
      ...missingIn(action).map((part): Remark => {
        const lack = { kind: 'action-lacks', part, ...nameOf(action) } as const
        return { subject: `action:${action.code}:${part}`, lack, mend }
      }),
      ...(years.length === 0
        ? []
        : [
            {
              subject: `action:${action.code}:years`,
              lack: { kind: 'years-outside-plan', years, ...nameOf(action) },
              mend,
            } as const,
          ]),
    ]
  })
}

function missingIn({ result, owner, partners, municipalities, years }: Action): ActionPart[] {
  const parts = [
    { part: 'result', there: result !== '' },
    { part: 'owner', there: owner !== '' },
    { part: 'partners', there: partners.length > 0 },
    { part: 'municipalities', there: municipalities.length > 0 },
    { part: 'years', there: years.length > 0 },
  ] as const
  return parts.filter(({ there }) => !there).map(({ part }) => part)
}
