import { planTexts } from '../../language/plan-texts.ts'
import { addresses } from '../addresses.ts'
import type { Visit } from '../visit.ts'

/** The pages of the plan beside one another. */
export function PlanNavigation({ visit: { language, url }, regionId }: { visit: Visit; regionId: string }) {
  const texts = planTexts[language]
  const pages = [
    { title: texts.onePage, address: addresses.plan(language, regionId) },
    { title: texts.thread, address: addresses.planThread(language, regionId) },
    { title: texts.check, address: addresses.planCheck(language, regionId) },
  ]
  return (
    <nav class="sub-nav" aria-label={texts.navigation}>
      <ul class="sub-nav__list">
        {pages.map(({ title, address }) => (
          <li key={address}>
            <a href={address} {...(url.pathname === address ? { 'aria-current': 'page' } : {})}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
