import { afterAll, beforeAll, expect, test } from 'vitest'
import { endpoints } from '../../api/endpoints.ts'
import { openApiDocument } from '../../api/openapi/open-api-document.ts'
import type { Language } from '../../language/language.ts'
import { type DemoDesk, demoDesk } from '../../testing/demo-desk.ts'
import { visitApp } from '../../testing/visit-app.ts'
import { addresses } from '../addresses.ts'
import { apiDocsPages } from './api-docs-page.tsx'

let desk: DemoDesk

beforeAll(async () => {
  desk = await demoDesk()
})
afterAll(() => desk.close())

async function page(language: Language): Promise<string> {
  const documentOf = (asked: Language) =>
    openApiDocument({ publicUrl: 'https://thuisplan.example.nl' }, asked)
  const response = await visitApp(desk.as('visitor'), apiDocsPages({ documentOf })).request(
    addresses.api(language),
  )
  expect(response.status).toBe(200)
  return response.text()
}

test('every operation stands on the page with its address, for anyone, without script', async () => {
  const html = await page('nl')
  for (const { method, path, operationId } of endpoints) {
    expect(html).toContain(`id="${operationId}"`)
    expect(html.replaceAll('<wbr/>', '')).toContain(`${method.toUpperCase()} ${path}`)
  }
  expect(html).not.toMatch(/<script(?! type="module" src="\/assets\/thuisplan-browser\.js")/)
})

test('every link on the page leads to something on it', async () => {
  for (const language of ['nl', 'en'] as const) {
    const html = await page(language)
    const ids = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id))
    const links = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id)
    expect(links.length).toBeGreaterThan(100)
    expect(links.filter((id) => !ids.has(id))).toEqual([])
    for (const status of [400, 401, 403, 404, 413, 415, 429, 500]) expect(ids).toContain(`status-${status}`)
  }
})

test('the English page explains in English what keeps its Dutch name', async () => {
  const html = await page('en')
  expect(html).toContain('Data for developers')
  expect(html).toContain('jaarlijkseKosten')
  expect(html).toContain('Yearly cost. In euros, for example 12.500,00.')
  expect(html).not.toContain('Voor iedereen')
})
