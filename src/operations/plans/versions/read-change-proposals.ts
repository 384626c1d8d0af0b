import type { Reading } from '../../../database/database.ts'
import { mayWriteSome } from '../../../domain/caller.ts'
import { done, invalid, type Outcome, refused } from '../../../domain/outcome.ts'
import {
  type ChangeProposal,
  changedSince,
  fieldsOfProposal,
  type ProposalNoun,
} from '../../../domain/plans/versions/change-proposal.ts'
import { type PlanVersion, versionInForce } from '../../../domain/plans/versions/plan-version.ts'
import type { Region } from '../../../domain/regions/region.ts'
import type { Values } from '../../../domain/registers/field.ts'
import type { Needs } from '../../needs.ts'
import { readInRegion } from '../../regions/read-in-region.ts'
import { isEntryId } from '../../registers/entry-id.ts'
import type { FormMatter } from '../../registers/prepare-form.ts'
import { isOwn, referenceChoices } from '../../registers/reference-choices.ts'
import { selectChangeProposals } from './select-change-proposals.ts'
import { versionRegisters } from './select-concept-lists.ts'
import { selectPlanVersions } from './select-plan-versions.ts'

export type ProposalsOfRegion = {
  region: Region
  proposals: readonly ChangeProposal[]
  inForce: PlanVersion | undefined
}

/** What was proposed to change, and which version that is about. */
export function readChangeProposals(needs: Needs, regionId: string): Promise<Outcome<ProposalsOfRegion>> {
  return readInRegion(needs, regionId, async (sql, region) =>
    done({
      region,
      proposals: await selectChangeProposals(sql, regionId),
      inForce: versionInForce(await selectPlanVersions(sql, regionId)),
    }),
  )
}

export type ProposalOfRegion = {
  region: Region
  proposal: ChangeProposal
  /** Fields that say something else by now than when it was proposed. */
  since: readonly string[]
}

export function readChangeProposal(
  needs: Needs,
  regionId: string,
  number: number,
): Promise<Outcome<ProposalOfRegion>> {
  return readInRegion(needs, regionId, async (sql, region) => {
    const [proposal] = await selectChangeProposals(sql, regionId, number)
    if (!proposal) return refused({ kind: 'not-found' })
    const { noun, objectId, changes, state } = proposal
    const present = objectId === null ? null : await selectObject(sql, region, noun, objectId)
    return done({
      region,
      proposal,
      since: present && state === 'proposed' ? changedSince(changes, present) : [],
    })
  })
}

/** What the form of a proposal needs: what stands there now, and what its fields can point at. */
export type ProposalMatter = FormMatter & {
  noun: ProposalNoun
  object: { id: string; values: Values } | null
  inForce: PlanVersion
}

/** Refused as invalid as long as no version is in force: then the concept can simply be changed. */
export function prepareProposal(
  needs: Needs,
  regionId: string,
  noun: ProposalNoun,
  id: string | undefined,
): Promise<Outcome<ProposalMatter>> {
  return readInRegion(needs, regionId, async (sql, region) => {
    if (!mayWriteSome(needs.caller, regionId, 'change-proposals')) return refused({ kind: 'not-allowed' })
    const inForce = versionInForce(await selectPlanVersions(sql, regionId))
    const values = id === undefined ? null : await selectObject(sql, region, noun, id)
    if (id !== undefined && values === null) return refused({ kind: 'not-found' })
    if (!inForce) return invalid('version', 'no-version-in-force')
    const choices: FormMatter['choices'] = {}
    for (const field of fieldsOfProposal(noun))
      if ((field.kind === 'reference' || field.kind === 'references') && isOwn(field.to))
        choices[field.to] ??= await referenceChoices(sql, region, field.to)
    return done({
      region,
      choices,
      noun,
      inForce,
      object: id === undefined || !values ? null : { id, values },
    })
  })
}

/** A goal or action as it stands now; null when it is not there any more. */
export async function selectObject(
  sql: Reading,
  region: Region,
  noun: ProposalNoun,
  id: string,
): Promise<Values | null> {
  const [entry] = isEntryId(id) ? await versionRegisters[noun].list(sql, region, id) : []
  return entry?.values ?? null
}
