import * as z from 'zod'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import type { Member } from '../../domain/people/member.ts'
import { roles } from '../../domain/terms.ts'
import { addMember } from '../../operations/members/add-member.ts'
import { listMembers } from '../../operations/members/list-members.ts'
import { takeRoleAway } from '../../operations/members/take-role-away.ts'
import type { Needs } from '../../operations/needs.ts'
import { aboutOf } from '../about.ts'
import { apiProblem, badRequest } from '../api-problem.ts'
import type { Call, Endpoint } from '../endpoint.ts'
import { inputNamed } from '../input-named.ts'
import { addedMemberSchema, memberSchema, newMemberSchema, toldMember } from './member-schemas.ts'

const rolePath = '/regios/{regio}/leden/{persoon}/{rol}'

/** Who has which role in a region; giving a role, and taking it away. */
export function memberEndpoints(): Endpoint[] {
  return [list, add, read, remove]
}

const list: Endpoint = {
  method: 'get',
  path: '/regios/{regio}/leden',
  operationId: 'ledenOpvragen',
  tag: 'regions',
  about: aboutOf('listMembers'),
  success: { status: 200, schema: () => z.object({ resultaten: z.array(memberSchema) }) },
  async handle({ needs, path }) {
    const listed = await listMembers(needs, path['regio'] ?? '')
    return listed.ok
      ? { ok: true, value: { body: { resultaten: listed.value.members.map(toldMember) } } }
      : listed
  },
}

/** What the operation calls a field, by what the API calls it. */
const names = {
  email: 'email',
  naam: 'name',
  rol: 'role',
  bewerktGemeenten: 'municipalities',
  organisatie: 'organisation',
} as const satisfies Record<keyof z.input<typeof newMemberSchema>, string>

const add: Endpoint = {
  method: 'post',
  path: '/regios/{regio}/leden',
  operationId: 'lidToevoegen',
  tag: 'regions',
  about: aboutOf('addMember'),
  body: { kind: 'json', schema: () => newMemberSchema },
  success: { status: 201, schema: () => addedMemberSchema },
  async handle({ needs, doors, path, json }) {
    const { input, errors, nameOf } = inputNamed(names, json)
    if (errors.length > 0) return badRequest(...errors)
    const regionId = path['regio'] ?? ''
    const added = await addMember(needs, doors.welcoming, regionId, input)
    if (!added.ok) return { ok: false, problem: apiProblem(added.problem, nameOf) }
    const { personId, role, link = null } = added.value
    const member = await memberOf(needs, regionId, { personId, role: roles.dutch[role] })
    if (!member.ok) return member
    const location = [doors.publicUrl, 'api/v1/regios', regionId, 'leden', personId, encoded(member.value)]
    return {
      ok: true,
      value: {
        body: { ...toldMember(member.value), wachtwoordlink: link },
        headers: { location: location.join('/') },
      },
    }
  },
}

const read: Endpoint = {
  method: 'get',
  path: rolePath,
  operationId: 'lidLezen',
  tag: 'regions',
  about: aboutOf('readMember'),
  success: { status: 200, schema: () => memberSchema },
  async handle(call) {
    const member = await memberOf(call.needs, call.path['regio'] ?? '', roleOf(call))
    return member.ok ? { ok: true, value: { body: toldMember(member.value) } } : member
  },
}

const remove: Endpoint = {
  method: 'delete',
  path: rolePath,
  operationId: 'lidWeghalen',
  tag: 'regions',
  about: aboutOf('removeMember'),
  success: { status: 204 },
  async handle(call) {
    const taken = await takeRoleAway(call.needs, call.doors.welcoming, call.path['regio'] ?? '', roleOf(call))
    return taken.ok
      ? { ok: true, value: {} }
      : { ok: false, problem: apiProblem(taken.problem, (key) => (key === 'role' ? 'rol' : key)) }
  },
}

type RoleOf = { personId: string; role: string }

function roleOf({ path }: Call): RoleOf {
  return { personId: path['persoon'] ?? '', role: path['rol'] ?? '' }
}

async function memberOf(needs: Needs, regionId: string, of: RoleOf): Promise<Outcome<Member>> {
  const listed = await listMembers(needs, regionId)
  if (!listed.ok) return listed
  const wanted = roles.recognise(of.role)
  const member = listed.value.members.find(
    ({ personId, role }) => personId === of.personId && role === wanted,
  )
  return member ? done(member) : refused({ kind: 'not-found' })
}

function encoded({ role }: Member): string {
  return encodeURIComponent(roles.dutch[role])
}
