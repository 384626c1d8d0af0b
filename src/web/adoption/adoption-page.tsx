import { mayWrite } from '../../domain/caller.ts'
import { adoptionTexts } from '../../language/adoption/adoption-texts.ts'
import { addresses } from '../addresses.ts'
import { Said } from '../forms/said.tsx'
import { RegionPage } from '../layout/region-page.tsx'
import { PlanNavigation } from '../plans/plan-navigation.tsx'
import type { AdoptionProps } from './adoption-props.ts'
import { AdoptionStanding } from './adoption-standing.tsx'
import { AdoptionTable } from './adoption-table.tsx'
import { FormerDecisions } from './former-decisions.tsx'
import { LacksList } from './lacks-list.tsx'
import { PlaceRouteSection } from './place-route-section.tsx'

/** A version of the plan on its way along the bodies: who decided, about which version, and what still has to happen. */
export function AdoptionPage({ said, ...props }: AdoptionProps & { said: string }) {
  const { visit, region, adoption } = props
  const { language, needs } = visit
  const texts = adoptionTexts[language]
  const mayDecide = mayWrite(needs.caller, region.id, 'decisions')
  return (
    <RegionPage visit={visit} region={region} section="plan" title={texts.title}>
      {said !== '' && (
        <Said>
          <p>{said}</p>
        </Said>
      )}
      <header class="intro">
        <h1>{texts.title}</h1>
        <p class="lead">{texts.lead}</p>
      </header>
      <PlanNavigation visit={visit} regionId={region.id} />
      <AdoptionStanding {...props} />
      <LacksList {...props} />
      <AdoptionTable {...props} />
      <section class="section" aria-labelledby="kop-route">
        <h2 id="kop-route">{texts.routes}</h2>
        {[...adoption.municipalities, adoption.region].map((route) => (
          <PlaceRouteSection key={route.place} {...props} route={route} />
        ))}
      </section>
      <FormerDecisions {...props} />
      <p class="utrecht-button-group no-print">
        {mayDecide && (
          <a
            class="utrecht-button utrecht-button--secondary-action"
            href={addresses.planRoute(language, region.id)}
          >
            {texts.planRoute}
          </a>
        )}
        <a
          class="utrecht-button utrecht-button--subtle"
          href={addresses.register(language, region.id, 'decisions')}
        >
          {texts.all}
        </a>
      </p>
    </RegionPage>
  )
}
