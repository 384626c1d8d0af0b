import type { Database } from '../../database/database.ts'
import { mayWrite } from '../../domain/caller.ts'
import { done, invalid, type Outcome, refused } from '../../domain/outcome.ts'
import { type NewMember, parseNewMember } from '../../domain/people/new-member.ts'
import type { Region } from '../../domain/regions/region.ts'
import type { Role } from '../../domain/terms.ts'
import { sendLetter } from '../mail/queue-letter.ts'
import type { Needs } from '../needs.ts'
import { findPerson } from '../people/find-acting-person.ts'
import { selectRegion } from '../regions/read-region.ts'
import { selectOrganisations } from './list-members.ts'
import { insertMembership } from './membership-rows.ts'
import { tellMember } from './tell-member.ts'
import type { Welcoming } from './welcoming.ts'

/** `link`: for somebody who is new here, where no mail can be sent. It is as good as a password, and shown once. */
export type AddedMember = { region: Region; personId: string; role: Role; link?: string }

/**
 * Gives somebody a role in a region: takes `email`, `name`, `role`, `municipalities`, `organisation`. Whoever has no account
 * yet gets one, with a letter to choose a password; whoever has one is told.
 */
export async function addMember(
  needs: Needs,
  welcoming: Welcoming,
  regionId: string,
  input: unknown,
): Promise<Outcome<AddedMember>> {
  const meant = await readNewMember(needs, regionId, input)
  if (!meant.ok) return meant
  const { region, email, name, membership } = meant.value
  const { role } = membership
  const known = await findPerson(welcoming.owner, email)
  const account = known ? { personId: known.id } : await welcoming.newcomer(email, name)
  const given = await giveRole(needs.database, account.personId, membership, email)
  if (!given.ok) return given
  const added = { region, personId: account.personId, role }
  if (!('link' in account)) await tellMember(needs, welcoming, { ...added, what: 'given' })
  else if (!welcoming.canMail) return done({ ...added, link: account.link })
  else
    await sendLetter(welcoming.owner, {
      key: `welcome:${regionId}:${account.personId}`,
      email,
      topic: 'account',
      ...welcoming.words.invitation({ region: region.name, role, name, link: account.link }),
    })
  return done(added)
}

/** Everything is checked before an account is made: whoever gives no roles makes no accounts. */
function readNewMember(
  { database, caller, today }: Needs,
  regionId: string,
  input: unknown,
): Promise<Outcome<NewMember & { region: Region }>> {
  return database.read(async (sql) => {
    if (caller.kind === 'visitor') return refused({ kind: 'not-signed-in' })
    const region = await selectRegion(sql, regionId, today)
    if (!region.ok) return region
    if (!mayWrite(caller, regionId, 'members')) return refused({ kind: 'not-allowed' })
    const organisations = await selectOrganisations(sql, regionId)
    const member = parseNewMember(input, { region: region.value, organisations })
    return member.ok ? done({ ...member.value, region: region.value }) : member
  })
}

function giveRole(
  database: Database,
  personId: string,
  membership: NewMember['membership'],
  email: string,
): Promise<Outcome<null>> {
  return database.write(async (sql) =>
    (await insertMembership(sql, personId, membership))
      ? done(null)
      : invalid('email', 'has-role-already', email.slice(0, 80)),
  )
}
