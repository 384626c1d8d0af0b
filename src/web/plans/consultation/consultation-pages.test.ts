import { afterAll, beforeAll, expect, test } from 'vitest'
import { tokenOfReader } from '../../../domain/plans/consultation/reading-link.ts'
import { announceConsultations } from '../../../operations/mail/announce-consultations.ts'
import { consultationLetter } from '../../../presentation/mail/consultation-letter.ts'
import { formOnPage } from '../../../testing/form-on-page.ts'
import { addresses } from '../../addresses.ts'
import {
  type ConsultingDemo,
  consultingDemo,
  dayFromNow,
  linksOn,
  region,
} from './consulting-demo.test.help.ts'

let demo: ConsultingDemo

beforeAll(async () => {
  demo = await consultingDemo()
}, 120_000)
afterAll(async () => {
  expect(demo.surprises).toEqual([])
  await demo.close()
})

const reaction = {
  about: 'actie-1.1.1',
  part: 'resultaat',
  body: 'Begin eerder. (voorbeeld)',
  wish: 'differently',
}

test('a consultation that cannot be is told beside its field, with what was typed', async () => {
  const form = addresses.newConsultation('nl', region)
  const typed = {
    version: '2',
    title: 'Voorbeeld',
    question: 'Goed zo?',
    opensOn: '2-2-2027',
    closesOn: '3-2-2027',
    audience: 'everyone',
  }
  const wrong: [Record<string, string>, string][] = [
    [{ closesOn: '1-2-2027' }, 'closesOn'],
    [{ answerBy: '2-2-2027' }, 'answerBy'],
    [{ version: '1' }, 'version'],
    [{ version: '7' }, 'version'],
    [{ title: '' }, 'title'],
    [{ opensOn: '31-2-2027' }, 'opensOn'],
    [{ audience: 'niemand' }, 'audience'],
  ]
  for (const [fields, beside] of wrong) {
    const sent = await demo.inside(form, { ...typed, ...fields })
    expect(sent.status, beside).toBe(422)
    expect(sent.text).toContain(`id="${beside}-fout"`)
    expect(formOnPage(sent.text, form)).toMatchObject({
      question: 'Goed zo?',
      ...(beside === 'audience' ? {} : fields),
    })
  }
  expect((await demo.inside(addresses.consultation('nl', region, 99))).status).toBe(404)
})

test('good lines of addresses are kept, wrong ones told line by line; letters go out once', async () => {
  const { board, number } = await demo.consult({ audience: 'people' })
  const lines = [
    'beleid@voorbeeld.nl; beleidsadviseur',
    'geen adres; functie',
    '',
    'zonder@voorbeeld.nl',
    'beleid@voorbeeld.nl; nog eens',
  ]
  const sent = await demo.inside(`${board}/uitnodigen`, { people: lines.join('\r\n') })
  expect(sent.status).toBe(422)
  expect(linksOn(sent.text)).toHaveLength(1)
  for (const told of ['Regel 2 ', 'Regel 4 ', 'Regel 5 ', '3 regels zijn niet verwerkt'])
    expect(sent.text).toContain(told)
  expect(formOnPage(sent.text, `${board}/uitnodigen#uitnodigen`)['people']).toBe(
    [lines[1], lines[3], lines[4]].join('\n'),
  )
  await tell()
  await tell()
  const letters = await lettersOf(number)
  expect(letters).toMatchObject([{ email: 'beleid@voorbeeld.nl' }])
  expect(letters[0]?.body).toContain(linksOn(sent.text)[0])
  expect((await demo.inside(`${board}/uitnodigen`, { people: ' ' })).status).toBe(422)
  const organisations = await demo.consult({ audience: 'organisations' })
  const choice =
    /name="organisations" value="([^"]+)"/.exec((await demo.inside(organisations.board)).text)?.[1] ?? ''
  await demo.inside(`${organisations.board}/uitnodigen`, { organisations: choice })
  const [link = ''] = linksOn((await demo.inside(organisations.board)).text)
  expect(formOnPage((await demo.outside(link)).text)['speaksFor']).toMatch(/./)
})

test('from reactions to answers to a note that everyone with the link reads', async () => {
  const { board, number, links } = await demo.consult({ audience: 'people' })
  expect(links).toEqual([])
  await demo.inside(`${board}/uitnodigen`, { people: 'panel@voorbeeld.nl; panel (voorbeeld)' })
  const [link = ''] = linksOn((await demo.inside(board)).text)
  await demo.outside(link, { ...reaction, speaksFor: 'Panel (voorbeeld)' })
  await demo.outside(link, {
    ...reaction,
    about: 'plan',
    part: '',
    wish: 'question',
    body: 'Waarom zo? (voorbeeld)',
  })
  const inside = await demo.inside(`${board}/lezen`, {
    ...reaction,
    about: 'lijn-2',
    part: '',
    body: 'Van binnen. (voorbeeld)',
  })
  expect(inside.status).toBe(303)
  const answer = `${board}/reacties/1`
  const form = formOnPage((await demo.inside(answer)).text, answer)
  const wordless = await demo.inside(answer, { ...form, outcome: 'taken-over', because: '' })
  expect(wordless.status).toBe(422)
  expect(wordless.text).toContain('id="because-fout"')
  const unknown = await demo.inside(answer, {
    ...form,
    outcome: 'partly',
    because: 'Kan deels.',
    actionCode: '9.9.9',
  })
  expect(unknown.text).toContain('id="actionCode-fout"')
  await demo.inside(answer, {
    ...form,
    outcome: 'taken-over',
    because: 'Het begint eerder.',
    actionCode: '1.1.1',
  })
  const late = await demo.inside(answer, { ...form, outcome: 'not', because: 'Een ander woord.' })
  expect(late.status).toBe(409)
  expect(late.text).toContain('Het begint eerder.')
  expect(formOnPage(late.text, answer)['because']).toBe('Een ander woord.')
  const early = await demo.inside(`${board}/nota`, { openbaar: 'ja' })
  expect(early.text).toContain('nog niet gesloten')
  const closed = await demo.inside(`${board}/sluiten`, {})
  expect((await demo.inside(closed.headers.location ?? '')).text).toContain(
    '2 reacties hebben nog geen antwoord',
  )
  expect((await demo.inside(`${board}/nota`, { openbaar: 'ja' })).text).toContain(
    'Er zijn nog 2 reacties zonder antwoord',
  )
  expect((await demo.outside(`${link}/nota`)).status).toBe(404)
  for (const other of [2, 3])
    await demo.inside(`${board}/reacties/${other}`, { outcome: 'not', because: 'Staat in actie 2.1.1.' })
  expect((await demo.inside(`${board}/nota`, { openbaar: 'ja' })).status).toBe(303)
  await tell()
  const [row] = await lettersOf(number, ':note')
  expect(row?.body).toContain(`${link}/nota`)
  const note = await demo.outside(`${link}/nota`)
  const order = ['Het hele plan', 'Actielijn 2', 'Actie 1.1.1, Resultaat'].map((place) =>
    note.text.indexOf(`Reacties op ${place}`),
  )
  expect(order.every((at) => at > 0)).toBe(true)
  for (const words of ['Panel (voorbeeld)', 'Een inwoner', 'Het begint eerder.', 'Van binnen. (voorbeeld)'])
    expect(note.text).toContain(words)
  const docx = await demo.outside(`${link}/nota.docx`)
  expect(docx.status).toBe(200)
  const pdf = await demo.outside(`${link}/nota.pdf`)
  expect([200, 503]).toContain(pdf.status)
  if (pdf.status === 200) expect(pdf.text.startsWith('%PDF')).toBe(true)
  expect((await demo.inside(answer, { ...form, outcome: 'not', because: 'Te laat.' })).status).toBe(422)
}, 60_000)

test('the day the database has says whether it is open, and moving the last day opens it again', async () => {
  const { board, links } = await demo.consult({ opensOn: dayFromNow(-9), closesOn: dayFromNow(-2) })
  const [link = ''] = links
  expect((await demo.outside(link)).text).toContain('Deze consultatie is gesloten')
  expect((await demo.outside(link, reaction)).status).toBe(410)
  expect((await demo.inside(`${board}/lezen`, reaction)).status).toBe(410)
  const form = formOnPage((await demo.inside(`${board}/wijzigen`)).text, `${board}/wijzigen`)
  await demo.inside(`${board}/wijzigen`, { ...form, closesOn: dayFromNow(3), answerBy: dayFromNow(9) })
  expect((await demo.outside(link, reaction)).status).toBe(303)
  await demo.owner.write((sql) =>
    sql.query(
      `insert into plan_version_step (region_id, version, number, stage, taken_on, taken_by) values ($1, 2, 2, 'withdrawn', current_date, 'x')`,
      [region],
    ),
  )
  const gone = await demo.outside(link, reaction)
  expect(gone.status).toBe(410)
  expect(gone.text).toContain('Begin eerder. (voorbeeld)')
})

async function tell(): Promise<void> {
  const seal = demo.open.identity.invitationSeal
  const words = {
    consultation: (
      news: Parameters<Parameters<typeof announceConsultations>[0]['words']['consultation']>[0],
    ) =>
      consultationLetter(news, (language) =>
        addresses.reading(language, tokenOfReader(news, seal), news.kind === 'note' ? 'nota' : ''),
      ),
  }
  await announceConsultations({ owner: demo.owner, now: new Date(), words })
}

function lettersOf(consultation: number, kind = ':opened'): Promise<{ email: string; body: string }[]> {
  return demo.owner.read((sql) =>
    sql.query(
      `select letter.email, body from letter
         join consultation_link link on key = 'consultation:' || link.id || $2 where link.consultation = $1`,
      [consultation, kind],
    ),
  )
}
