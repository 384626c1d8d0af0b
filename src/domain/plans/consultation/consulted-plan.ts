/** Of a version only what readers see: goals, actions, milestones and costs per year; nothing else of the region. */
export type ConsultedPlan = {
  actionLines: readonly { number: number; title: { nl: string; en: string } }[]
  municipalities: readonly { code: string; name: string }[]
  goals: readonly ConsultedGoal[]
  actions: readonly ConsultedAction[]
}

export type ConsultedGoal = { code: string; title: string; explanation: string }

export type ConsultedAction = {
  code: string
  title: string
  description: string
  result: string
  owner: string
  partners: readonly string[]
  municipalities: readonly string[]
  years: readonly number[]
  isExample: boolean
  /** `due` as exactly as it was planned: `2025-09-30`, `2025-09`, `2025-Q3` or `2025`. */
  milestones: readonly { title: string; due: string }[]
  costs: readonly { year: number; amountCents: number }[]
}
