import { afterAll, beforeAll, expect, test } from 'vitest'
import { tokenOfReader } from '../../../domain/plans/consultation/reading-link.ts'
import { openSeal } from '../../../identity/seal.ts'
import { formOnPage } from '../../../testing/form-on-page.ts'
import { type ConsultingDemo, consultingDemo, dayFromNow, region } from './consulting-demo.test.help.ts'

/* What somebody without an account meets, all of it without script. */
let demo: ConsultingDemo
let open: Awaited<ReturnType<ConsultingDemo['consult']>>
let link: string

beforeAll(async () => {
  demo = await consultingDemo()
  open = await demo.consult()
  link = open.links[0] ?? ''
}, 120_000)
afterAll(async () => {
  expect(demo.surprises).toEqual([])
  await demo.close()
})

const reaction = { about: 'actie-1.1.1', part: '', body: 'Begin eerder. (voorbeeld)', wish: 'differently' }

/** Where a reader is led after sending, without the name of a place on the page. */
async function react(path: string, fields: Record<string, string>): Promise<string> {
  const sent = await demo.outside(path, fields)
  expect(sent.status, sent.text).toBe(303)
  return (sent.headers.location ?? '').split(/[?#]/)[0] ?? ''
}

test('the link shows the version and the question, and nothing else of the region', async () => {
  const { status, text, headers } = await demo.outside(link)
  expect(status).toBe(200)
  expect(headers['referrer-policy']).toBe('no-referrer')
  const [{ plan } = { plan: { actions: [], findings: [], contributions: [] } }] = await demo.owner.read(
    (sql) =>
      sql.query<{ plan: Record<'actions' | 'findings' | 'contributions', Record<string, string>[]> }>(
        'select plan from plan_version where number = 2',
      ),
  )
  for (const { title = '?' } of plan.actions) expect(text.includes(escaped(title)), title).toBe(true)
  const told = JSON.stringify(plan.actions)
  const hidden = plan.findings.filter(({ title = '' }) => !told.includes(title))
  expect(hidden.length).toBeGreaterThan(50)
  for (const { title = '?' } of hidden) expect(text.includes(escaped(title)), title).toBe(false)
  for (const { body = '?' } of plan.contributions) expect(text.includes(escaped(body)), body).toBe(false)
  for (const { leadFunction = '' } of plan.actions)
    if (leadFunction !== '') expect(text.includes(escaped(leadFunction)), leadFunction).toBe(false)
  // As exactly as it was planned, and no day that nobody named.
  expect(text).toContain('4e kwartaal 2025')
  expect(text).not.toContain('31 december 2025')
  expect(text).not.toContain('/inloggen')
  expect(text).not.toContain(`/regios/${region}`)
})

test('the link also opens the version as a document, without what is for the region alone', async () => {
  expect((await demo.outside(link)).text).toContain(`${link}/document"`)
  const { status, text } = await demo.outside(`${link}/document`)
  expect(status).toBe(200)
  expect(text).toContain('2: Plan (voorbeeld), ingediend op')
  expect(text).toContain('Consultatie, sinds')
  expect(text).not.toContain(`/regios/${region}`)
  const kept = await demo.owner.read((sql) =>
    sql.query<{ closed: string; lead: string[]; words: string[] }>(
      `select (select string_agg(title, '|') from finding where openness <> 'open') as closed,
              (select array_agg(lead_function) from action where lead_function <> '') as lead,
              (select array_agg(body) from contribution) as words`,
    ),
  )
  const [{ closed, lead, words } = { closed: '', lead: [], words: [] }] = kept
  const hidden = [...(closed ?? '').split('|').filter((title) => title !== ''), ...(lead ?? []), ...words]
  expect(hidden.length).toBeGreaterThan(3)
  for (const told of hidden) expect(text.includes(escaped(told)), told).toBe(false)
  const file = await demo.outside(`${link}/document.docx`)
  expect(file.headers['content-disposition']).toMatch(/versie-2-[\d-]+-openbaar\.docx"$/)
})

test('a reaction gets an address of its own, where it is changed, answered to be read, and withdrawn', async () => {
  const own = await react(link, reaction)
  expect(own).toMatch(new RegExp(`^${link}/[0-9a-f]{40}$`))
  const page = await demo.outside(own)
  expect(page.text).toContain('Begin eerder. (voorbeeld)')
  expect((await demo.outside(link)).text).not.toContain('Begin eerder. (voorbeeld)')
  const again = await react(own, { ...reaction, about: 'plan', body: 'Nog iets. (voorbeeld)' })
  expect(again).toBe(own)
  const at = /href="([^"]+\/\d+)"/.exec(page.text)?.[1] ?? ''
  const form = formOnPage((await demo.outside(at)).text)
  expect(form).toMatchObject({ about: 'actie-1.1.1', wish: 'differently', body: 'Begin eerder. (voorbeeld)' })
  await react(at, { ...reaction, body: 'Begin in maart. (voorbeeld)' })
  const number = at.split('/').at(-1)
  await demo.inside(`${open.board}/reacties/${number}`, { outcome: 'partly', because: 'Deels kan het.' })
  const answered = await demo.outside(own)
  expect(answered.text).toContain('Begin in maart. (voorbeeld)')
  expect(answered.text).toContain('Deels kan het.')
  expect((await demo.outside(at, reaction)).text).toContain('verandert niet meer')
  await react(`${at}/intrekken`, {})
  const [left] = await demo.owner.read((sql) =>
    sql.query(
      `select (select count(*) from consultation_words where reaction = $1) as words,
                      (select count(*) from audit_entry where subject = 'consultations' and after::text like '%voorbeeld)%'
                         and table_name <> 'consultation') as logged,
                      (select withdrawn_at is not null from consultation_reaction where number = $1) as withdrawn`,
      [number],
    ),
  )
  expect(left).toEqual({ words: 0, logged: 0, withdrawn: true })
})

test('what is wrong is told beside its field, and nothing typed is lost', async () => {
  const long = 'a'.repeat(20_000)
  const wrong: [Record<string, string>, string][] = [
    [{ body: long }, 'te lang'],
    [{ about: 'actie-9.9.9' }, 'staat niet in deze versie'],
    [{ part: 'toelichting' }, 'staat niet in deze versie'],
    [{ quoted: 'Dit staat nergens' }, 'Deze woorden staan niet zo'],
    [{ wish: '' }, 'Uw reactie'],
    [{ body: 'Bel mij: 06-12345678' }, 'telefoonnummer'],
    [{ speaksFor: 'iemand@voorbeeld.nl' }, 'e-mailadres'],
  ]
  for (const [fields, sentence] of wrong) {
    const sent = await demo.outside(link, { ...reaction, ...fields })
    expect(sent.status, sentence).toBe(422)
    expect(sent.text).toContain(sentence)
    expect(formOnPage(sent.text)['body']).toBe({ ...reaction, ...fields }.body)
  }
  await react(link, { ...reaction, body: 'Bel mij: 06-12345678', anyway: 'ja' })
})

test('one reader sees and changes nothing of another, whatever address they make up', async () => {
  const own = await react(link, reaction)
  const number = /href="[^"]+\/(\d+)"/.exec((await demo.outside(own)).text)?.[1] ?? ''
  const strange = `${link}/${'0'.repeat(40)}`
  expect((await demo.outside(strange)).text).not.toContain('Begin eerder. (voorbeeld)')
  for (const path of [`${strange}/${number}`, `${strange}/${number}/intrekken`]) {
    const sent = await demo.outside(path, { ...reaction, body: 'Van een ander' })
    expect(sent.status, path).toBe(404)
  }
  const other = await demo.consult({ version: '2' })
  const elsewhere = (other.links[0] ?? '') + own.slice(link.length)
  expect((await demo.outside(elsewhere)).text).not.toContain('Begin eerder. (voorbeeld)')
})

test('a link that was forged, revoked, early or late opens nothing, and says why', async () => {
  const id = '11111111-1111-4111-8111-111111111111'
  const forged = tokenOfReader(
    { id, regionId: region, consultation: 1, version: 2 },
    openSeal('x'.repeat(64), 'invitations'),
  )
  for (const token of [
    forged,
    'iets',
    `${link.split('/').at(-1)?.slice(0, -1)}A_`,
    '%00',
    `${'a'.repeat(500)}.b`,
  ])
    expect((await demo.outside(`/nl/consultatie/${token}`)).status, token).toBe(404)
  const planned = await demo.consult({ opensOn: dayFromNow(2) })
  const early = await demo.outside(planned.links[0] ?? '')
  expect(early.text).toContain('nog niet begonnen')
  expect(early.text).not.toContain('actie-1.1.1')
  const typed = await demo.outside(planned.links[0] ?? '', reaction)
  expect(typed.text).toContain('Begin eerder. (voorbeeld)')
  const closing = await demo.consult()
  const form = closing.links[0] ?? ''
  await demo.inside(`${closing.board}/sluiten`, {})
  const late = await demo.outside(form, reaction)
  expect(late.status).toBe(410)
  expect(late.text).toContain('Uw reactie is niet opgeslagen')
  expect(late.text).toContain('Begin eerder. (voorbeeld)')
  const revoked = await demo.consult()
  const at = /links\/[0-9a-f-]{36}\/intrekken/.exec((await demo.inside(revoked.board)).text)?.[0] ?? ''
  await demo.inside(`${revoked.board}/${at}`, {})
  expect((await demo.outside(revoked.links[0] ?? '')).status).toBe(410)
})

test('by SQL the holder of a link reads no table but their own reactions, and writes no other', async () => {
  const own = await react(link, { ...reaction, body: 'Van mij. (voorbeeld)' })
  const readerCode = own.split('/').at(-1) ?? ''
  const [row] = await demo.owner.read((sql) =>
    sql.query<{ id: string }>(
      'select id from consultation_link where consultation = $1 and revoked_at is null',
      [open.number],
    ),
  )
  const guest = demo.open.storage.asGuest(row?.id ?? '', { address: '', readerCode })
  const tables = await demo.owner.read((sql) =>
    sql.query<{ name: string }>(
      `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm')`,
    ),
  )
  const shown: Record<string, number> = {}
  for (const { name } of tables) {
    const [counted] = await guest
      .read((sql) => sql.query<{ many: number }>(`select count(*) as many from ${name}`))
      .catch((error: Error) => {
        expect(error.message).toContain('permission denied')
        return []
      })
    if ((counted?.many ?? 0) > 0) shown[name] = counted?.many ?? 0
  }
  for (const known of [
    'framework_edition',
    'framework_item',
    'municipality',
    'announced_change',
    'draft_membership',
    'draft_region',
    'protected_figure',
    'publication',
    'publication_page',
  ])
    delete shown[known]
  expect(shown).toEqual({ consultation_reaction: 1, consultation_words: 1 })
  for (const statement of [
    `insert into consultation_reaction (region_id, consultation, passage, wish, person_id) values ($1, 1, 'plan', 'question', 'x')`,
    `insert into consultation_answer (region_id, consultation, reaction, outcome, because, answered_by) values ($1, 1, 1, 'not', 'x', 'x')`,
    `update consultation set closes_on = '2030-01-01' where region_id = $1 returning 1`,
    `update consultation_reaction set link_id = null where region_id = $1 returning 1`,
  ])
    expect(
      await guest
        .write((sql) => sql.query(statement, [region]))
        .then((rows) => rows.length)
        .catch((error: Error) => error.message),
      statement,
    ).toSatisfy((answer) => answer === 0 || /row-level security|permission denied/.test(String(answer)))
  await expect(
    demo.open.storage.asPublisher().read((sql) => sql.query('select * from consultation')),
  ).rejects.toThrow('permission denied')
})

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
