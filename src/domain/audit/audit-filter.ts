import * as z from 'zod'
import { optionalChoiceField, optionalDateField, optionalTextField, parseFields } from '../fields.ts'
import { done, invalid, type Outcome } from '../outcome.ts'
import { nounAddresses } from '../registers/noun.ts'
import { type CodeOf, vocabulary } from '../vocabulary.ts'

/** What can happen to something, in the words by which addresses and the API name it. */
export const auditDeeds = vocabulary({
  add: 'toegevoegd',
  change: 'gewijzigd',
  remove: 'weggehaald',
  restore: 'teruggezet',
  delete: 'verwijderd',
  read: 'ingezien',
})
export type AuditDeed = CodeOf<typeof auditDeeds>

/** The two chains of the log: what was written, and who read what is delicate. */
export const auditChains = vocabulary({ write: 'wijzigingen', read: 'inzage' })
export type AuditChain = CodeOf<typeof auditChains>

/** All the log of a region tells of. */
export const auditSubjects = vocabulary({
  ...nounAddresses,
  settings: 'instellingen',
  members: 'leden',
  'delivery-steps': 'stappen-van-leveringen',
  'plan-check-answers': 'plantoets',
  'plan-check-rules': 'regels-van-de-plantoets',
  'gap-decisions': 'leemten',
  'plan-versions': 'versies-van-het-plan',
  'change-proposals': 'wijzigingsvoorstellen',
  consultations: 'consultaties',
  'discussion-points': 'bespreekpunten',
  publications: 'publicaties',
  'finding-invitations': 'uitnodigingen voor bevindingen',
  'observation-invitations': 'uitnodigingen voor cijfers',
  'contribution-invitations': 'uitnodigingen voor inbreng',
})
export type AuditSubject = CodeOf<typeof auditSubjects>

/** How addresses and the API call whoever runs the installation, who is nobody in particular. */
export const operatorWord = 'beheerder'

/**
 * What of the log is asked for; null and no words: everything. A person of '' is the operator; `words` stands somewhere in what was
 * written, or in the id of the object.
 */
export type AuditFilter = {
  person: string | null
  subject: AuditSubject | null
  deed: AuditDeed | null
  chain: AuditChain | null
  from: string | null
  to: string | null
  words: string
}

const schema = z.object({
  persoon: optionalTextField(200),
  onderwerp: optionalChoiceField(auditSubjects),
  daad: optionalChoiceField(auditDeeds),
  soort: optionalChoiceField(auditChains),
  van: optionalDateField(),
  tot: optionalDateField(),
  woorden: optionalTextField(100),
})

export type AuditFilterKey = keyof typeof schema.shape
export const auditFilterKeys = Object.keys(schema.shape) as readonly AuditFilterKey[]

/** From the query of an address or the options of a command: `?daad=gewijzigd&van=1-2-2024`. */
export function parseAuditFilter(query: Readonly<Record<string, unknown>>): Outcome<AuditFilter> {
  const read = parseFields(schema, query)
  if (!read.ok) return read
  const { persoon, onderwerp, daad, soort, van, tot, woorden } = read.value
  if (van !== null && tot !== null && tot < van) return invalid('tot', 'end-before-start')
  return done({
    person: persoon === operatorWord ? '' : persoon || null,
    subject: onderwerp,
    deed: daad,
    chain: soort,
    from: van,
    to: tot,
    words: woorden,
  })
}
