import type { ComponentChildren } from 'preact'
import type { Region } from '../../domain/regions/region.ts'
import { siteTexts } from '../../language/site-texts.ts'
import { addresses } from '../addresses.ts'
import type { Visit } from '../visit.ts'
import { type Crumb, Page } from './page.tsx'
import type { HeaderLooks } from './region-looks.tsx'

/** The rooms of a region's own house, in the order of the work. */
export type Section =
  | 'overview'
  | 'exploration'
  | 'plan'
  | 'planCheck'
  | 'money'
  | 'monitor'
  | 'involvement'
  | 'lists'
  | 'publications'

const roomAddresses = {
  overview: addresses.region,
  exploration: addresses.exploration,
  plan: addresses.plan,
  planCheck: addresses.planCheck,
  money: addresses.money,
  monitor: addresses.monitor,
  involvement: addresses.involvement,
  lists: addresses.lists,
  publications: addresses.publish,
} as const satisfies Record<Section, (language: Visit['language'], region: string) => string>

type Props = {
  visit: Visit
  region: Pick<Region, 'id' | 'name' | 'looks'>
  section: Section
  title: string
  /** Below the section; the page itself comes last by itself. */
  under?: readonly Crumb[]
  width?: 'normal' | 'wide' | 'narrow'
  children: ComponentChildren
}

/** A page inside a region: its menu, and the way back in the breadcrumb. */
export function RegionPage({ visit, region, section, title, under = [], width = 'normal', children }: Props) {
  const { language } = visit
  const texts = siteTexts[language]
  const sections = Object.keys(roomAddresses) as Section[]
  const room = { title: texts[section], address: roomAddresses[section](language, region.id) }
  const isRoom = room.address === visit.url.pathname
  const crumbs: Crumb[] = [
    { title: region.name, address: addresses.region(language, region.id) },
    ...(section === 'overview' ? [] : [isRoom ? { title: room.title } : room]),
    ...under,
    ...(isRoom ? [] : [{ title }]),
  ]
  return (
    <Page
      visit={visit}
      title={title}
      regionName={region.name}
      looks={headerLooks(language, region)}
      width={width}
      crumbs={section === 'overview' && isRoom ? [] : crumbs}
      navigation={sections.map((name) => ({
        title: texts[name],
        address: roomAddresses[name](language, region.id),
        here: name === section,
      }))}
    >
      {children}
    </Page>
  )
}

function headerLooks(language: Visit['language'], { id, looks }: Props['region']): HeaderLooks | undefined {
  return looks && { ...looks, src: looks.logo ? addresses.logo(language, id, looks.logo) : '' }
}
