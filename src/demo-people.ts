import type { Membership } from './domain/caller.ts'
import type { OpenThuisplan } from './open-thuisplan.ts'
import { giveMembership } from './operations/people/give-membership.ts'
import { letFoundRegions } from './operations/people/let-found-regions.ts'

export const demoPassword = 'thuisplan-voorbeeld'

type DemoAccount = {
  email: string
  name: string
  what: string
  role: Membership['role']
  municipalities?: readonly string[]
  organisation?: string
}

/** Somebody of every role; these accounts exist only where the example region was loaded. */
export const demoAccounts = [
  {
    email: 'coordinator@thuisplan.example',
    name: 'Regiocoördinator (voorbeeld)',
    what: 'regiocoördinator / region coordinator',
    role: 'coordinator',
  },
  {
    email: 'huizen@thuisplan.example',
    name: 'Adviseur Huizen (voorbeeld)',
    what: 'gemeentelijk bewerker / municipal editor, Huizen',
    role: 'municipal-editor',
    municipalities: ['GM0406'],
  },
  {
    email: 'lezer@thuisplan.example',
    name: 'Lezer (voorbeeld)',
    what: 'lezer / reader',
    role: 'reader',
  },
  {
    email: 'partner@thuisplan.example',
    name: 'Adviseur opvang (voorbeeld)',
    what: 'partnerbewerker / partner editor, Opvangorganisatie (voorbeeld)',
    role: 'partner-editor',
    organisation: 'Opvangorganisatie (voorbeeld)',
  },
  {
    email: 'controller@thuisplan.example',
    name: 'Controller (voorbeeld)',
    what: 'controller',
    role: 'controller',
  },
  {
    email: 'bestuurder@thuisplan.example',
    name: 'Wethouder (voorbeeld)',
    what: 'bestuurder / administrator',
    role: 'administrator',
  },
  {
    email: 'panel@thuisplan.example',
    name: 'Panelondersteuner (voorbeeld)',
    what: 'panelondersteuner / panel supporter',
    role: 'panel-supporter',
  },
] as const satisfies readonly DemoAccount[]

/** The coordinator first, who may found the region the others get a role in. Answers the ids by e-mail address. */
export async function makeDemoAccounts({ identity, storage }: OpenThuisplan): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  for (const { email, name } of demoAccounts)
    ids.set(email, await identity.addAccount({ email, name, password: demoPassword }))
  await letFoundRegions(storage.asOwner(), ids.get(demoAccounts[0].email) ?? '')
  return ids
}

/** After its organisations are there: a partner editor belongs to one of them. */
export async function giveDemoRoles(
  { storage }: OpenThuisplan,
  regionId: string,
  ids: ReadonlyMap<string, string>,
): Promise<void> {
  const owner = storage.asOwner()
  const organisations = await owner.read((sql) =>
    sql.query<{ id: string; name: string }>('select id, name from organisation where region_id = $1', [
      regionId,
    ]),
  )
  for (const account of demoAccounts) {
    const personId = ids.get(account.email) ?? ''
    const membership = membershipOf(regionId, account, organisations)
    if (membership) await giveMembership(owner, { ...membership, personId })
  }
}

function membershipOf(
  regionId: string,
  { role, municipalities = [], organisation: named }: DemoAccount,
  organisations: readonly { id: string; name: string }[],
): Membership | undefined {
  if (role === 'municipal-editor') return { regionId, role, municipalities }
  if (role !== 'partner-editor') return { regionId, role }
  const organisation = organisations.find(({ name }) => name === named)
  return organisation && { regionId, role, organisation }
}
