import type { Noun } from '../registers/noun.ts'
import type { Role } from '../terms.ts'

/** Everything in a region that somebody can be allowed to write: its lists, and what is done with them. */
export type Subject =
  | Noun
  | 'delivery-steps'
  | 'plan-check-answers'
  | 'plan-check-rules'
  | 'gap-decisions'
  | 'plan-versions'
  | 'change-proposals'
  | 'consultations'
  | 'discussion-points'
  | 'points-of-others'
  | 'publications'
  | 'settings'
  | 'members'
  | 'finding-invitations'
  | 'observation-invitations'
  | 'contribution-invitations'

/** How far a right reaches: every row of the region, or only the rows of one's own municipalities or organisation. */
export type Reach = 'region' | 'own-municipality' | 'own-organisation'

/**
 * The one table of rights. From it follow the policies of the database (database/rights), what operations refuse, the buttons
 * pages show and what the API answers. A role that is not named beside a subject does not write it.
 */
export const writers = {
  organisations: { coordinator: 'region' },
  policies: { coordinator: 'region' },
  rounds: { coordinator: 'region' },
  deliveries: { coordinator: 'region' },
  interviews: {
    coordinator: 'region',
    'panel-supporter': 'region',
    'municipal-editor': 'own-municipality',
    'partner-editor': 'own-organisation',
  },
  findings: {
    coordinator: 'region',
    'municipal-editor': 'own-municipality',
    'partner-editor': 'own-organisation',
  },
  'empty-cells': { coordinator: 'region', 'municipal-editor': 'own-municipality' },
  goals: { coordinator: 'region' },
  indicators: { coordinator: 'region' },
  funds: { coordinator: 'region', controller: 'region' },
  actions: { coordinator: 'region', 'partner-editor': 'own-organisation' },
  milestones: { coordinator: 'region', 'partner-editor': 'own-organisation' },
  'action-places': { coordinator: 'region', 'municipal-editor': 'own-municipality' },
  risks: { coordinator: 'region' },
  'chapter-texts': { coordinator: 'region' },
  'money-lines': { coordinator: 'region', controller: 'region' },
  observations: {
    coordinator: 'region',
    'municipal-editor': 'own-municipality',
    'partner-editor': 'own-organisation',
  },
  participations: { coordinator: 'region', 'panel-supporter': 'region' },
  contributions: { coordinator: 'region', 'panel-supporter': 'region' },
  decisions: { coordinator: 'region', administrator: 'region' },
  'home-tasks': { coordinator: 'region' },
  recommendations: { coordinator: 'region' },
  'delivery-steps': {
    coordinator: 'region',
    'municipal-editor': 'own-municipality',
    'partner-editor': 'own-organisation',
  },
  'plan-check-answers': { coordinator: 'region' },
  'plan-check-rules': { coordinator: 'region' },
  'gap-decisions': { coordinator: 'region' },
  'plan-versions': { coordinator: 'region' },
  'change-proposals': {
    coordinator: 'region',
    administrator: 'region',
    'municipal-editor': 'own-municipality',
    'partner-editor': 'own-organisation',
  },
  consultations: { coordinator: 'region' },
  // Everybody their own; the policies ask who wrote it.
  'discussion-points': {
    coordinator: 'region',
    'municipal-editor': 'region',
    'partner-editor': 'region',
    controller: 'region',
    administrator: 'region',
    'panel-supporter': 'region',
  },
  'points-of-others': { coordinator: 'region' },
  publications: { coordinator: 'region' },
  settings: { coordinator: 'region' },
  members: { coordinator: 'region' },
  'finding-invitations': { coordinator: 'region', 'municipal-editor': 'own-municipality' },
  'observation-invitations': { coordinator: 'region', 'municipal-editor': 'own-municipality' },
  'contribution-invitations': { coordinator: 'region', 'panel-supporter': 'region' },
} as const satisfies Record<Subject, Partial<Record<Role, Reach>>>

/** Whoever has a role in a region reads all of it, except what stands here: that is for the roles named. */
export const readers = {
  members: ['coordinator', 'administrator'],
  'audit-log': ['coordinator', 'administrator'],
  // Of an interview only what one may also write: its rows follow the reach above.
  interviews: ['coordinator', 'municipal-editor', 'partner-editor', 'panel-supporter'],
  'finding-invitations': ['coordinator', 'municipal-editor'],
  'observation-invitations': ['coordinator', 'municipal-editor'],
  'contribution-invitations': ['coordinator', 'panel-supporter'],
} as const satisfies Record<string, readonly Role[]>

export type GuardedReading = keyof typeof readers

export const subjects = Object.keys(writers) as readonly Subject[]

/** Whether not everybody in a region reads what belongs to a list. */
export function isGuarded(what: string): what is GuardedReading {
  return Object.hasOwn(readers, what)
}

/** The reach of a role over a subject; undefined: none. */
export function reachOf(role: Role, subject: Subject): Reach | undefined {
  const row: Partial<Record<Role, Reach>> = writers[subject]
  return row[role]
}
