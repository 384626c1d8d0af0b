import type { Subject } from '../../domain/people/rights.ts'

/** A table whose rows are written under the right to a subject, and where in a row stands whose it is. */
export type GuardedTable = {
  table: string
  subject: Subject
  /** The column with the region. */
  region?: string
  /** SQL for the municipality and the organisation a row belongs to. */
  municipality?: string
  organisation?: string
  /** What else must be so for this subject; one table can hold several. */
  when?: string
  /** Which statements the policies are for. */
  deeds?: readonly ('insert' | 'update' | 'delete')[]
  /** Reading is arranged elsewhere: by a migration, or for some roles only. Or it is for whoever may write the row. */
  read?: 'elsewhere' | 'writers'
}

const ownerOf = (table: string) =>
  `(select owner_id::text from action where action.region_id = ${table}.region_id and action.id = ${table}.action_id)`

const ownPoint = 'app.is_own_point(region_id, point)'

const ofDelivery = (column: string) =>
  `(select ${column} from delivery where delivery.region_id = delivery_step.region_id and delivery.id = delivery_step.delivery_id)`
const ofFinding = (column: string) =>
  `(select ${column} from finding where finding.region_id = finding_passage.region_id and finding.id = finding_passage.finding_id)`

export const guardedTables: readonly GuardedTable[] = [
  { table: 'region', subject: 'settings', region: 'id', deeds: ['update'], read: 'elsewhere' },
  { table: 'region_municipality', subject: 'settings', deeds: ['insert', 'update'] },
  { table: 'region_party', subject: 'settings' },
  { table: 'region_logo', subject: 'settings', deeds: ['insert', 'delete'] },
  { table: 'region_looks', subject: 'settings', deeds: ['insert', 'update'] },
  { table: 'membership', subject: 'members', read: 'elsewhere' },
  { table: 'organisation', subject: 'organisations', deeds: ['insert', 'update'] },
  { table: 'policy_context', subject: 'policies', deeds: ['insert', 'update'] },
  {
    table: 'interview',
    subject: 'interviews',
    municipality: 'municipality',
    organisation: 'organisation_id::text',
    deeds: ['insert', 'update'],
    read: 'writers',
  },
  {
    table: 'finding_passage',
    subject: 'findings',
    municipality: ofFinding('municipality'),
    organisation: ofFinding('organisation_id::text'),
    when: '(interview_id in (select id from interview))',
    read: 'elsewhere',
  },
  {
    table: 'finding',
    subject: 'findings',
    municipality: 'municipality',
    organisation: 'organisation_id::text',
    deeds: ['insert', 'update'],
  },
  { table: 'exploration_round', subject: 'rounds', deeds: ['insert', 'update'] },
  { table: 'round_questions', subject: 'rounds', deeds: ['insert'] },
  { table: 'delivery', subject: 'deliveries', deeds: ['insert', 'update'] },
  {
    table: 'delivery_step',
    subject: 'deliveries',
    when: `kind in ('returned', 'accepted', 'reopened', 'reminded')`,
    deeds: ['insert'],
  },
  {
    table: 'delivery_step',
    subject: 'delivery-steps',
    municipality: ofDelivery('municipality'),
    organisation: ofDelivery('organisation_id::text'),
    when: `kind in ('opened', 'delivered', 'taken-back')`,
    deeds: ['insert'],
  },
  {
    table: 'empty_cell',
    subject: 'empty-cells',
    municipality: 'municipality',
    deeds: ['insert', 'update'],
  },
  { table: 'goal', subject: 'goals', deeds: ['insert', 'update'] },
  { table: 'goal_finding', subject: 'goals' },
  { table: 'goal_gap', subject: 'goals' },
  { table: 'indicator', subject: 'indicators', deeds: ['insert', 'update'] },
  { table: 'action', subject: 'actions', organisation: 'owner_id::text', deeds: ['insert', 'update'] },
  { table: 'action_partner', subject: 'actions', organisation: ownerOf('action_partner') },
  { table: 'action_finding', subject: 'actions', organisation: ownerOf('action_finding') },
  { table: 'action_gap', subject: 'actions', organisation: ownerOf('action_gap') },
  { table: 'action_dependency', subject: 'actions', organisation: ownerOf('action_dependency') },
  { table: 'action_decision', subject: 'actions', organisation: ownerOf('action_decision') },
  {
    table: 'milestone',
    subject: 'milestones',
    organisation: ownerOf('milestone'),
    deeds: ['insert', 'update'],
  },
  {
    table: 'action_place',
    subject: 'action-places',
    municipality: 'municipality',
    deeds: ['insert', 'update'],
  },
  { table: 'risk', subject: 'risks', deeds: ['insert', 'update'] },
  { table: 'chapter_text', subject: 'chapter-texts', deeds: ['insert', 'update'] },
  { table: 'fund', subject: 'funds', deeds: ['insert', 'update'] },
  { table: 'money_line', subject: 'money-lines', deeds: ['insert', 'update'] },
  {
    table: 'observation',
    subject: 'observations',
    municipality: 'municipality',
    organisation: 'organisation_id::text',
    deeds: ['insert', 'update'],
  },
  { table: 'participation', subject: 'participations', deeds: ['insert', 'update'] },
  { table: 'contribution', subject: 'contributions', deeds: ['insert', 'update'] },
  { table: 'decision', subject: 'decisions', deeds: ['insert', 'update'] },
  { table: 'home_task', subject: 'home-tasks', deeds: ['insert', 'update'] },
  { table: 'recommendation', subject: 'recommendations', deeds: ['insert', 'update'] },
  ...(['organisation', 'finding', 'gap', 'contribution', 'action'] as const).map(
    (link): GuardedTable => ({ table: `recommendation_${link}`, subject: 'recommendations' }),
  ),
  { table: 'plan_check_answer', subject: 'plan-check-answers' },
  { table: 'plan_check_rule', subject: 'plan-check-rules' },
  { table: 'gap_decision', subject: 'gap-decisions' },
  { table: 'plan_version', subject: 'plan-versions', deeds: ['insert'] },
  { table: 'plan_version_step', subject: 'plan-versions', deeds: ['insert'] },
  {
    table: 'change_proposal',
    subject: 'change-proposals',
    municipality: 'municipality',
    organisation: 'organisation_id::text',
    when: `state in ('proposed', 'withdrawn')`,
    deeds: ['insert', 'update'],
  },
  // Whether one is taken over is for whoever keeps the versions.
  { table: 'change_proposal', subject: 'plan-versions', deeds: ['update'] },
  { table: 'consultation', subject: 'consultations', deeds: ['insert', 'update'] },
  { table: 'consultation_link', subject: 'consultations', deeds: ['insert', 'update'], read: 'writers' },
  { table: 'consultation_answer', subject: 'consultations', deeds: ['insert', 'update'] },
  {
    table: 'discussion_point',
    subject: 'discussion-points',
    when: 'written_by = app.person()',
    deeds: ['insert', 'update'],
  },
  { table: 'discussion_words', subject: 'discussion-points', when: ownPoint },
  { table: 'discussion_settled', subject: 'discussion-points', deeds: ['insert', 'delete'] },
  {
    table: 'discussion_mention',
    subject: 'discussion-points',
    when: `${ownPoint} and app.is_member_here(region_id, person_id)`,
    deeds: ['insert'],
  },
  { table: 'discussion_mention', subject: 'discussion-points', when: ownPoint, deeds: ['delete'] },
  // What others said can only be withdrawn.
  { table: 'discussion_point', subject: 'points-of-others', deeds: ['update'] },
  { table: 'discussion_words', subject: 'points-of-others', deeds: ['delete'] },
  { table: 'discussion_mention', subject: 'points-of-others', deeds: ['delete'] },
  ...(['finding', 'observation', 'contribution'] as const).map(
    (one): GuardedTable => ({
      table: 'invitation',
      subject: `${one}-invitations`,
      municipality: 'municipality',
      when: `noun = '${one}s'`,
      deeds: ['insert', 'update'],
      read: 'elsewhere',
    }),
  ),
  { table: 'publication', subject: 'publications', deeds: ['insert'], read: 'elsewhere' },
  { table: 'planned_publication', subject: 'publications', deeds: ['insert', 'update'], read: 'elsewhere' },
  { table: 'protected_figure', subject: 'publications', deeds: ['insert'], read: 'elsewhere' },
  { table: 'publication_page', subject: 'publications', deeds: ['insert'], read: 'elsewhere' },
]
