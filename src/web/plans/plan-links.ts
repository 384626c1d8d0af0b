export type PlanLinks = {
  /** Where an action or goal leads; without it the plan is plain, as in a publication. */
  action?: (id: string) => string
  goal?: (id: string) => string
}
