import * as z from 'zod'
import type { Membership } from '../caller.ts'
import { choiceField, optionalTextField, parseFields, textField, wordsField } from '../fields.ts'
import { isMailAddress, oneLine } from '../mail/letter-text.ts'
import { done, invalid, type Outcome, problemFields, refused } from '../outcome.ts'
import { parseMunicipalities } from '../regions/place.ts'
import type { Region } from '../regions/region.ts'
import { type Role, roles } from '../terms.ts'

/** What a role in a region can be about: its municipalities and its organisations. */
export type RoleMatter = { region: Region; organisations: readonly { id: string; name: string }[] }

export type NewMember = { email: string; name: string; membership: Membership }

/**
 * Takes `email`, `name` (what somebody is called here, as a function), `role`, and with it `municipalities` (codes or names)
 * for a municipal editor or `organisation` (an id or a name) for a partner editor.
 */
export function parseNewMember(input: unknown, matter: RoleMatter): Outcome<NewMember> {
  const person = parsePerson(input)
  const role = parseFields(z.object({ role: choiceField(roles) }), input)
  const membership = role.ok ? parseMembership(input, role.value.role, matter) : role
  if (person.ok && membership.ok) return done({ ...person.value, membership: membership.value })
  return refused({
    kind: 'invalid',
    fields: { ...problemFields(person), ...problemFields(membership) },
  })
}

/** The reach of one role; for a role that has none, what says otherwise is refused rather than passed over. */
export function parseMembership(input: unknown, role: Role, matter: RoleMatter): Outcome<Membership> {
  const parsed = parseFields(scopeSchema, input)
  if (!parsed.ok) return parsed
  const regionId = matter.region.id
  const { municipalities, organisation } = parsed.value
  if (role !== 'municipal-editor' && municipalities.length > 0)
    return invalid('municipalities', 'not-for-this-role')
  if (role !== 'partner-editor' && organisation !== '') return invalid('organisation', 'not-for-this-role')
  if (role === 'municipal-editor') {
    if (municipalities.length === 0) return invalid('municipalities', 'choose-at-least-one')
    const codes = parseMunicipalities(matter.region, 'municipalities', municipalities)
    return codes.ok ? done({ regionId, role, municipalities: codes.value }) : codes
  }
  if (role === 'partner-editor') {
    if (organisation === '') return invalid('organisation', 'required')
    const wanted = organisation.toLowerCase()
    const known = matter.organisations.find(({ id, name }) => id === wanted || name.toLowerCase() === wanted)
    return known
      ? done({ regionId, role, organisation: known })
      : invalid('organisation', 'unknown-organisation', organisation)
  }
  return done({ regionId, role })
}

const scopeSchema = z.object({ municipalities: wordsField(), organisation: optionalTextField(160) })

function parsePerson(input: unknown): Outcome<{ email: string; name: string }> {
  const parsed = parseFields(z.object({ email: textField(254), name: textField(160) }), input)
  if (!parsed.ok) return parsed
  const { email, name } = parsed.value
  if (!isMailAddress(email)) return invalid('email', 'not-an-email-address', email.slice(0, 80))
  return done({ email: email.toLowerCase(), name: oneLine(name) })
}
