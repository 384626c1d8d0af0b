import type { Region } from '../../domain/regions/region.ts'
import type { Role } from '../../domain/terms.ts'
import { tellPerson } from '../mail/tell-person.ts'
import type { Needs } from '../needs.ts'
import type { Welcoming } from './welcoming.ts'

type News = { region: Pick<Region, 'id' | 'name'>; personId: string; role: Role; what: 'given' | 'taken' }

/** Tells somebody that they got or lost a role. Nobody is told of what they did themselves. */
export async function tellMember(
  { caller, today }: Needs,
  { owner, words }: Welcoming,
  { region, personId, role, what }: News,
): Promise<void> {
  if (caller.kind === 'person' && caller.id === personId) return
  const news = { region: region.name, role }
  await tellPerson(
    { owner, now: today },
    {
      personId,
      topic: 'region',
      ...(what === 'given' ? words.roleGiven(news) : words.roleTaken(news)),
      ...(what === 'given' ? { link: words.link(region.id) } : {}),
      regionId: region.id,
      key: `role-${what}:${region.id}:${personId}:${role}:${today.getTime()}`,
    },
  )
}
