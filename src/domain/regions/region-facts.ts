/** Where a region's work stands, counted. What was taken away does not count. */
export type RegionFacts = {
  exploration: {
    findings: number
    /** Squares of the matrix where something is missing or has stopped, and squares nobody has spoken about. */
    gaps: number
    blanks: number
    /** Gaps of any kind that no goal and no action fills, and of which no reason says why not. */
    undecided: number
  }
  plan: {
    goals: number
    linesWithoutGoal: number
    goalsWithoutAction: number
    actions: number
    finishedActions: number
    actionsWithoutOwner: number
    milestonesOverdue: number
  }
  money: { lines: number; uncovered: number }
  monitor: { indicators: number; withoutFigures: number }
  involvement: {
    contributions: number
    unanswered: number
    /** Parties that have to be involved and have not taken part yet. */
    absentParties: readonly string[]
  }
  publications: number
}
