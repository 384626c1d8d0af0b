import { mayWrite } from '../../../domain/caller.ts'
import { overviewTexts } from '../../../language/home-texts.ts'
import { wordTexts } from '../../../language/word-texts.ts'
import type { RegionOverview } from '../../../operations/regions/read-region-overview.ts'
import { DecisionsSection } from '../../adoption/decisions-section.tsx'
import { Said } from '../../forms/said.tsx'
import { RegionPage } from '../../layout/region-page.tsx'
import type { Visit } from '../../visit.ts'
import { DeliveriesSection } from './deliveries-section.tsx'
import { MunicipalitiesSection } from './municipalities-section.tsx'
import { NextSteps } from './next-steps.tsx'
import { RegionFactsList } from './region-facts-list.tsx'
import { RegionLinks } from './region-links.tsx'
import { RegionTimeline } from './region-timeline.tsx'
import { RoomTiles } from './room-tiles.tsx'

/**
 * A region at a glance: what was asked, what is next, where it stands, where it came from, and who belongs to it. Whoever has
 * something to deliver sees that first.
 */
export function RegionOverviewPage({ visit, overview }: { visit: Visit; overview: RegionOverview }) {
  const { language, url } = visit
  const texts = overviewTexts[language]
  const {
    region,
    frameworkTitle,
    facts,
    steps,
    timeline,
    places,
    handover,
    lastPublication,
    adoption,
    deliveries,
  } = overview
  const coordinates = mayWrite(visit.needs.caller, region.id, 'deliveries')
  const asked = deliveries && <DeliveriesSection visit={visit} region={region} deliveries={deliveries} />
  return (
    <RegionPage visit={visit} region={region} section="overview" title={region.name}>
      {url.searchParams.get('welkom') === 'ja' && (
        <Said>
          <p>{texts.welcome(region.name)}</p>
        </Said>
      )}
      <header class="intro">
        <p class="intro__kicker">
          {texts.kicker(texts.years(region.planFrom, region.planTo))}{' '}
          {region.isExample && <span class="example-badge">{wordTexts[language].example}</span>}
        </p>
        <h1 lang="nl">{region.name}</h1>
      </header>
      <RegionLinks visit={visit} regionId={region.id} />
      {!coordinates && asked}
      <div class="detail">
        <div class="detail__content">
          <NextSteps language={language} regionId={region.id} steps={steps} />
          <h2>{texts.assignment}</h2>
          {region.assignment === '' ? (
            <p class="muted">{texts.noAssignment}</p>
          ) : (
            <p lang="nl">{region.assignment}</p>
          )}
          {region.assignmentSource !== '' && (
            <p class="small muted">
              {wordTexts[language].source}: <span lang="nl">{region.assignmentSource}</span>
            </p>
          )}
        </div>
        <RegionFactsList
          language={language}
          region={region}
          handover={handover}
          frameworkTitle={frameworkTitle}
        />
      </div>
      {coordinates && asked}
      <RoomTiles language={language} regionId={region.id} facts={facts} lastPublication={lastPublication} />
      <RegionTimeline language={language} regionId={region.id} events={timeline} />
      <DecisionsSection language={language} region={region} adoption={adoption} />
      <MunicipalitiesSection language={language} places={places} />
    </RegionPage>
  )
}
