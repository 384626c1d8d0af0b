import { mayRead } from '../domain/caller.ts'
import type { Outcome } from '../domain/outcome.ts'
import { cliTexts } from '../language/cli-texts.ts'
import type { OpenThuisplan } from '../open-thuisplan.ts'
import type { Needs } from '../operations/needs.ts'
import { type ActingPerson, findActingPerson } from '../operations/people/find-acting-person.ts'
import { readMemberships } from '../operations/people/read-memberships.ts'
import { type CommandCall, type CommandDone, optionOf } from './command.ts'
import { notFound, refusal } from './refusal.ts'

/** Opens the installation, does the work and closes it, whatever comes of it. */
export async function withOpen(
  { effects }: CommandCall,
  work: (open: OpenThuisplan) => Promise<CommandDone>,
): Promise<CommandDone> {
  const open = await effects.open()
  try {
    return await work(open)
  } finally {
    await open.close()
  }
}

/**
 * Works in a region in somebody's name, under the rights of that person and no others: whoever --as names, or else the
 * region's first coordinator.
 */
export function inRegion(
  call: CommandCall,
  regionId: string,
  work: (needs: Needs, open: OpenThuisplan) => Promise<CommandDone>,
): Promise<CommandDone> {
  const email = optionOf(call, 'as')
  const texts = cliTexts[call.language]
  return withOpen(call, async (open) => {
    const found = await findActingPerson(open.storage.asOwner(), regionId, email)
    if (found.ok) {
      const needs = await needsOf(open, found.value, call)
      return mayRead(needs.caller, regionId) ? work(needs, open) : refusal(call, { kind: 'not-allowed' })
    }
    if (found.problem.kind === 'not-allowed') return refusalWith(call, found, texts.noCoordinator(regionId))
    const region = await findActingPerson(open.storage.asOwner(), regionId)
    const isThere = region.ok || region.problem.kind === 'not-allowed'
    return notFound(isThere ? texts.unknownPerson(email ?? '') : texts.unknownRegion(regionId))
  })
}

async function needsOf(
  { storage }: OpenThuisplan,
  person: ActingPerson,
  { effects }: CommandCall,
): Promise<Needs> {
  const database = storage.as(person.id)
  const known = await readMemberships(storage.asOwner(), person.id)
  return { database, caller: { kind: 'person', ...person, ...known }, today: effects.now() }
}

function refusalWith(
  call: CommandCall,
  outcome: Extract<Outcome<never>, { ok: false }>,
  hint: string,
): CommandDone {
  const { lines, ...rest } = refusal(call, outcome.problem)
  return { ...rest, lines: [...lines, hint] }
}
