import type { Noun } from '../../domain/registers/noun.ts'
import type { Section } from '../layout/region-page.tsx'

/** The room in whose menu a register stands. */
export const sectionOf = {
  organisations: 'involvement',
  policies: 'plan',
  rounds: 'exploration',
  deliveries: 'exploration',
  interviews: 'exploration',
  findings: 'exploration',
  'empty-cells': 'exploration',
  goals: 'plan',
  actions: 'plan',
  'action-places': 'plan',
  risks: 'plan',
  'chapter-texts': 'plan',
  milestones: 'plan',
  indicators: 'monitor',
  observations: 'monitor',
  funds: 'money',
  'money-lines': 'money',
  participations: 'involvement',
  contributions: 'involvement',
  decisions: 'plan',
  'home-tasks': 'plan',
  recommendations: 'plan',
} as const satisfies Record<Noun, Section>
