import type { PublicationFacts } from '../../domain/publications/publication-facts.ts'
import type { PublicationPage } from '../../operations/publications/publish.ts'
import { addresses } from '../addresses.ts'
import type { HeaderLooks } from '../layout/region-looks.tsx'

/** The logo as a file of the publication, so that it stays what it was when the region changes its own. */
export function publishedLogo({ logo }: PublicationFacts): PublicationPage[] {
  if (!logo) return []
  return [{ path: `data/${nameOf(logo)}`, mediaType: logo.mediaType, body: logo.bytes }]
}

export function publishedLooks({ region, publication, logo }: PublicationFacts): HeaderLooks | undefined {
  const src = logo ? addresses.publicationData(region.id, publication.number, nameOf(logo)) : ''
  return region.looks && { accent: region.looks.accent, logo: logo ?? null, src }
}

function nameOf({ mediaType }: { mediaType: string }): string {
  return mediaType === 'image/png' ? 'logo.png' : 'logo.svg'
}
