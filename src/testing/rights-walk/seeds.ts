import type { RowOwner } from '../../domain/caller.ts'
import type { Values } from '../../domain/registers/field.ts'
import { type Noun, nouns } from '../../domain/registers/noun.ts'
import type { Needs } from '../../operations/needs.ts'
import { registers } from '../../operations/registers/all-registers.ts'
import { recordEntry } from '../../operations/registers/work-on-register.ts'
import { enteredFrom } from '../../presentation/registers/entered-values.ts'

/** An entry of one owner, and how a second one of the same kind is made that is in nobody's way. */
export type Seed = { noun: Noun; owner: RowOwner; values: Values; again: (n: number) => Values }
export type Planted = Seed & { id: string; regionId: string }

type Place = { own: string; other: string; ownOrganisation: string; otherOrganisation: string }
type Kind = (place: Place) => Omit<Seed, 'noun'>[]

const plain = (values: Values, again: Seed['again']): Kind => {
  return () => [{ owner: {}, values, again }]
}

/** One entry for every kind of owner that makes a difference to somebody's rights. */
const kinds: Record<Noun, Kind> = {
  organisations: plain({ name: 'Organisatie 0', party: 'other' }, (n) => ({ name: `Organisatie ${n}` })),
  policies: plain({ title: 'Beleid 0', kind: 'programme' }, (n) => ({ title: `Beleid ${n}` })),
  rounds: plain({ title: 'Ronde (voorbeeld)', opensOn: '2024-01-10', dueOn: '2024-06-01' }, (n) => ({
    number: null,
    opensOn: `${2100 + n}-01-10`,
    dueOn: `${2100 + n}-06-01`,
  })),
  deliveries: plain({ party: 'other', place: 'region', askedFunction: 'Adviseur' }, (n) => ({
    number: null,
    askedFunction: `Adviseur ${n}`,
  })),
  interviews: (place) =>
    ownersIn(place).map((owner) => ({
      owner,
      values: {
        heldOn: '2024-01-10',
        withWhom: 'Adviseur (voorbeeld)',
        party: 'municipality',
        place: owner.municipality ?? 'region',
        organisation: owner.organisation ?? '',
        text: 'Eén zin (voorbeeld). Nog een zin.',
      },
      again: () => ({ number: null }),
    })),
  findings: (place) =>
    ownersIn(place).map((owner) => ({
      owner,
      values: {
        actionLine: 1,
        place: owner.municipality ?? 'region',
        organisation: owner.organisation ?? '',
        title: 'Bevinding',
        aims: ['prevent'],
        approach: 'alone',
        state: 'exists',
        transformationClass: 'prevention',
      },
      again: () => ({ number: null }),
    })),
  'empty-cells': ({ own, other }) =>
    [...new Set([own, other, 'region'])].map((place) => {
      // A cell is empty once: each new one takes the next line that nothing else was planted on.
      let next = 0
      return {
        owner: { municipality: place === 'region' ? null : place },
        values: { actionLine: 2, place, reason: 'Hier is niets (voorbeeld).' },
        again: () => ({ actionLine: 3 + (next++ % 4) }),
      }
    }),
  goals: plain({ code: '1.1', title: 'Doel' }, (n) => ({ code: `2.${n % 99}` })),
  indicators: plain(
    {
      code: 'A1',
      name: 'Indicator',
      unit: 'aantal',
      wanted: 'lower',
      actionLine: 1,
      transformationClass: 'prevention',
      countsPeople: false,
      aggregation: 'none',
      rhythm: 'month',
    },
    (n) => ({ code: `B${n}` }),
  ),
  funds: plain({ code: 'F0', name: 'Geld', year: 2024, amountCents: 100, duration: 'structural' }, (n) => ({
    code: `F${n}`,
  })),
  actions: ({ ownOrganisation, otherOrganisation }) =>
    [ownOrganisation, otherOrganisation, ''].map((owner, at) => ({
      owner: { organisation: owner },
      values: {
        code: `1.1.${at + 1}`,
        title: 'Actie',
        owner,
        transformationClass: 'prevention',
        novelty: 'new',
        status: 'idea',
      },
      again: (n) => ({ code: `1.1.${10 + (n % 89)}` }),
    })),
  'action-places': ({ own, other }) =>
    [...new Set([own, other])].map((place) => {
      // A municipality has one share of an action: each new one is of the next action.
      let next = 0
      return {
        owner: { municipality: place },
        values: { action: '6.1.2', place, share: 'Een deel (voorbeeld)', status: 'running' },
        again: () => ({ action: `6.1.${3 + (next++ % 18)}` }),
      }
    }),
  risks: plain({ title: 'Risico', chance: 2, effect: 3, state: 'open' }, () => ({ number: null })),
  'chapter-texts': plain({ number: 1, text: 'Tekst (voorbeeld)' }, (n) => ({ number: 2 + (n % 11) })),
  milestones: ({ ownOrganisation, otherOrganisation }) =>
    [ownOrganisation, otherOrganisation, ''].map((owner, at) => ({
      owner: { organisation: owner },
      values: { action: `1.1.${at + 1}`, title: 'Mijlpaal', dueOn: '2024-06-01' },
      again: (n) => ({ title: `Mijlpaal ${n}` }),
    })),
  'money-lines': plain(
    { action: '6.1.1', year: 2024, amountCents: 100, duration: 'structural', explanation: 'Kosten' },
    (n) => ({ explanation: `Kosten ${n}` }),
  ),
  observations: (place) =>
    ownersIn(place).map((owner, at) => ({
      owner,
      values: {
        indicator: 'A1',
        place: owner.municipality ?? 'region',
        organisation: owner.organisation ?? '',
        period: `1999-0${at + 1}`,
        value: 12,
        status: 'final',
      },
      again: (n) => ({ period: `${2000 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}` }),
    })),
  participations: plain({ party: 'other', tookPlaceOn: '2024-01-10', result: 'Gesproken' }, (n) => ({
    organisation: `Partij ${n}`,
  })),
  contributions: plain(
    {
      receivedOn: '2024-01-10',
      actionLine: 1,
      fromWhom: 'Panellid (voorbeeld)',
      body: 'Voorbeeld.',
      involvement: 'made',
    },
    () => ({ number: null }),
  ),
  decisions: plain(
    {
      place: 'region',
      body: 'joint-portfolio-meeting',
      kind: 'agree',
      subject: 'Besluit (voorbeeld)',
      plannedOn: '2024-06-01',
    },
    () => ({ number: null }),
  ),
  'home-tasks': plain({ year: 2024, place: 'region', homes: 12 }, (n) => ({ year: 2016 + (n % 40) })),
  recommendations: plain(
    { kind: 'evaluation', title: 'Aanbeveling (voorbeeld)', addressee: 'Het Rijk' },
    () => ({ number: null }),
  ),
}

function ownersIn({ own, other, ownOrganisation, otherOrganisation }: Place): RowOwner[] {
  return [
    { municipality: own },
    { municipality: other },
    { municipality: null },
    { municipality: other, organisation: ownOrganisation },
    { municipality: null, organisation: otherOrganisation },
  ]
}

/** Goals and actions that nobody takes away, for what hangs on an action and would keep it. */
async function plantGround(needs: Needs, regionId: string, { own, other }: Place): Promise<void> {
  const goal = await recordEntry(
    needs,
    regionId,
    registers.goals,
    { code: '6.1', title: 'Grond' },
    { kind: 'new' },
  )
  if (!goal.ok) throw new Error(JSON.stringify(goal.problem))
  for (let at = 1; at <= 20; at += 1) {
    const action = {
      code: `6.1.${at}`,
      title: 'Grond',
      municipalities: [own, other],
      transformationClass: 'prevention',
      novelty: 'new',
      status: 'idea',
    }
    const stored = await recordEntry(needs, regionId, registers.actions, action, { kind: 'new' })
    if (!stored.ok) throw new Error(JSON.stringify(stored.problem))
  }
}

/** Plants one entry per kind of owner in every list of a region, as its coordinator. */
export async function plantSeeds(needs: Needs, regionId: string, place: Place): Promise<Planted[]> {
  const planted: Planted[] = []
  for (const noun of nouns) {
    if (noun === 'action-places') await plantGround(needs, regionId, place)
    for (const seed of kinds[noun](place)) {
      const entered = enteredFrom(registers[noun].fields, seed.values)
      const stored = await recordEntry(needs, regionId, registers[noun], entered, { kind: 'new' })
      if (!stored.ok) throw new Error(`${noun}: ${JSON.stringify(stored.problem)}`)
      planted.push({ ...seed, noun, id: stored.value.id, regionId })
    }
  }
  return planted
}
