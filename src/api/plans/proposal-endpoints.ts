import * as z from 'zod'
import type { ChangeProposal } from '../../domain/plans/versions/change-proposal.ts'
import { nounAddresses } from '../../domain/registers/noun.ts'
import { proposalStates } from '../../domain/terms.ts'
import { decideChangeProposal } from '../../operations/plans/versions/decide-change-proposal.ts'
import {
  readChangeProposal,
  readChangeProposals,
} from '../../operations/plans/versions/read-change-proposals.ts'
import { apiNameOf } from '../../presentation/registers/register-sheet.ts'
import { aboutOf } from '../about.ts'
import { apiProblem, badRequest } from '../api-problem.ts'
import type { Endpoint } from '../endpoint.ts'
import { inputNamed } from '../input-named.ts'
import { numberInPath } from '../number-in-path.ts'
import { proposalSchema, proposalsSchema } from './version-schemas.ts'

const decision = z
  .object({
    stand: z.enum([proposalStates.dutch.accepted, proposalStates.dutch.rejected]),
    toelichting: z.string().max(2000).nullish(),
    beslotenOp: z.iso.date().nullish(),
    besluit: z.int().nullish(),
    tochOvernemen: z.boolean().nullish(),
  })
  .meta({ id: 'BesluitOverVoorstelInvoer' })

/** Proposals to change the plan in force, and deciding about one. */
export function proposalEndpoints(): Endpoint[] {
  return [
    {
      method: 'get',
      path: '/regios/{regio}/plan/voorstellen',
      operationId: 'wijzigingsvoorstellenLezen',
      tag: 'overviews',
      about: aboutOf('readChangeProposals'),
      success: { status: 200, schema: () => proposalsSchema },
      async handle({ needs, path }) {
        const read = await readChangeProposals(needs, path['regio'] ?? '')
        if (!read.ok) return read
        const { region, proposals } = read.value
        const body: z.output<typeof proposalsSchema> = {
          regio: region.id,
          voorstellen: proposals.map(told),
        }
        return { ok: true, value: { body } }
      },
    },
    {
      method: 'post',
      path: '/regios/{regio}/plan/voorstellen/{nummer}/besluit',
      operationId: 'overVoorstelBesluiten',
      tag: 'overviews',
      about: aboutOf('decideChangeProposal'),
      body: { kind: 'json', schema: () => decision },
      success: { status: 200, schema: () => proposalSchema },
      async handle({ needs, path, json }) {
        const names = {
          stand: 'state',
          toelichting: 'answer',
          beslotenOp: 'decidedOn',
          besluit: 'decision',
          tochOvernemen: 'overwrite',
        }
        const { input, errors, nameOf } = inputNamed(names, json)
        if (errors.length > 0) return badRequest(...errors)
        const [regionId, number] = [path['regio'] ?? '', numberInPath(path['nummer'])]
        const decided = await decideChangeProposal(needs, regionId, number, input)
        if (!decided.ok) return { ok: false, problem: apiProblem(decided.problem, nameOf) }
        const read = await readChangeProposal(needs, regionId, number)
        return read.ok ? { ok: true, value: { body: told(read.value.proposal) } } : read
      },
    },
  ]
}

function told(proposal: ChangeProposal): z.output<typeof proposalSchema> {
  const { noun } = proposal
  return {
    nummer: proposal.number,
    versie: proposal.version,
    lijst: nounAddresses[noun],
    code: proposal.code,
    reden: proposal.reason,
    velden: Object.keys(proposal.changes).map((key) => apiNameOf(noun, key)),
    voorgesteldOp: proposal.proposedOn,
    stand: proposalStates.dutch[proposal.state],
    beslotenOp: proposal.decidedOn,
    besluit: proposal.decision,
    toelichting: proposal.answer,
  }
}
