/**
 * What a new region is offered to begin with, to be changed at will. The source document gives its project lead four months
 * (October 2023 to 1 February 2024) and its plan two years, beginning with the year of the handover (parts S6 and S16).
 */
export function firstPlan(today: string): { planFrom: number; planTo: number; handoverOn: string } {
  const [year = 0, month = 1] = today.split('-').map(Number)
  const handover = new Date(Date.UTC(year, month - 1 + monthsOfWork, 1)).toISOString().slice(0, 10)
  const planFrom = Number(handover.slice(0, 4))
  return { planFrom, planTo: planFrom + yearsOfPlan - 1, handoverOn: handover }
}

const monthsOfWork = 4
const yearsOfPlan = 2
