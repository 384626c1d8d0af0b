import * as z from 'zod'
import type { Consultation, Reaction } from '../../domain/plans/consultation/consultation.ts'
import {
  answerOutcomes,
  audiences,
  consultationStates,
  wishes,
} from '../../domain/plans/consultation/consultation-terms.ts'
import { versionOfAnswer } from '../../domain/plans/consultation/new-answer.ts'
import { versionKey } from '../../domain/registers/version-of-entry.ts'
import { answerReaction } from '../../operations/plans/consultation/answer-reaction.ts'
import {
  listConsultations,
  readConsultation,
} from '../../operations/plans/consultation/read-consultations.ts'
import { aboutOf } from '../about.ts'
import { type ApiOutcome, apiProblem, badRequest } from '../api-problem.ts'
import type { Call, Endpoint, Reply } from '../endpoint.ts'
import { inputNamed } from '../input-named.ts'
import { numberInPath } from '../number-in-path.ts'
import { entryTag, versionInHeader } from '../registers/entry-tag.ts'

const consultation = z.object({
  nummer: z.int(),
  versienummer: z.int(),
  titel: z.string(),
  vraag: z.string(),
  eersteDag: z.iso.date(),
  laatsteDag: z.iso.date(),
  antwoordenUiterlijkOp: z.iso.date(),
  voorWie: z.enum(Object.values(audiences.dutch)),
  stand: z.enum(Object.values(consultationStates.dutch)),
  notaIsOpenbaar: z.boolean(),
  aantallen: z.object({ reacties: z.int(), onbeantwoord: z.int(), ingetrokken: z.int() }),
})
const consultations = z
  .object({ regio: z.string(), consultaties: z.array(consultation) })
  .meta({ id: 'Consultaties' })

const outcome = z.enum(Object.values(answerOutcomes.dutch))
const reactions = z
  .object({
    regio: z.string(),
    consultatie: consultation,
    reacties: z.array(
      z.object({
        nummer: z.int(),
        plaats: z.string(),
        citaat: z.string(),
        tekst: z.string(),
        spreektVoor: z.string(),
        wens: z.enum(Object.values(wishes.dutch)),
        gegevenOp: z.iso.date(),
        isIngetrokken: z.boolean(),
        antwoord: z
          .object({ uitkomst: outcome, omdat: z.string(), actiecode: z.string(), beantwoordOp: z.iso.date() })
          .nullable(),
        versie: z.string(),
      }),
    ),
  })
  .meta({ id: 'Reacties' })

const answer = z
  .object({ uitkomst: outcome, omdat: z.string().max(4000), actiecode: z.string().max(12).optional() })
  .meta({ id: 'AntwoordInvoer' })

const path = '/regios/{regio}/consultaties/{consultatie}/reacties'

/** Consultations with their reactions, and the answer to one. */
export function consultationEndpoints(): Endpoint[] {
  return [
    {
      method: 'get',
      path: '/regios/{regio}/consultaties',
      operationId: 'consultatiesLezen',
      tag: 'overviews',
      about: aboutOf('listConsultations'),
      success: { status: 200, schema: () => consultations },
      async handle({ needs, path }) {
        const listed = await listConsultations(needs, path['regio'] ?? '')
        if (!listed.ok) return listed
        const { region, consultations: all } = listed.value
        return { ok: true, value: { body: { regio: region.id, consultaties: all.map(toldConsultation) } } }
      },
    },
    {
      method: 'get',
      path,
      operationId: 'reactiesLezen',
      tag: 'overviews',
      about: aboutOf('readReactions'),
      success: { status: 200, schema: () => reactions },
      handle: (call) => reactionsNow(call),
    },
    {
      method: 'put',
      path: `${path}/{reactie}/antwoord`,
      operationId: 'reactieBeantwoorden',
      tag: 'overviews',
      about: aboutOf('answerReaction'),
      body: { kind: 'json', schema: () => answer },
      success: { status: 200, schema: () => reactions },
      versioned: 'write',
      handle: storeAnswer,
    },
  ]
}

async function storeAnswer(call: Call): Promise<ApiOutcome<Reply>> {
  const names = { uitkomst: 'outcome', omdat: 'because', actiecode: 'actionCode' }
  const { input, errors, nameOf } = inputNamed(names, call.json)
  if (errors.length > 0) return badRequest(...errors)
  const number = numberIn(call, 'reactie')
  const which = { consultation: numberIn(call, 'consultatie'), reaction: number }
  const stored = await answerReaction(call.needs, call.path['regio'] ?? '', which, {
    ...input,
    [versionKey]: versionInHeader(call.request),
  })
  if (stored.ok) return reactionsNow(call, number)
  if (stored.problem.kind !== 'changed-meanwhile')
    return { ok: false, problem: apiProblem(stored.problem, nameOf) }
  const read = await readConsultation(call.needs, call.path['regio'] ?? '', which.consultation)
  const known = read.ok ? read.value.reactions.find((reaction) => reaction.number === number) : undefined
  return {
    ok: false,
    problem: {
      kind: stored.problem.kind,
      version: await versionOfAnswer(known?.answer ?? null),
      present: known ? (await toldReaction(known)).antwoord : null,
      sent: call.json,
    },
  }
}

/** All reactions; `answered`: whose answer was just given, for the version of it. */
async function reactionsNow(call: Call, answered?: number): Promise<ApiOutcome<Reply>> {
  const read = await readConsultation(call.needs, call.path['regio'] ?? '', numberIn(call, 'consultatie'))
  if (!read.ok) return read
  const { region, consultation: one, reactions: all } = read.value
  const reacties = await Promise.all(all.map(toldReaction))
  const version = reacties.find(({ nummer }) => nummer === answered)?.versie
  return {
    ok: true,
    value: {
      body: { regio: region.id, consultatie: toldConsultation(one), reacties },
      ...(version === undefined ? {} : { headers: entryTag(version) }),
    },
  }
}

function toldConsultation(one: Consultation): z.output<typeof consultation> {
  const { reactions: reacties, unanswered: onbeantwoord, withdrawn: ingetrokken } = one.counts
  return {
    nummer: one.number,
    versienummer: one.version,
    titel: one.title,
    vraag: one.question,
    eersteDag: one.opensOn,
    laatsteDag: one.closesOn,
    antwoordenUiterlijkOp: one.answerBy,
    voorWie: audiences.dutch[one.audience],
    stand: consultationStates.dutch[one.state],
    notaIsOpenbaar: one.isNotePublic,
    aantallen: { reacties, onbeantwoord, ingetrokken },
  }
}

async function toldReaction(one: Reaction): Promise<z.output<typeof reactions>['reacties'][number]> {
  return {
    nummer: one.number,
    plaats: one.passage,
    citaat: one.quoted,
    tekst: one.body,
    spreektVoor: one.speaksFor,
    wens: wishes.dutch[one.wish],
    gegevenOp: one.givenOn,
    isIngetrokken: one.isWithdrawn,
    antwoord: one.answer && {
      uitkomst: answerOutcomes.dutch[one.answer.outcome],
      omdat: one.answer.because,
      actiecode: one.answer.actionCode,
      beantwoordOp: one.answer.answeredOn,
    },
    versie: await versionOfAnswer(one.answer),
  }
}

function numberIn({ path }: Call, name: 'consultatie' | 'reactie'): number {
  return numberInPath(path[name])
}
