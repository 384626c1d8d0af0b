import type { Noun } from '../../domain/registers/noun.ts'
import { decisionRegister } from '../adoption/decision-register.ts'
import { contributionRegister } from '../contributions/contribution-register.ts'
import { participationRegister } from '../contributions/participation-register.ts'
import { deliveryRegister } from '../explorations/delivery-register.ts'
import { emptyCellRegister } from '../explorations/empty-cell-register.ts'
import { findingRegister } from '../explorations/finding-register.ts'
import { interviewRegister } from '../explorations/interview-register.ts'
import { roundRegister } from '../explorations/round-register.ts'
import { homeTaskRegister } from '../homes/home-task-register.ts'
import { indicatorRegister } from '../indicators/indicator-register.ts'
import { observationRegister } from '../indicators/observation-register.ts'
import { fundRegister } from '../money/fund-register.ts'
import { moneyLineRegister } from '../money/money-line-register.ts'
import { actionPlaceRegister } from '../plans/action-place-register.ts'
import { actionRegister } from '../plans/action-register.ts'
import { chapterTextRegister } from '../plans/chapter-text-register.ts'
import { goalRegister } from '../plans/goal-register.ts'
import { milestoneRegister } from '../plans/milestone-register.ts'
import { riskRegister } from '../plans/risk-register.ts'
import { recommendationRegister } from '../recommendations/recommendation-register.ts'
import { organisationRegister } from '../regions/organisation-register.ts'
import { policyRegister } from '../regions/policy-register.ts'
import type { Register } from './register.ts'

/** Every list of a region. A new one is one line here, and has pages, sheets, an API and commands. */
export const registers = {
  organisations: organisationRegister,
  policies: policyRegister,
  rounds: roundRegister,
  deliveries: deliveryRegister,
  interviews: interviewRegister,
  findings: findingRegister,
  'empty-cells': emptyCellRegister,
  goals: goalRegister,
  indicators: indicatorRegister,
  funds: fundRegister,
  actions: actionRegister,
  'action-places': actionPlaceRegister,
  milestones: milestoneRegister,
  'money-lines': moneyLineRegister,
  observations: observationRegister,
  participations: participationRegister,
  contributions: contributionRegister,
  decisions: decisionRegister,
  'home-tasks': homeTaskRegister,
  recommendations: recommendationRegister,
  risks: riskRegister,
  'chapter-texts': chapterTextRegister,
} as const satisfies Record<Noun, Register>
