import type { Language } from '../language.ts'
import { actionPlaceTexts } from './action-place-texts.ts'
import { actionTexts } from './action-texts.ts'
import { chapterTextTexts } from './chapter-text-texts.ts'
import { contributionTexts } from './contribution-texts.ts'
import { decisionTexts } from './decision-texts.ts'
import { deliveryTexts } from './delivery-texts.ts'
import { emptyCellTexts } from './empty-cell-texts.ts'
import { findingTexts } from './finding-texts.ts'
import { fundTexts } from './fund-texts.ts'
import { goalTexts } from './goal-texts.ts'
import { homeTaskTexts } from './home-task-texts.ts'
import { indicatorTexts } from './indicator-texts.ts'
import { interviewTexts } from './interview-texts.ts'
import { milestoneTexts } from './milestone-texts.ts'
import { moneyLineTexts } from './money-line-texts.ts'
import { observationTexts } from './observation-texts.ts'
import { organisationTexts } from './organisation-texts.ts'
import { participationTexts } from './participation-texts.ts'
import { policyTexts } from './policy-texts.ts'
import { recommendationTexts } from './recommendation-texts.ts'
import type { RegisterTexts } from './register-words.ts'
import { riskTexts } from './risk-texts.ts'
import { roundTexts } from './round-texts.ts'

const texts = {
  organisations: organisationTexts,
  policies: policyTexts,
  rounds: roundTexts,
  deliveries: deliveryTexts,
  interviews: interviewTexts,
  findings: findingTexts,
  'empty-cells': emptyCellTexts,
  goals: goalTexts,
  indicators: indicatorTexts,
  funds: fundTexts,
  actions: actionTexts,
  'action-places': actionPlaceTexts,
  risks: riskTexts,
  'chapter-texts': chapterTextTexts,
  milestones: milestoneTexts,
  'money-lines': moneyLineTexts,
  observations: observationTexts,
  participations: participationTexts,
  contributions: contributionTexts,
  decisions: decisionTexts,
  'home-tasks': homeTaskTexts,
  recommendations: recommendationTexts,
}

/** The words of every register, by its noun. */
export const registerTexts: {
  readonly [Noun in keyof typeof texts]: Readonly<Record<Language, RegisterTexts>>
} = texts
