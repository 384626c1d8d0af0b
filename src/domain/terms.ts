import { type CodeOf, vocabulary } from './vocabulary.ts'

/** The four aims of the exploration, as the source document names them. */
export const aims = vocabulary({
  prevent: 'voorkomen',
  reduce: 'verminderen',
  'improve-shelter': 'opvang verbeteren',
  'shorten-shelter': 'opvang verkorten',
})
export type Aim = CodeOf<typeof aims>

/** What a measure, euro or place is: the shift (omslag) is measured in these three. */
export const transformationClasses = vocabulary({
  prevention: 'preventie',
  housing: 'wonen',
  shelter: 'opvang',
})
export type TransformationClass = CodeOf<typeof transformationClasses>

/** Action line 6 asks for a view of each of the first three groups (S14). */
export const targetGroups = vocabulary({
  everyone: 'iedereen',
  youth: 'jongeren',
  lgbtiq: 'lhbtiq+',
  'eu-citizens': 'eu-burgers',
})
export type TargetGroup = CodeOf<typeof targetGroups>

/**
 * The groups the national housing programme asks municipalities to keep an eye on (Kamerbrief 2022D18416, programme "Een thuis voor
 * iedereen"), as far as that letter names them.
 */
export const attentionGroups = vocabulary({
  'leaving-institution': 'uit een instelling',
  'leaving-prison': 'uit detentie',
  'permit-holders': 'statushouders',
  'urgent-need': 'sociale of medische urgentie',
  'labour-migrants': 'arbeidsmigranten',
  students: 'studenten',
  'older-people': 'ouderen',
  'displaced-from-ukraine': 'ontheemden uit oekraïne',
})
export type AttentionGroup = CodeOf<typeof attentionGroups>

/** For whom homes are asked of a municipality: the same groups, and homeless people, whom the same letter names first. */
export const homeGroups = vocabulary({ 'homeless-people': 'dakloze mensen', ...attentionGroups.dutch })

export const parties = vocabulary({
  'lived-experience': 'ervaringskennis',
  'shelter-organisation': 'opvangorganisatie',
  'housing-corporation': 'woningcorporatie',
  'department-care': 'afdeling zorg',
  'department-income': 'afdeling inkomen',
  'department-housing': 'afdeling wonen',
  municipality: 'gemeente',
  'care-provider': 'zorgaanbieder',
  other: 'overig',
})
export type Party = CodeOf<typeof parties>

/** For whom a measure is there: one municipality, the region, or more regions than one. */
export const scales = vocabulary({
  local: 'lokaal',
  regional: 'regionaal',
  'supra-regional': 'bovenregionaal',
})
export type Scale = CodeOf<typeof scales>
/** Who may read a finding: everybody in a publication, or the region alone. */
export const opennesses = vocabulary({ open: 'openbaar', 'region-only': 'alleen de regio' })

export const approaches = vocabulary({ alone: 'zelfstandig', jointly: 'gezamenlijk' })
export type Approach = CodeOf<typeof approaches>
export const findingStates = vocabulary({
  exists: 'bestaat',
  planned: 'gepland',
  missing: 'ontbreekt',
  stopped: 'gestopt',
})
export type FindingState = CodeOf<typeof findingStates>

/** What happens to a delivery of the exploration after it was asked for. */
export const deliverySteps = vocabulary({
  opened: 'geopend',
  delivered: 'ingeleverd',
  'taken-back': 'teruggehaald',
  returned: 'teruggegeven',
  accepted: 'aangenomen',
  reopened: 'heropend',
  reminded: 'herinnerd',
})
export type DeliveryStepKind = CodeOf<typeof deliverySteps>
/** Where a delivery stands. What was begun was not handed in yet, but findings came. */
export const deliveryStates = vocabulary({
  asked: 'gevraagd',
  opened: 'geopend',
  begun: 'begonnen',
  delivered: 'ingeleverd',
  returned: 'teruggegeven',
  accepted: 'aangenomen',
})
export type DeliveryState = CodeOf<typeof deliveryStates>

export const policyKinds = vocabulary({ 'policy-plan': 'beleidsplan', programme: 'programma' })
export const policyRelations = vocabulary({
  follows: 'volgt',
  'covered-by': 'valt onder',
  departs: 'wijkt af',
})
export const novelties = vocabulary({ new: 'nieuw', intensified: 'intensivering', existing: 'bestaand' })
export const actionStatuses = vocabulary({
  idea: 'idee',
  preparation: 'voorbereiding',
  'decision-needed': 'besluit nodig',
  running: 'loopt',
  finished: 'gereed',
  stopped: 'gestopt',
  merged: 'opgegaan in',
})
export type ActionStatus = CodeOf<typeof actionStatuses>
/** Whether an action goes as planned. */
export const progressMarks = vocabulary({
  'on-track': 'op koers',
  'needs-attention': 'aandacht nodig',
  stuck: 'loopt vast',
})
export type ProgressMark = CodeOf<typeof progressMarks>
/** How far one municipality is with its own share of an action. */
export const shareStatuses = vocabulary({
  'not-started': 'nog niet begonnen',
  preparation: 'voorbereiding',
  running: 'loopt',
  finished: 'gereed',
  stopped: 'gestopt',
})
export type ShareStatus = CodeOf<typeof shareStatuses>
export const riskStates = vocabulary({
  open: 'open',
  controlled: 'beheerst',
  occurred: 'opgetreden',
  lapsed: 'vervallen',
})
export type RiskState = CodeOf<typeof riskStates>

/** How exactly a date is known: plans speak of quarters and years more often than of days. */
export const datePrecisions = vocabulary({ day: 'dag', month: 'maand', quarter: 'kwartaal', year: 'jaar' })
export type DatePrecision = CodeOf<typeof datePrecisions>

/** How people with lived experience take part in policy: the words of action line 5. */
export const involvements = vocabulary({ made: 'gemaakt', tested: 'getoetst', 'carried-out': 'uitgevoerd' })
export type Involvement = CodeOf<typeof involvements>

export const durations = vocabulary({ structural: 'structureel', incidental: 'incidenteel' })
export const wantedDirections = vocabulary({ higher: 'hoger', lower: 'lager' })
export const aggregations = vocabulary({ sum: 'som', none: 'geen' })
export const rhythms = vocabulary({
  month: 'maand',
  quarter: 'kwartaal',
  'half-year': 'halfjaar',
  year: 'jaar',
})
export type Rhythm = CodeOf<typeof rhythms>
export const missingReasons = vocabulary({
  'not-delivered': 'nog niet geleverd',
  'not-measured': 'niet gemeten',
  'not-public': 'niet openbaar',
  'not-applicable': 'niet van toepassing',
})
export type MissingReason = CodeOf<typeof missingReasons>
export const observationStatuses = vocabulary({ provisional: 'voorlopig', final: 'definitief' })
export const participationForms = vocabulary({
  conversation: 'gesprek',
  workshop: 'werksessie',
  'in-writing': 'schriftelijk',
  panel: 'panel',
})
/** Who decides about the plan: each municipality by its own bodies, the region by its boards or the meeting of aldermen. */
export const governingBodies = vocabulary({
  'municipal-executive': 'college',
  'municipal-council': 'raad',
  'daily-board': 'dagelijks bestuur',
  'general-board': 'algemeen bestuur',
  'joint-portfolio-meeting': 'portefeuillehoudersoverleg',
})
export type GoverningBody = CodeOf<typeof governingBodies>
export const decisionKinds = vocabulary({
  'take-note': 'kennisnemen',
  agree: 'instemmen',
  opinion: 'zienswijze',
  adopt: 'vaststellen',
  budget: 'budget',
  change: 'wijzigen',
  withdraw: 'intrekken',
})
export type DecisionKind = CodeOf<typeof decisionKinds>
export const decisionOutcomes = vocabulary({
  carried: 'aangenomen',
  'carried-amended': 'aangenomen met amendement',
  deferred: 'aangehouden',
  rejected: 'verworpen',
})
export type DecisionOutcome = CodeOf<typeof decisionOutcomes>
/** What came of an amendment: it holds in that municipality alone, the plan has to change with it, or nobody has said yet. */
export const amendmentFollowUps = vocabulary({
  'here-only': 'geldt alleen hier',
  'new-version': 'leidt tot een nieuwe versie',
  'not-settled': 'nog niet afgehandeld',
})
export type AmendmentFollowUp = CodeOf<typeof amendmentFollowUps>
/** Where a submitted version of the plan stands. What was not submitted is the concept, and no version. */
export const planStages = vocabulary({
  consultation: 'consultatie',
  'joint-meeting': 'bestuurlijk overleg',
  'decision-making': 'besluitvorming',
  adopted: 'vastgesteld',
  'carried-out': 'uitvoering',
  evaluated: 'geëvalueerd',
  withdrawn: 'ingetrokken',
})
export type PlanStage = CodeOf<typeof planStages>
export const proposalStates = vocabulary({
  proposed: 'voorgesteld',
  accepted: 'aangenomen',
  rejected: 'afgewezen',
  withdrawn: 'ingetrokken',
})
/** What a recommendation is for (S9): the evaluation of the policy plan of now, or the policy period after it. */
export const recommendationKinds = vocabulary({
  evaluation: 'evaluatie',
  'next-period': 'volgende beleidsperiode',
})
export type RecommendationKind = CodeOf<typeof recommendationKinds>
/** What somebody can be in a region. A person may hold several roles, in several regions. */
export const roles = vocabulary({
  coordinator: 'regiocoördinator',
  'municipal-editor': 'gemeentelijk bewerker',
  'partner-editor': 'partnerbewerker',
  controller: 'controller',
  administrator: 'bestuurder',
  'panel-supporter': 'panelondersteuner',
  reader: 'lezer',
})
export type Role = CodeOf<typeof roles>

/** All of them, by name: what a field of a register can choose from. */
export const termLists = {
  aims,
  transformationClasses,
  targetGroups,
  attentionGroups,
  homeGroups,
  scales,
  opennesses,
  parties,
  approaches,
  findingStates,
  deliverySteps,
  deliveryStates,
  policyKinds,
  policyRelations,
  novelties,
  actionStatuses,
  progressMarks,
  shareStatuses,
  riskStates,
  datePrecisions,
  involvements,
  durations,
  wantedDirections,
  aggregations,
  rhythms,
  missingReasons,
  observationStatuses,
  participationForms,
  governingBodies,
  decisionKinds,
  decisionOutcomes,
  amendmentFollowUps,
  planStages,
  proposalStates,
  recommendationKinds,
  roles,
} as const
