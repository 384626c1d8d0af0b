import { afterAll, beforeAll, expect, test } from 'vitest'
import { mayRead, mayReadList, mayWrite, mayWriteSome } from '../../domain/caller.ts'
import { reachOf, subjects } from '../../domain/people/rights.ts'
import { nounAddresses } from '../../domain/registers/noun.ts'
import { roles } from '../../domain/terms.ts'
import { registers } from '../../operations/registers/all-registers.ts'
import { planPages } from '../../web/plans/plan-pages.tsx'
import { registerPages } from '../../web/registers/register-pages.tsx'
import {
  type DemoDesk,
  demoDesk,
  demoRegion,
  everyRole,
  otherOrganisation,
  partnerOrganisation,
  type Who,
} from '../demo-desk.ts'
import { visitApp } from '../visit-app.ts'
import { type Deed, deeds, doorsOf, prepareCopies } from './doors.ts'
import { type Planted, plantSeeds } from './seeds.ts'

/*
 * Every role, every deed, on what is one's own and what is not, in one's own region and in another's, through the page, the API
 * and straight at the database: all three must say what the one table of rights says.
 */
const people: readonly Who[] = [...everyRole, 'stranger', 'visitor']

let desk: DemoDesk
let planted: Planted[]

beforeAll(async () => {
  desk = await demoDesk()
  await desk.storage
    .asOwner()
    .write((sql) =>
      sql.query(
        `insert into organisation (region_id, name, party) values ('elders', $1, 'other'), ('elders', $2, 'other')`,
        [partnerOrganisation.name, otherOrganisation.name],
      ),
    )
  const organisations = {
    ownOrganisation: partnerOrganisation.name,
    otherOrganisation: otherOrganisation.name,
  }
  planted = [
    ...(await plantSeeds(desk.as('coordinator'), demoRegion, {
      own: 'GM0406',
      other: 'GM0402',
      ...organisations,
    })),
    ...(await plantSeeds(desk.as('stranger'), 'elders', {
      own: 'GM0363',
      other: 'GM0363',
      ...organisations,
    })),
  ]
  await prepareCopies(desk.storage.asOwner())
}, 60_000)
afterAll(() => desk.close())

/** What was written so far, in both regions: a refusal must leave it as it was. */
async function written(): Promise<number> {
  const [row] = await desk.storage
    .asOwner()
    .read((sql) =>
      sql.query<{ many: number }>(`select sum(number) as many from app.audit_chain where chain = 'write'`),
    )
  return row?.many ?? 0
}

function isAllowed(who: Who, { noun, regionId, owner }: Planted, deed: Deed): boolean {
  const { caller } = desk.as(who)
  if (deed === 'list') return mayReadList(caller, regionId, noun)
  if (deed === 'read' && noun !== 'interviews') return mayRead(caller, regionId)
  // An interview is read by whoever may write it.
  return mayWrite(caller, regionId, noun, owner)
}

test('page, API and database say of every role and deed what the table of rights says', async () => {
  const wrong: string[] = []
  let tried = 0
  const added = new Map<string, number>()
  for (const who of people)
    for (const door of doorsOf(desk.as(who)))
      for (const seed of planted)
        for (const deed of deeds) {
          tried += 1
          const n = (added.get(seed.noun) ?? 1) + (deed === 'add' ? 1 : 0)
          added.set(seed.noun, n)
          const allowed = isAllowed(who, seed, deed)
          const before = allowed ? 0 : await written()
          const answer = await door.ask(seed, deed, n)
          const name = `${who} ${door.name} ${deed} ${seed.noun} ${JSON.stringify(seed.owner)} in ${seed.regionId}`
          if (answer !== (allowed ? 'allowed' : 'refused')) wrong.push(`${name}: ${answer}`)
          if (!allowed && (await written()) !== before) wrong.push(`${name}: something was written`)
        }
  console.log(`rights walk: ${tried} combinations tried, ${wrong.length} wrong`)
  expect(wrong).toEqual([])
  expect(tried).toBeGreaterThanOrEqual(1000)
}, 300_000)

test('a page offers the button of a deed exactly to whom the deed is allowed', async () => {
  const wrong: string[] = []
  for (const who of people.filter((person) => person !== 'visitor' && person !== 'stranger')) {
    const needs = desk.as(who)
    const pages = visitApp(needs, planPages(), ...Object.values(registers).map((one) => registerPages(one)))
    for (const { noun, owner, id, regionId } of planted.filter((seed) => seed.regionId === demoRegion)) {
      const base = `/nl/regios/${regionId}/${nounAddresses[noun]}`
      const list = await (await pages.request(`https://thuisplan.example.nl${base}`)).text()
      const page = await (await pages.request(`https://thuisplan.example.nl${base}/${id}`)).text()
      const offers = { add: list.includes(`${base}/nieuw`), change: page.includes(`${base}/${id}/wijzigen`) }
      const rights = {
        add: mayWriteSome(needs.caller, regionId, noun),
        change: mayWrite(needs.caller, regionId, noun, owner),
      }
      if (offers.add !== rights.add || offers.change !== rights.change)
        wrong.push(`${who} ${noun} ${JSON.stringify(owner)}: ${JSON.stringify({ offers, rights })}`)
    }
  }
  expect(wrong).toEqual([])
}, 120_000)

/** Meant by people, and written down apart from the table, so that a slip there does not go unnoticed. R: region, G, O: own. */
const meant = `
                          coordinator municipal-editor partner-editor controller administrator panel-supporter reader
organisations             R           .                .              .          .             .               .
policies                  R           .                .              .          .             .               .
rounds                    R           .                .              .          .             .               .
deliveries                R           .                .              .          .             .               .
interviews                R           G                O              .          .             R               .
findings                  R           G                O              .          .             .               .
empty-cells               R           G                .              .          .             .               .
goals                     R           .                .              .          .             .               .
indicators                R           .                .              .          .             .               .
funds                     R           .                .              R          .             .               .
actions                   R           .                O              .          .             .               .
milestones                R           .                O              .          .             .               .
action-places             R           G                .              .          .             .               .
risks                     R           .                .              .          .             .               .
chapter-texts             R           .                .              .          .             .               .
money-lines               R           .                .              R          .             .               .
observations              R           G                O              .          .             .               .
participations            R           .                .              .          .             R               .
contributions             R           .                .              .          .             R               .
decisions                 R           .                .              .          R             .               .
home-tasks                R           .                .              .          .             .               .
recommendations           R           .                .              .          .             .               .
delivery-steps            R           G                O              .          .             .               .
plan-check-answers        R           .                .              .          .             .               .
plan-check-rules          R           .                .              .          .             .               .
gap-decisions             R           .                .              .          .             .               .
plan-versions             R           .                .              .          .             .               .
change-proposals          R           G                O              .          R             .               .
consultations             R           .                .              .          .             .               .
discussion-points         R           R                R              R          R             R               .
points-of-others          R           .                .              .          .             .               .
publications              R           .                .              .          .             .               .
settings                  R           .                .              .          .             .               .
members                   R           .                .              .          .             .               .
finding-invitations       R           G                .              .          .             .               .
observation-invitations   R           G                .              .          .             .               .
contribution-invitations  R           .                .              .          .             R               .
`

test('the table of rights is what was meant', () => {
  const letters = { region: 'R', 'own-municipality': 'G', 'own-organisation': 'O' }
  const [head = '', ...lines] = meant.trim().split('\n')
  expect(head.trim().split(/\s+/)).toEqual(roles.codes)
  const table = subjects.map((subject) =>
    [
      subject,
      ...roles.codes.map((role) => letters[reachOf(role, subject) ?? ('none' as 'region')] ?? '.'),
    ].join(' '),
  )
  expect(table.toSorted()).toEqual(lines.map((line) => line.trim().replace(/\s+/g, ' ')).toSorted())
})
