import type { Language } from '../../src/language/language.ts'
import { addresses } from '../../src/web/addresses.ts'
import type { Visitor } from './browser.ts'

/** Publishes as a coordinator does, and answers where a visitor reads it. */
export async function publishRegion(
  { page, visit, examine }: Visitor,
  language: Language,
  region: string,
): Promise<string> {
  await visit(addresses.publish(language, region))
  await page.getByRole('button', { name: language === 'nl' ? /^Publiceer/ : /^Publish/ }).click()
  await page.getByRole('status').first().waitFor()
  await examine()
  const front = await page.getByRole('status').first().getByRole('link').first().getAttribute('href')
  return front ?? ''
}
