import type { Language } from '../../src/language/language.ts'
import { publishingTexts } from '../../src/language/publishing-texts.ts'
import { addresses } from '../../src/web/addresses.ts'
import type { Visitor } from './browser.ts'
import { sendForm } from './fill-form.ts'

/**
 * Publishes as a coordinator does, under a title or the one that is suggested; answers where a visitor reads it. Looks at what comes
 * back; at the page to publish from, whoever did not look at it yet.
 */
export async function publishRegion(
  { page, examine }: Visitor,
  { language, region }: { language: Language; region: string },
  title?: string,
): Promise<string> {
  await page.goto(addresses.publish(language, region))
  if (title !== undefined) await page.locator('main [name="title"]').fill(title)
  await sendForm(page, publishingTexts[language].publish)
  await examine()
  return (await page.getByRole('status').getByRole('link').first().getAttribute('href')) ?? ''
}
