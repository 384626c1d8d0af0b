import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addresses } from '../../src/web/addresses.ts'
import { newVisitor, openBrowser, type Visitor, widths } from '../support/browser.ts'
import { sendForm } from '../support/fill-form.ts'
import { foundRegion, send } from '../support/found-region.ts'

let browser: Browser
let region: string
let editor: string
let visitor: Visitor
let page: Page

beforeAll(async () => {
  browser = await openBrowser()
  region = await foundRegion('Voorbeeld plan bewerken')
  editor = addresses.planEditor('nl', region)
  const organisation = { name: 'Opvang Voorbeeld', party: 'shelter-organisation' }
  await added('organisations', organisation)
  for (const code of ['1.1', '1.2']) await added('goals', { code, title: `Voorbeelddoel ${code}` })
  for (const goal of ['1.1', '1.2'])
    for (const number of [1, 2, 3, 5, 7, 8])
      await added('actions', {
        code: `${goal}.${number}`,
        title: `Voorbeeld ${goal}.${number}`,
        years: '2024',
        transformationClass: 'prevention',
        novelty: 'new',
        status: 'idea',
      })
  visitor = await newVisitor(browser, { who: 'coordinator' })
  page = visitor.page
})

afterAll(() => browser.close())

async function added(noun: 'organisations' | 'goals' | 'actions', fields: Record<string, string>) {
  const answer = await send(addresses.newEntry('nl', region, noun), 'coordinator', fields)
  if (answer.status !== 303) throw new Error(`${noun} ${JSON.stringify(fields)}: ${answer.status}`)
}

const columns = ['title', 'owner', 'years', 'transformationClass', 'status'] as const

function cell(title: string, column: (typeof columns)[number], of = page): Locator {
  const at = columns.indexOf(column)
  return of.locator('tr[data-actie]', { hasText: title }).locator('[data-cel]').nth(at)
}

const told = (of = page) => of.locator('.edit-plan__told')
const unsaved = () =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('thuisplan-plan')))
const settled = () => expect.poll(unsaved, { timeout: 15_000 }).toEqual([])
const wordsOf = async (of: Locator) => (await of.textContent())?.trim()

async function paste(text: string): Promise<void> {
  await page.evaluate((copied) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', copied)
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
  }, text)
}

test('ten cells are changed by keyboard alone, and each is stored by itself and still there after a reload', async () => {
  await visitor.visit(editor)
  await cell('Voorbeeld 1.1.1', 'title').focus()
  for (const number of [1, 2, 3, 5, 7, 8]) {
    await page.keyboard.press('F2')
    await page.keyboard.press('End')
    await page.keyboard.type(' (gewijzigd)')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      `1.1.${number}, Titel`,
    )
    await page.keyboard.press('Enter')
  }
  // A letter opens the cell with it; Tab stores and goes on; Escape leaves it as it was.
  await cell('Voorbeeld 1.2.1', 'status').focus()
  await page.keyboard.press('l')
  await visitor.examine()
  await page.keyboard.press('Enter')
  await cell('Voorbeeld 1.2.1', 'title').focus()
  await page.keyboard.press('N')
  await page.keyboard.type('ieuw voorbeeld')
  await page.keyboard.press('Tab')
  await page.keyboard.press('O')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.keyboard.type('weg')
  await page.keyboard.press('Escape')
  await page.keyboard.press('2')
  await page.keyboard.type('025')
  await page.keyboard.press('Enter')
  await settled()
  await visitor.visit(editor)
  expect(await page.getByText('(gewijzigd)').count()).toBe(6)
  const row = page.locator('tr[data-actie]', { hasText: 'Nieuw voorbeeld' }).locator('[data-cel]')
  expect(await row.allTextContents()).toEqual([
    'Nieuw voorbeeld',
    'Opvang Voorbeeld',
    '2025',
    'Preventie',
    'Loopt',
  ])
})

test('Ctrl+Z takes the last change back, and the key ? explains the keys', async () => {
  const title = cell('Voorbeeld 1.2.2', 'title')
  await title.click()
  await page.keyboard.type('Toch anders')
  await page.keyboard.press('Enter')
  await settled()
  await page.keyboard.press('Control+z')
  await settled()
  expect(await cell('Voorbeeld 1.2.2', 'title').count()).toBe(1)
  await page.keyboard.press('?')
  expect(await page.getByText('Een letter of cijfer').isVisible()).toBe(true)
  await visitor.examine()
})

test('a column is pasted from a spreadsheet: right cells are stored, beside each wrong one stands why, and nothing typed is lost', async () => {
  await cell('Voorbeeld 1.2.2', 'years').focus()
  await paste('2025\r\n2024; 2025\r\n1999\r\n2024\r\nvolgend jaar\r\n')
  await expect.poll(async () => (await unsaved()).length, { timeout: 15_000 }).toBe(2)
  expect(await told().textContent()).toContain('Niet opgeslagen: 1.2.5, Jaren.')
  const wrong = cell('Voorbeeld 1.2.5', 'years')
  expect(await wordsOf(wrong)).toContain('1999')
  expect(await wrong.getAttribute('aria-invalid')).toBe('true')
  await visitor.examine()
  // After a reload the wrong ones still stand there with their reason; one is mended, one is let go.
  await visitor.visit(editor)
  await expect.poll(() => wordsOf(wrong), { timeout: 15_000 }).toContain('Niet opgeslagen')
  expect(await wordsOf(cell('Voorbeeld 1.2.3', 'years'))).toBe('2024 en 2025')
  await wrong.focus()
  await page.keyboard.press('F2')
  await page.keyboard.press('Control+a')
  await page.keyboard.type('2025')
  await page.keyboard.press('Enter')
  await cell('Voorbeeld 1.2.8', 'years').getByRole('button', { name: 'Laat mijn wijziging vallen' }).click()
  await settled()
  expect(await wordsOf(wrong)).toBe('2025')
  expect(await wordsOf(cell('Voorbeeld 1.2.8', 'years'))).toBe('2024')
})

test('without a connection all is kept on the device, also over a closed page, and goes along when it is back', async () => {
  await visitor.visit(editor)
  await page.context().setOffline(true)
  for (const number of [3, 5, 7]) {
    await cell(`Voorbeeld 1.2.${number}`, 'status').focus()
    await page.keyboard.press('g')
    await page.keyboard.press('Enter')
  }
  await expect.poll(() => told().textContent(), { timeout: 15_000 }).toContain('Geen verbinding')
  // In the middle of a word the page is closed.
  await cell('Voorbeeld 1.2.8', 'title').focus()
  await page.keyboard.press('F2')
  await page.keyboard.press('End')
  await page.keyboard.type(' half af')
  expect(await unsaved()).toHaveLength(3)
  expect(await wordsOf(cell('Voorbeeld 1.2.5', 'status'))).toContain('Wacht op verbinding')
  await visitor.examine()
  await page.goto('about:blank')
  await page.context().setOffline(false)
  // Elsewhere the list shows other actions: what belongs to these goes along all the same.
  await visitor.visit(addresses.planEditor('nl', region, [['zoek', '1.2.7']]))
  await settled()
  await visitor.visit(editor)
  for (const number of [3, 5, 7])
    expect(await wordsOf(cell(`Voorbeeld 1.2.${number}`, 'status'))).toBe('Gereed')
  expect(await wordsOf(cell('Voorbeeld 1.2.8', 'title'))).toBe('Voorbeeld 1.2.8 half af')
})

test('two people write one cell: the second sees both and chooses; other cells of the same action are not in the way', async () => {
  const other = await newVisitor(browser, { who: 'coordinator' })
  await other.visit(editor)
  await cell('Voorbeeld 1.2.3', 'title', other.page).click()
  await other.page.keyboard.type('Van de ander')
  await other.page.keyboard.press('Enter')
  await expect.poll(() => told(other.page).textContent(), { timeout: 15_000 }).toContain('Opgeslagen')
  const mine = page.locator('tr[data-actie]', { hasText: '1.2.3' }).locator('[data-cel]')
  await mine.nth(2).click()
  await page.keyboard.type('2024')
  await page.keyboard.press('Enter')
  await settled()
  await mine.nth(0).click()
  await page.keyboard.type('Van mij')
  await page.keyboard.press('Enter')
  await expect
    .poll(() => wordsOf(mine.nth(0)), { timeout: 15_000 })
    .toContain('Nu staat er: “Van de ander”. U schreef: “Van mij”.')
  await visitor.examine()
  await mine.nth(0).getByRole('button', { name: 'Neem wat ik schreef' }).click()
  await settled()
  expect(await wordsOf(mine.nth(0))).toBe('Van mij')
  await other.page.reload()
  expect(await other.page.getByText('Van mij').count()).toBe(1)
  await other.close()
})

test('an action is moved by key, all is numbered anew without gaps, and that is undone in one go', async () => {
  await visitor.visit(editor)
  await cell('Voorbeeld 1.2.7', 'title').focus()
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Alt+ArrowUp')])
  expect(await page.getByRole('main').getByRole('status').first().textContent()).toContain(
    '1.2.7 is nu 1.2.5.',
  )
  await page.getByText('Meer acties tegelijk wijzigen').click()
  await sendForm(page, 'Nummer alles opnieuw')
  await visitor.examine()
  await sendForm(page, 'Wijzigen')
  expect(await page.getByText('6 wijzigingen zijn opgeslagen.').count()).toBe(1)
  await visitor.examine()
  const list = await page.context().newPage()
  await list.goto(editor)
  const codes = async () =>
    (await list.locator('.edit-table__code').allTextContents()).map((code) => code.replace('Wijzigen ', ''))
  expect(await codes()).toEqual(
    ['1.1', '1.2'].flatMap((goal) => [1, 2, 3, 4, 5, 6].map((number) => `${goal}.${number}`)),
  )
  await sendForm(page, 'Alles ongedaan maken')
  await list.reload()
  expect((await codes()).at(-1)).toBe('1.2.8')
  await list.close()
})

test('without script, on a phone, actions are ticked, changed together and undone', async () => {
  const phone = await newVisitor(browser, { who: 'coordinator', javaScript: false, width: widths.phone })
  await phone.visit(editor)
  for (const title of ['Voorbeeld 1.2.2', 'Voorbeeld 1.2.8'])
    await phone.page.locator('tr[data-actie]', { hasText: title }).locator('[name="actie"]').check()
  await phone.page.getByText('Meer acties tegelijk wijzigen').click()
  await phone.page.locator('[name="wijziging"]').selectOption('eigenaar:Opvang Voorbeeld')
  await sendForm(phone.page, 'Bekijk wat er verandert')
  await phone.examine()
  await sendForm(phone.page, 'Wijzigen')
  expect(await phone.page.getByText('2 wijzigingen zijn opgeslagen.').count()).toBe(1)
  await sendForm(phone.page, 'Alles ongedaan maken')
  await phone.examine()
  await phone.close()
})
