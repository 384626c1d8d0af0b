import { bilingual } from '../language.ts'

/** What stands on the overview of a region about decisions. */
export const decisionsSectionTexts = bilingual(
  {
    title: 'Besluiten over het plan',
    none: 'Er is nog geen besluit vastgelegd.',
    caption: 'Per gemeente het laatste besluit, en wat nu op de agenda staat',
    place: 'Gemeente',
    last: 'Laatst besloten',
    next: 'Gepland',
    decided: (outcome: string, day: string) => `${outcome.toLowerCase()} op ${day}`,
    planned: (day: string) => `op ${day}`,
    all: 'Alle besluiten',
  },
  {
    title: 'Decisions about the plan',
    none: 'No decision has been recorded yet.',
    caption: 'For each municipality the last decision, and what is on the agenda now',
    place: 'Municipality',
    last: 'Decided last',
    next: 'Planned',
    decided: (outcome: string, day: string) => `${outcome.toLowerCase()} on ${day}`,
    planned: (day: string) => `on ${day}`,
    all: 'All decisions',
  },
)
