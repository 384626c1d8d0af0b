import type { Browser, Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Noun } from '../../src/domain/registers/noun.ts'
import type { Language } from '../../src/language/language.ts'
import { planCheckTexts } from '../../src/language/plan-check-texts.ts'
import { registerTexts } from '../../src/language/registers/register-texts.ts'
import { siteTexts } from '../../src/language/site-texts.ts'
import { wizardTexts } from '../../src/language/wizard-texts.ts'
import { wordTexts } from '../../src/language/word-texts.ts'
import { addresses } from '../../src/web/addresses.ts'
import { newVisitor, type Visitor } from './browser.ts'
import { type Answers, fillForm, sendForm } from './fill-form.ts'

export type Walk = {
  language: Language
  javaScript: boolean
  /** One of the draft regions, with the two municipalities the plan is about. */
  draft: { slug: string; centre: string; other: string }
}

/** A coordinator at work in one region, by the words on the screen. */
export type Walker = Visitor & { language: Language; region: string; draft: Walk['draft'] }

/** Through the four steps of the wizard, to the page of the new region. */
export async function foundByWizard(
  browser: Browser,
  { language, javaScript, draft }: Walk,
): Promise<Walker> {
  const visitor = await newVisitor(browser, { who: 'coordinator', language, javaScript })
  const { page, visit, examine } = visitor
  await visit(addresses.regions(language))
  await page.getByRole('main').getByRole('link', { name: wizardTexts[language].title }).first().click()
  await page.locator(`[name="draftRegion"][value="${draft.slug}"]`).check()
  for (const step of ['two', 'three', 'four'] as const) {
    await sendForm(page, wizardTexts[language].nextStep(wizardTexts[language].stepTitles[step]))
    await examine()
    if (step === 'three')
      await fillForm(page, {
        planFrom: '2024',
        planTo: '2025',
        handoverOn: '1-2-2024',
        assignment: 'Voorbeeld: maak een plan.',
      })
  }
  await sendForm(page, wizardTexts[language].create)
  await examine()
  const region = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  expect(page.url()).toContain(addresses.region(language, region))
  return { ...visitor, language, region, draft }
}

/** From the exploration into one of its squares, and there a finding. */
export async function recordFinding({ page, examine, language, draft, region }: Walker): Promise<void> {
  await page
    .getByRole('navigation')
    .getByRole('link', { name: siteTexts[language].exploration, exact: true })
    .first()
    .click()
  await examine()
  await page
    .locator(`main a[href="${addresses.explorationCell(language, region, 2, draft.other)}"]`)
    .first()
    .click()
  await examine()
  await page.getByRole('link', { name: registerTexts.findings[language].add }).click()
  expect(await page.locator('[name="actionLine"]').inputValue()).toBe('2')
  expect(await page.locator('[name="place"]').inputValue()).toBe(draft.other)
  await save(
    { page, language },
    {
      title: 'Voorbeeld: geen hulp bij huurachterstand',
      aims: ['prevent'],
      approach: 'alone',
      state: 'missing',
      transformationClass: 'prevention',
      yearlyCostCents: '12.500,50',
    },
  )
  await examine()
}

/** A goal and an action with everything the plan check asks: owner, partner, years, policy, milestone, money, indicator. */
export async function writePlan(walker: Walker): Promise<void> {
  const { draft } = walker
  const owner = 'Gemeente (voorbeeld)'
  await add(walker, 'organisations', { name: owner, party: 'municipality' })
  await add(walker, 'organisations', { name: 'Opvang (voorbeeld)', party: 'shelter-organisation' })
  await add(walker, 'policies', {
    title: 'Beleidsplan (voorbeeld)',
    kind: 'policy-plan',
    yearFrom: '2022',
    yearTo: '2025',
  })
  await add(walker, 'goals', { code: '2.1', title: 'Voorbeeld: minder huisuitzettingen' })
  await add(walker, 'indicators', {
    code: 'V01',
    name: 'Huisuitzettingen (voorbeeld)',
    unit: 'huishoudens',
    wanted: 'lower',
    actionLine: '2',
    transformationClass: 'prevention',
    countsPeople: ['ja'],
    aggregation: 'sum',
    rhythm: 'quarter',
    baselinePeriod: '2023-Q4',
    baselineValue: '67',
    targetPeriod: '2025-Q4',
    targetValue: '20',
    source: 'Opgave van corporaties (voorbeeld)',
    nextPublicationOn: '1-2-2027',
  })
  await add(walker, 'observations', {
    indicator: 'V01',
    place: draft.centre,
    period: '2024-Q1',
    value: '58',
    status: 'final',
  })
  await add(walker, 'observations', {
    indicator: 'V01',
    place: draft.other,
    period: '2024-Q1',
    value: '3',
    status: 'final',
  })
  await add(walker, 'funds', {
    code: 'RIJK',
    name: 'Geld van het Rijk (voorbeeld)',
    year: '2024',
    amountCents: '100.000',
    duration: 'structural',
  })
  await add(walker, 'actions', {
    code: '2.1.1',
    goal: '2.1',
    title: 'Voorbeeld: iemand gaat langs bij elke huurachterstand',
    result: 'Bij elke aangezegde ontruiming is iemand langs geweest.',
    owner,
    partners: ['Opvang (voorbeeld)'],
    municipalities: [draft.centre, draft.other],
    years: ['2024', '2025'],
    transformationClass: 'prevention',
    targetGroups: ['youth'],
    novelty: 'new',
    policyRelation: 'follows',
    policy: 'Beleidsplan (voorbeeld)',
    livedExperience: ['tested'],
    indicator: 'V01',
    findings: ['1'],
    status: 'running',
  })
  await add(walker, 'milestones', {
    action: '2.1.1',
    title: 'Voorbeeld: afspraak getekend',
    dueOn: '1 juni 2024',
  })
  await add(walker, 'money-lines', {
    action: '2.1.1',
    year: '2024',
    amountCents: '€ 35.000,-',
    duration: 'structural',
    fund: 'RIJK',
  })
}

/** How many remarks of the plan check stand open now. */
export async function openRemarks({ visit, page, language, region }: Walker): Promise<number> {
  await visit(addresses.planCheck(language, region))
  return page.getByRole('link', { name: planCheckTexts[language].depart, exact: true }).count()
}

/** The first open remark is answered "afgeweken omdat ...". */
export async function departFromRemark({ page, examine, language }: Walker, reason: string): Promise<void> {
  await page.getByRole('link', { name: planCheckTexts[language].depart, exact: true }).first().click()
  await examine()
  await page.locator('[name="reason"]').fill(reason)
  await sendForm(page, planCheckTexts[language].saveAnswer)
  await examine()
}

export async function add(walker: Walker, noun: Noun, answers: Answers): Promise<void> {
  await walker.visit(addresses.newEntry(walker.language, walker.region, noun))
  await save(walker, answers)
}

async function save({ page, language }: { page: Page; language: Language }, answers: Answers): Promise<void> {
  await fillForm(page, answers)
  await sendForm(page, wordTexts[language].save)
  const wrong = await page.locator('.utrecht-form-field-error-message').allTextContents()
  expect(wrong, page.url()).toEqual([])
}
