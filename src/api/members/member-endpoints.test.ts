import { afterAll, beforeAll, expect, test } from 'vitest'
import { type DemoApi, demoApi, publicUrl } from '../../testing/demo-api.ts'

let demo: DemoApi
const leden = '/regios/gooi-en-vechtstreek/leden'

beforeAll(async () => {
  demo = await demoApi()
})
afterAll(() => demo.close())

type Told = { persoon: string; rol: string; email: string | null; wachtwoordlink?: string | null }

async function membersFor(as: 'coordinator' | 'reader'): Promise<Told[]> {
  const response = await demo.call('GET', leden, { as })
  const { resultaten } = (await response.json()) as { resultaten: Told[] }
  return resultaten
}

test('a coordinator gets addresses, a reader names and roles', async () => {
  const [forCoordinator, forReader] = [await membersFor('coordinator'), await membersFor('reader')]
  expect(forCoordinator.map(({ persoon }) => persoon)).toEqual(forReader.map(({ persoon }) => persoon))
  expect(forCoordinator.every(({ email }) => email !== null)).toBe(true)
  expect(forReader.every(({ email }) => email === null)).toBe(true)
})

test('a program gives a role and takes it away again', async () => {
  const added = await demo.call('POST', leden, {
    json: {
      email: 'nieuw@voorbeeld.nl',
      naam: 'Adviseur',
      rol: 'gemeentelijk bewerker',
      bewerktGemeenten: ['GM0406'],
    },
  })
  expect(added.status).toBe(201)
  const told = (await added.json()) as Told
  expect(told).toMatchObject({ rol: 'gemeentelijk bewerker', bewerktGemeenten: ['GM0406'] })
  expect(told.wachtwoordlink).toMatch(/wachtwoord-kiezen\?token=/)
  const location = (added.headers.get('location') ?? '').replace(`${publicUrl}/api/v1`, '')
  expect((await demo.call('GET', location)).status).toBe(200)
  expect((await demo.call('DELETE', location)).status).toBe(204)
  expect((await demo.call('GET', location)).status).toBe(404)
})

test('what is wrong is told in Dutch words a program can act on', async () => {
  const wrong = await demo.call('POST', leden, {
    json: { email: 'geen adres', naam: 'X', rol: 'partnerbewerker', organisatie: 'Bakker' },
  })
  expect(wrong.status).toBe(400)
  expect(await wrong.json()).toMatchObject({
    fouten: [
      { veld: 'email', code: 'geen-emailadres' },
      { veld: 'organisatie', code: 'onbekende-organisatie' },
    ],
  })
  const [coordinator] = await membersFor('coordinator')
  const last = await demo.call(
    'DELETE',
    `${leden}/${coordinator?.persoon}/${encodeURIComponent('regiocoördinator')}`,
  )
  expect(last.status).toBe(400)
  expect(await last.json()).toMatchObject({ fouten: [{ veld: 'rol', code: 'laatste-coordinator' }] })
})

test('who gives no roles is refused, a visitor and a stranger learn nothing', async () => {
  const json = { email: 'ongewenst@voorbeeld.nl', naam: 'X', rol: 'lezer' }
  expect((await demo.call('POST', leden, { as: 'reader', json })).status).toBe(403)
  expect((await demo.call('POST', leden, { as: 'huizen', json })).status).toBe(403)
  expect((await demo.call('GET', leden, { as: 'visitor' })).status).toBe(401)
  expect((await demo.call('GET', '/regios/elders/leden')).status).toBe(404)
})
