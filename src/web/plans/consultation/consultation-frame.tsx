import type { ComponentChildren } from 'preact'
import type { Region } from '../../../domain/regions/region.ts'
import { consultationTexts } from '../../../language/plans/consultation-texts.ts'
import { addresses } from '../../addresses.ts'
import { RegionPage } from '../../layout/region-page.tsx'
import type { Visit } from '../../visit.ts'

type Props = {
  visit: Visit
  region: Region
  title: string
  /** The consultation it is about; left out on its own board and above. */
  of?: { number: number; title: string }
  width?: 'normal' | 'wide' | 'narrow'
  children: ComponentChildren
}

/** A page about consultations: below the plan, and below its own consultation. */
export function ConsultationFrame({ visit, region, title, of, width = 'narrow', children }: Props) {
  const { language } = visit
  const texts = consultationTexts[language]
  return (
    <RegionPage
      visit={visit}
      region={region}
      section="plan"
      title={title}
      width={width}
      under={[
        { title: texts.title, address: addresses.consultations(language, region.id) },
        ...(of
          ? [
              {
                title: texts.name(of.number, of.title),
                address: addresses.consultation(language, region.id, of.number),
              },
            ]
          : []),
      ]}
    >
      {children}
    </RegionPage>
  )
}
