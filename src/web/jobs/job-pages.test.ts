import { afterAll, beforeAll, expect, test } from 'vitest'
import { runJob } from '../../operations/jobs/run-job.ts'
import { workOffImport } from '../../operations/jobs/work-off-import.ts'
import { planPublication } from '../../operations/publications/plan-publication.ts'
import { withdrawPlannedPublication } from '../../operations/publications/withdraw-planned-publication.ts'
import { registers } from '../../operations/registers/all-registers.ts'
import { messageWords } from '../../presentation/mail/message-words.ts'
import { type DemoDesk, demoDesk, demoRegion, today, type Who } from '../../testing/demo-desk.ts'
import { visitApp } from '../../testing/visit-app.ts'
import { filePages } from '../registers/file-pages.tsx'
import { jobPages } from './job-pages.tsx'

let desk: DemoDesk
let address: string

beforeAll(async () => {
  desk = await demoDesk()
})
afterAll(() => desk.close())

function appOf(who: Who) {
  return visitApp(desk.as(who), filePages(registers.organisations), jobPages())
}

function sheet(rows: number): RequestInit {
  const lines = Array.from(
    { length: rows },
    (_, index) => `Organisatie ${index} (voorbeeld);${index === 7 ? 'kapper' : 'overig'}`,
  )
  const body = new FormData()
  body.append('bestand', new File([['Naam;Partij;Kleur', ...lines].join('\r\n')], 'lijst.csv'))
  return { method: 'POST', body }
}

test('a sheet of up to 500 rows is stored at once', async () => {
  const response = await appOf('coordinator').request(
    `/nl/regios/${demoRegion}/organisaties/import`,
    sheet(500),
  )
  expect(response.status).toBe(200)
  expect(await response.text()).toContain('<b>499</b>')
})

test('a larger one is worked off while its reader does something else', async () => {
  const response = await appOf('coordinator').request(
    `/nl/regios/${demoRegion}/organisaties/import`,
    sheet(501),
  )
  expect(response.status).toBe(303)
  address = response.headers.get('location') ?? ''
  const html = await (await appOf('coordinator').request(address)).text()
  expect(html).toContain('<progress id="voortgang" max="501" value="0">0 van 501 rijen</progress>')
  const list = await (await appOf('coordinator').request(`/nl/regios/${demoRegion}/taken`)).text()
  expect(list).toContain(`href="${address}"`)
  expect(list).toContain('<td>0 van 501</td>')
})

test('afterwards the page is the report, with the rows that were refused and why', async () => {
  const owner = desk.storage.asOwner()
  const id = address.split('/').at(-1) ?? ''
  const [job] = await owner.read((sql) =>
    sql.query<{ queueId: string }>('select queue_id as "queueId" from job where id = $1', [id]),
  )
  const work = workOffImport({
    owner,
    as: (person) => desk.storage.as(person),
    now: () => today,
    words: { ...messageWords, link: () => address },
  })
  const attempt = {
    jobId: id,
    queueId: job?.queueId ?? '',
    isLast: false,
    signal: new AbortController().signal,
  }
  expect(await runJob(owner, attempt, work)).toEqual({ status: 'completed' })
  const html = await (await appOf('coordinator').request(address)).text()
  expect(html).toContain('<b>500</b>')
  expect(html).toContain('Rij 9, kolom B (Partij)')
  expect(html).toContain('“kapper” is geen van de keuzes.')
  expect(html).toContain('Kleur')
  expect(html).toContain(`action="/nl/regios/${demoRegion}/organisaties/import/geweigerd.xlsx"`)
})

test('what failed says why, without a trail through our code, and has a button to try again', async () => {
  await desk.storage
    .asOwner()
    .write((sql) =>
      sql.query(`update job set state = 'failed', reason = 'de schijf is <vol>' where kind = 'import'`),
    )
  const page = `/nl/regios/${demoRegion}/taken`
  const html = await (await appOf('coordinator').request(page)).text()
  expect(html).toContain('de schijf is &lt;vol>')
  expect(html).toContain(`action="${address}/opnieuw"`)
  expect((await appOf('reader').request(`${address}/opnieuw`, { method: 'POST' })).status).toBe(404)
  expect((await appOf('coordinator').request(`${address}/opnieuw`, { method: 'POST' })).status).toBe(303)
  expect(await (await appOf('coordinator').request(page)).text()).toContain('<td>Wacht</td>')
})

test('to others neither list nor import is there', async () => {
  expect((await appOf('stranger').request(`/nl/regios/${demoRegion}/taken`)).status).toBe(404)
  expect((await appOf('visitor').request(`/nl/regios/${demoRegion}/taken`)).status).toBe(401)
  expect((await appOf('reader').request(address)).status).toBe(404)
  expect((await appOf('coordinator').request(`/nl/regios/${demoRegion}/taken/geen`)).status).toBe(404)
})

test('a planned publication stands among the tasks: when it starts, why it was declined in words, and how to try again', async () => {
  const input = { title: 'Voor de raad (voorbeeld)', day: '1-12-2026', time: '9:00' }
  const planned = await planPublication(desk.as('coordinator'), demoRegion, input)
  const id = planned.ok ? planned.value.id : ''
  const page = async (language = 'nl') =>
    (await appOf('coordinator').request(`/${language}/regios/${demoRegion}/taken`)).text()
  expect(await page()).toMatch(
    /Geplande publicatie<\/a><\/th><td>Wacht<\/td><td>0 van 1<\/td>.*?<td>1 december 2026 om 09:00<\/td>/,
  )

  await desk.storage
    .asOwner()
    .write((sql) =>
      sql.query(`update job set state = 'failed', reason = 'planner-may-not-publish' where id = $1`, [id]),
    )
  expect(await page()).toContain('Wie dit plande, mag niet meer publiceren voor deze regio.')
  expect(await page('en')).toContain('Whoever planned this may no longer publish for this region.')
  expect(await page()).toContain(`action="/nl/regios/${demoRegion}/taken/${id}/opnieuw"`)

  await withdrawPlannedPublication(desk.as('coordinator'), demoRegion, id)
  const withdrawn = await page()
  expect(withdrawn).toMatch(/Geplande publicatie<\/a><\/th><td>Ingetrokken<\/td>/)
  expect(withdrawn).not.toContain(`${id}/opnieuw`)
})
