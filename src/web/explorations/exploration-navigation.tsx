import { mayReadList } from '../../domain/caller.ts'
import { analysisTexts } from '../../language/analysis-texts.ts'
import { explorationTexts } from '../../language/exploration-texts.ts'
import { deliveryBoardTexts } from '../../language/explorations/delivery-board-texts.ts'
import { reportTexts } from '../../language/explorations/report-texts.ts'
import { gapTexts } from '../../language/gap-texts.ts'
import { interviewPageTexts } from '../../language/interview-page-texts.ts'
import { addresses } from '../addresses.ts'
import type { Visit } from '../visit.ts'

/** The pages of the exploration beside one another. */
export function ExplorationNavigation({
  visit: { language, needs, url },
  regionId,
}: {
  visit: Visit
  regionId: string
}) {
  const texts = explorationTexts[language]
  const pages = [
    { title: texts.matrix, address: addresses.exploration(language, regionId) },
    { title: deliveryBoardTexts[language].short, address: addresses.deliveryBoard(language, regionId) },
    ...(mayReadList(needs.caller, regionId, 'interviews')
      ? [
          {
            title: interviewPageTexts[language].listLink,
            address: addresses.register(language, regionId, 'interviews'),
          },
        ]
      : []),
    { title: analysisTexts[language].short, address: addresses.explorationAnalysis(language, regionId) },
    { title: gapTexts[language].title, address: addresses.gaps(language, regionId) },
    { title: reportTexts[language].short, address: addresses.explorationReport(language, regionId) },
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
