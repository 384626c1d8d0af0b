import { nounAt } from '../../domain/registers/noun.ts'
import { registerTexts } from '../../language/registers/register-texts.ts'
import { siteTexts } from '../../language/site-texts.ts'
import { wordTexts } from '../../language/word-texts.ts'
import { addresses } from '../addresses.ts'
import type { Visit } from '../visit.ts'
import { Said } from './said.tsx'

const doings = ['saved', 'removed', 'restored'] as const
type Doing = (typeof doings)[number]

/** The address to go to after something was done, with what to say there. No session is needed to remember it. */
export function withFlash(address: string, doing: Doing, noun: string, name: string, id: string): string {
  const query = new URLSearchParams({ gedaan: doing, wat: noun, naam: name, id })
  return `${address}${address.includes('?') ? '&' : '?'}${query}`
}

/** Says what was just done; what was taken away can be put back in one click. */
export function Flash({ visit: { language, url }, regionId }: { visit: Visit; regionId: string }) {
  const doing = doings.find((known) => known === url.searchParams.get('gedaan'))
  const noun = nounAt(url.searchParams.get('wat') ?? '')
  const name = url.searchParams.get('naam') ?? ''
  const id = url.searchParams.get('id') ?? ''
  if (!doing || !noun) return null
  return (
    <Said>
      <p>{siteTexts[language][doing](registerTexts[noun][language].singular, name)}</p>
      {doing === 'removed' && (
        <form method="post" action={addresses.restoreEntry(language, regionId, noun, id)}>
          <button class="utrecht-button utrecht-button--subtle" type="submit">
            {wordTexts[language].undo}
          </button>
        </form>
      )}
    </Said>
  )
}
