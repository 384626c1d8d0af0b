import type { Page } from 'playwright-core'

/** What to type or choose, by the name of the field; several choices as a list. */
export type Answers = Record<string, string | readonly string[]>

/** Fills in a form as it stands on the page, whatever its language: text is typed, choices are ticked. */
export async function fillForm(page: Page, answers: Answers): Promise<void> {
  // What belongs together is folded away; nobody types in what they cannot see.
  await page.locator('main form details').evaluateAll((folded) => {
    for (const one of folded) one.setAttribute('open', '')
  })
  for (const [name, answer] of Object.entries(answers)) {
    const control = page.locator(`main [name="${name}"]:not([type="hidden"])`)
    const kind = await control
      .first()
      .evaluate((element) => `${element.tagName} ${element.getAttribute('type')}`)
    if (kind === 'SELECT null') await control.selectOption(answer as string)
    else if (kind === 'INPUT radio' || kind === 'INPUT checkbox')
      for (const value of [answer].flat())
        await page.locator(`main [name="${name}"][value="${value}"]`).check()
    else await control.fill(String(answer))
  }
}

/** Sends the form of the page and waits for what comes back. */
export async function sendForm(page: Page, button: string | RegExp): Promise<void> {
  await Promise.all([
    page.waitForNavigation(),
    page.getByRole('main').getByRole('button', { name: button }).click(),
  ])
}

/** What stands beside a field, when the field itself points there. */
export async function besideField(page: Page, name: string): Promise<string | null> {
  const field = page.locator(`[id="${name}"]`)
  const describers = (await field.getAttribute('aria-describedby')) ?? ''
  return describers.split(' ').includes(`${name}-fout`)
    ? page.locator(`[id="${name}-fout"]`).textContent()
    : null
}

/** The least that makes a finding; what is wrong or special is typed over it. */
export const finding: Answers = {
  actionLine: '2',
  place: 'GM0406',
  title: 'Voorbeeld: spreekuur in de wijk',
  aims: ['prevent'],
  approach: 'alone',
  state: 'exists',
  transformationClass: 'prevention',
}
