import { planTexts } from '../../language/plan-texts.ts'
import { councilPaperTexts } from '../../language/plans/council-paper-texts.ts'
import { addresses } from '../addresses.ts'
import { SubNavigation } from '../layout/sub-navigation.tsx'
import type { Visit } from '../visit.ts'

/** The pages of the plan beside one another. */
export function PlanNavigation({ visit, regionId }: { visit: Visit; regionId: string }) {
  const { language } = visit
  const texts = planTexts[language]
  const pages = [
    { title: texts.onePage, address: addresses.plan(language, regionId) },
    { title: texts.thread, address: addresses.planThread(language, regionId) },
    { title: councilPaperTexts[language].listShort, address: addresses.councilPapers(language, regionId) },
    { title: texts.check, address: addresses.planCheck(language, regionId) },
  ]
  return <SubNavigation visit={visit} label={texts.navigation} pages={pages} />
}
