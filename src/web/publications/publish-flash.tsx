import type { PlannedPublication } from '../../domain/publications/planned-publication.ts'
import { writeMoment } from '../../language/moments.ts'
import { publishingTexts } from '../../language/publishing-texts.ts'
import { wordTexts } from '../../language/word-texts.ts'
import type { PublishingDesk } from '../../operations/publications/read-publishing-desk.ts'
import { addresses } from '../addresses.ts'
import { Said } from '../forms/said.tsx'
import type { Visit } from '../visit.ts'

type Props = { visit: Visit; desk: PublishingDesk }

/** Says what was just done: published, planned, withdrawn (which can be undone in one click) or put back. */
export function PublishFlash({ visit: { language, url }, desk: { region, publications, planned } }: Props) {
  const texts = publishingTexts[language]
  const asked = (name: string) => url.searchParams.get(name)
  const published = publications.find(({ number }) => String(number) === asked('gepubliceerd'))
  const plan = (name: string) => planned.find(({ id }) => id === asked(name))
  const [made, withdrawn, putBack] = [plan('gepland'), plan('ingetrokken'), plan('teruggezet')]
  const momentOf = ({ plannedFor }: PlannedPublication) => writeMoment(language, plannedFor)
  if (published) {
    const address = addresses.publication(language, region.id, published.number)
    return (
      <Said>
        <p>
          {texts.justPublished(published.number)} {texts.publicAddress}{' '}
          <a href={address}>{new URL(address, url).href}</a>
        </p>
      </Said>
    )
  }
  if (made || putBack)
    return (
      <Said>
        {made && <p>{texts.justPlanned(momentOf(made))}</p>}
        {putBack && <p>{texts.justPutBack(momentOf(putBack))}</p>}
      </Said>
    )
  if (withdrawn?.state !== 'withdrawn') return null
  return (
    <Said>
      <p>{texts.justWithdrawn(momentOf(withdrawn))}</p>
      <form method="post" action={addresses.putBackPlannedPublication(language, region.id, withdrawn.id)}>
        <button class="utrecht-button utrecht-button--subtle" type="submit">
          {wordTexts[language].undo}
        </button>
      </form>
    </Said>
  )
}
