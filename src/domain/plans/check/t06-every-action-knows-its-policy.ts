import { type Action, type Plan, standing } from '../plan.ts'
import { nameOf, type Remark } from './remark.ts'

/** T06 (S7, S9): every action follows, is covered by or departs from standing policy; a departure has a recommendation. */
export function everyActionKnowsItsPolicy({ actions }: Plan): Remark[] {
  return standing(actions).flatMap((action): Remark[] =>
    lacksOf(action).map((kind) => ({
      subject: `action:${action.code}:${kind}`,
      lack: { kind, ...nameOf(action) },
      mend: { kind: 'change', noun: 'actions', id: action.id },
    })),
  )
}

function lacksOf({ policyRelation, policy, recommendation }: Action) {
  if (policyRelation === null) return ['no-policy-relation'] as const
  return [
    ...(policy === '' ? (['no-policy'] as const) : []),
    ...(policyRelation === 'departs' && recommendation === '' ? (['no-recommendation'] as const) : []),
  ]
}
