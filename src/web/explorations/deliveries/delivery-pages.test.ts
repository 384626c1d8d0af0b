import { afterAll, beforeAll, expect, test } from 'vitest'
import { deliveryRegister } from '../../../operations/explorations/delivery-register.ts'
import { findingRegister } from '../../../operations/explorations/finding-register.ts'
import { roundRegister } from '../../../operations/explorations/round-register.ts'
import { recordEntry } from '../../../operations/registers/work-on-register.ts'
import {
  type DemoDesk,
  demoDesk,
  demoRegion,
  otherOrganisation,
  type Who,
} from '../../../testing/demo-desk.ts'
import { formOf, visitApp } from '../../../testing/visit-app.ts'
import { addresses } from '../../addresses.ts'
import { registerPages } from '../../registers/register-pages.tsx'
import { roundPages } from '../rounds/round-pages.tsx'
import { deliveryPages } from './delivery-pages.tsx'

let desk: DemoDesk
let round = ''
let delivery = ''

beforeAll(async () => {
  desk = await demoDesk()
})
afterAll(() => desk.close())

function ask(who: Who, address: string, form?: RequestInit) {
  const needs = { ...desk.as(who), today: new Date() }
  return visitApp(
    needs,
    deliveryPages(),
    roundPages(),
    registerPages(roundRegister),
    registerPages(deliveryRegister),
    registerPages(findingRegister),
  ).request(address, form)
}

async function textOf(who: Who, address: string): Promise<string> {
  const answer = await ask(who, address)
  expect(answer.status, address).toBe(200)
  return answer.text()
}

const board = addresses.deliveryBoard('nl', demoRegion)

test('without a round the board says how to begin, and only to whoever can', async () => {
  expect(await textOf('coordinator', board)).toContain('Begin een ronde, kies wie u vraagt')
  expect(await textOf('coordinator', board)).toContain('/rondes/nieuw')
  expect(await textOf('reader', board)).not.toContain('/rondes/nieuw')
  const stored = await recordEntry(
    desk.as('coordinator'),
    demoRegion,
    roundRegister,
    { title: 'Najaar <voorbeeld>', opensOn: '1-11-2026', dueOn: '31-12-2026' },
    { kind: 'new' },
  )
  round = stored.ok ? stored.value.id : ''
  const asksNobody = await textOf('coordinator', board)
  expect(asksNobody).toContain('In deze ronde is nog niemand gevraagd.')
  expect(asksNobody, 'another round can be begun from here').toContain('/rondes"')
  const closing = await ask('coordinator', addresses.closeRound('nl', demoRegion, round), formOf({}))
  expect(closing.status).toBe(422)
  expect((await closing.text()).match(/Over \d+ leemten is nog niet besloten/g), 'told once').toHaveLength(1)
})

test('everybody is asked on one page; who was asked already is marked and cannot be asked again', async () => {
  const page = addresses.askForRound('nl', demoRegion, round)
  expect(await textOf('coordinator', page)).toContain('aria-label="Huizen: Afdeling Wonen"')
  const nobody = await ask('coordinator', page, formOf({ explanation: 'Graag lijn 3' }))
  expect(nobody.status).toBe(422)
  const askedNobody = await nobody.text()
  expect(askedNobody).toContain('Graag lijn 3')
  expect(askedNobody.match(/Kies er ten minste één/g), 'at the top, and where the choice is').toHaveLength(2)
  const wrongDay = await ask('coordinator', page, formOf({ who: 'GM0406/municipality', dueOn: 'snel' }))
  expect(wrongDay.status).toBe(422)
  const kept = await wrongDay.text()
  expect(kept).toContain('id="dueOn-fout"')
  expect(kept).toMatch(/value="GM0406\/municipality"[^>]*checked/)
  const asked = await ask(
    'coordinator',
    page,
    formOf({ who: ['GM0406/municipality', 'GM0417/municipality', `/${otherOrganisation.name}`], dueOn: '' }),
  )
  expect(asked.status).toBe(303)
  expect(await textOf('coordinator', asked.headers.get('location') ?? '')).toContain(
    '3 partijen zijn gevraagd.',
  )
  expect(await textOf('coordinator', page)).toMatch(/value="GM0406\/municipality"[^>]*disabled/)
  const again = await ask(
    'coordinator',
    page,
    formOf({ who: ['GM0406/municipality', 'GM0406/department-housing', '/Onbekend'] }),
  )
  expect(again.status).toBe(422)
  const told = await again.text()
  expect(told).toContain('Huizen: Deze functie is bij deze partij en plaats al gevraagd in deze ronde.')
  expect(told).toContain('Onbekend: Wij kennen in deze regio geen organisatie')
  expect(told).not.toContain('GM0406/municipality: ')
  expect(told).toMatch(/value="GM0406\/department-housing"[^>]*disabled/)
  expect((await ask('editorOfHuizen', page)).status).toBe(403)
  const text = await textOf('coordinator', board)
  delivery = /\/leveringen\/([0-9a-f-]{36})">Huizen</.exec(text)?.[1] ?? ''
  expect(delivery).not.toBe('')
})

test('whoever is asked opens the delivery by looking at it, sees the questions and can hand in; whoever asked does not open it', async () => {
  const page = addresses.entry('nl', demoRegion, 'deliveries', delivery)
  expect(await textOf('coordinator', page)).toContain(
    'Wat doet u om te voorkomen dat iemand zijn huis verliest?',
  )
  expect(await textOf('coordinator', page)).not.toContain('>Geopend<')
  const own = await textOf('editorOfHuizen', page)
  expect(own).toContain('>Geopend<')
  expect(own).toContain('value="delivered"')
  expect(own).not.toContain('value="accepted"')
  expect(await textOf('reader', page)).not.toContain('value="delivered"')
  expect(await textOf('editorOfHuizen', addresses.entry('en', demoRegion, 'deliveries', delivery))).toContain(
    'What can be done now',
  )
})

test('a delivery shows what was filled in for it and every way to fill in more; a finding that is added goes back there', async () => {
  const page = addresses.entry('nl', demoRegion, 'deliveries', delivery)
  const empty = await textOf('editorOfHuizen', page)
  expect(empty).toContain('Er zijn nog geen bevindingen.')
  for (const way of ['verkenning/werkboek"', 'verkenning/plakken"', 'lege-vakken/nieuw?'])
    expect(empty).toContain(way)
  expect(await textOf('reader', page)).not.toContain('verkenning/werkboek"')
  const form = /href="([^"]*bevindingen\/nieuw[^"]*)"/.exec(empty)?.[1]?.replaceAll('&amp;', '&') ?? ''
  expect(await textOf('editorOfHuizen', form), 'who stops is back where they were').toContain(
    `href="${page}"`,
  )
  const wrong = await ask('editorOfHuizen', form, formOf({ title: 'Huurteam <voorbeeld>' }))
  expect(wrong.status).toBe(422)
  expect(await wrong.text(), 'the form knows still where it came from').toContain(`levering=${delivery}`)
  const added = await ask('editorOfHuizen', form, formOf(finding))
  expect(added.headers.get('location')).toContain(page)
  const filled = await textOf('reader', added.headers.get('location') ?? '')
  expect(filled).toMatch(/Bevinding \d+ is opgeslagen/)
  expect(filled).toContain('Bevindingen: 1')
  expect(filled).toMatch(/bevindingen\/[0-9a-f-]{36}" lang="nl">Huurteam &lt;voorbeeld></)
  const elsewhere = addresses.newEntry('nl', demoRegion, 'findings', { levering: '//elders.example' })
  const away = await ask('editorOfHuizen', elsewhere, formOf({ ...finding, perspective: 'panel' }))
  expect(away.headers.get('location') ?? '').not.toContain('elders.example')
})

const finding = {
  title: 'Huurteam <voorbeeld>',
  actionLine: '2',
  place: 'GM0406',
  aims: 'prevent',
  approach: 'alone',
  state: 'exists',
  transformationClass: 'prevention',
}

test('returning needs a reason, and what was written comes back when it cannot be done', async () => {
  const step = addresses.deliveryStep('nl', demoRegion, delivery)
  expect((await ask('editorOfHuizen', step, formOf({ kind: 'delivered', note: 'Klaar' }))).status).toBe(303)
  const bare = await ask('coordinator', step, formOf({ kind: 'returned', note: '' }))
  expect(bare.status).toBe(422)
  const refused = await bare.text()
  expect(refused).toContain('id="note-fout"')
  expect(refused, 'told at the top too, where the page opens').toMatch(/autofocus id="fouten".*href="#note"/s)
  const answered = await ask('coordinator', step, formOf({ kind: 'returned', note: 'Lijn 3 <mist>' }))
  expect(answered.headers.get('location')).toContain('stap=teruggegeven')
  const text = await textOf('editorOfHuizen', answered.headers.get('location') ?? '')
  expect(text).toContain('De levering is teruggegeven.')
  expect(text, 'why, before what was asked').toMatch(/Reden: <span lang="nl">Lijn 3 &lt;mist>.*<h1/s)
  const late = await ask('coordinator', step, formOf({ kind: 'returned', note: 'Nog een reden' }))
  expect(late.status).toBe(422)
  expect(await late.text()).toContain('Dat kan nu niet meer.')
  expect((await ask('reader', step, formOf({ kind: 'delivered' }))).status).toBe(403)
  expect((await ask('coordinator', step, formOf({ kind: 'gegeten' }))).status).toBe(422)
})

test('the board says what waits to whoever coordinates, and reminds them all in one press, once', async () => {
  const text = await textOf('coordinator', board)
  expect(text).toContain('Teruggegeven: Lijn 3 &lt;mist>')
  expect(text).toContain('Niemand kan inleveren')
  expect(text, 'whoever cannot hand in is not reminded but given a link').toMatch(
    /uitnodigingen\/nieuw\?soort=bevindingen&amp;levering=[^"]*place=GM0417&amp;note=Laren/,
  )
  expect(text).not.toContain('aria-label="Herinner Laren"')
  expect(text).toContain('aria-label="Herinner Huizen"')
  expect(text).toContain('Herinner 4 partijen')
  expect(await textOf('reader', board)).not.toContain('Niemand kan inleveren')
  const remind = addresses.remindDeliveries('nl', demoRegion)
  expect((await ask('reader', remind, formOf({ ronde: '1' }))).status).toBe(403)
  const once = await ask('coordinator', remind, formOf({ ronde: '1' }))
  expect(await textOf('coordinator', once.headers.get('location') ?? '')).toContain(
    'Er zijn 4 herinneringen vastgelegd.',
  )
  const twice = await ask('coordinator', remind, formOf({ ronde: '1' }))
  const after = await textOf('coordinator', twice.headers.get('location') ?? '')
  expect(after).toContain('Er zijn 0 herinneringen vastgelegd.')
  expect(after).not.toContain('Herinner 4 partijen')
  expect(after).toMatch(/Vanaf \d+ \w+ \d{4} kan weer worden herinnerd/)
  expect((await ask('coordinator', `${board}?ronde=9`)).status).toBe(404)
  expect((await ask('visitor', board)).status).toBe(401)
})

test('questions are changed in both languages; what is missing is told, and two people do not write over one another', async () => {
  const page = addresses.roundQuestions('nl', demoRegion, round)
  expect(await textOf('coordinator', page)).toContain('Deze ronde heeft de vragen die bij Thuisplan horen.')
  const uneven = await ask('coordinator', page, formOf({ begonnenMet: '0', nl1: 'Wat?\nWie?', en1: 'What?' }))
  expect(uneven.status).toBe(422)
  const told = await uneven.text()
  expect(told).toContain('id="en1-fout"')
  expect(told, 'what was typed is not stored, so its draft is kept').not.toContain('data-accepted')
  expect(told).toContain('Wat?\nWie?')
  const saved = await ask('coordinator', page, formOf({ begonnenMet: '0', nl1: 'Wat doet u?', en1: 'What?' }))
  const stored = await textOf('coordinator', saved.headers.get('location') ?? '')
  expect(stored).toContain('bewaard als versie 1')
  expect(stored, 'the draft is done with').toContain('data-accepted')
  expect(stored).toContain('Neem de vragen van Thuisplan over')
  const meanwhile = await ask(
    'coordinator',
    page,
    formOf({ begonnenMet: '0', nl1: 'Iets anders', en1: 'Else' }),
  )
  expect(meanwhile.status).toBe(409)
  expect(await meanwhile.text()).toContain('Iets anders')
  expect(await textOf('editorOfHuizen', addresses.entry('nl', demoRegion, 'deliveries', delivery))).toContain(
    'Wat doet u?',
  )
  expect(await textOf('editorOfHuizen', page)).not.toContain('<textarea')
  const again = await textOf(
    'coordinator',
    addresses.roundQuestions('nl', demoRegion, round, { versie: '0' }),
  )
  expect(again).toContain('Wat doet u zodat mensen genoeg inkomen houden')
})
