import { adoptionTexts } from '../../language/adoption/adoption-texts.ts'
import { planTexts } from '../../language/plan-texts.ts'
import { consultationTexts } from '../../language/plans/consultation-texts.ts'
import { councilPaperTexts } from '../../language/plans/council-paper-texts.ts'
import { discussionTexts } from '../../language/plans/discussion-texts.ts'
import { documentTexts } from '../../language/plans/document-texts.ts'
import { planVersionTexts } from '../../language/plans/plan-version-texts.ts'
import { timelineTexts } from '../../language/plans/timeline-texts.ts'
import { registerTexts } from '../../language/registers/register-texts.ts'
import { addresses } from '../addresses.ts'
import { SubNavigation } from '../layout/sub-navigation.tsx'
import type { Visit } from '../visit.ts'

/** The pages of the plan beside one another. */
export function PlanNavigation({ visit, regionId }: { visit: Visit; regionId: string }) {
  const { language } = visit
  const texts = planTexts[language]
  const pages = [
    { title: texts.onePage, address: addresses.plan(language, regionId) },
    { title: timelineTexts[language].title, address: addresses.planTimeline(language, regionId) },
    { title: texts.thread, address: addresses.planThread(language, regionId) },
    { title: texts.check, address: addresses.planCheck(language, regionId) },
    { title: registerTexts.risks[language].plural, address: addresses.register(language, regionId, 'risks') },
    { title: planVersionTexts[language].navigation, address: addresses.planVersions(language, regionId) },
    { title: consultationTexts[language].title, address: addresses.consultations(language, regionId) },
    { title: discussionTexts[language].navigation, address: addresses.discussion(language, regionId) },
    { title: adoptionTexts[language].title, address: addresses.planAdoption(language, regionId) },
    { title: documentTexts[language].navigation, address: addresses.planDocument(language, regionId) },
    { title: councilPaperTexts[language].listShort, address: addresses.councilPapers(language, regionId) },
  ]
  return <SubNavigation visit={visit} label={texts.navigation} pages={pages} />
}
