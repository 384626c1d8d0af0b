import { mayReadList } from '../../domain/caller.ts'
import { analysisTexts } from '../../language/analysis-texts.ts'
import { explorationTexts } from '../../language/exploration-texts.ts'
import { deliveryBoardTexts } from '../../language/explorations/delivery-board-texts.ts'
import { reportTexts } from '../../language/explorations/report-texts.ts'
import { gapTexts } from '../../language/gap-texts.ts'
import { interviewPageTexts } from '../../language/interview-page-texts.ts'
import { addresses } from '../addresses.ts'
import { SubNavigation } from '../layout/sub-navigation.tsx'
import type { Visit } from '../visit.ts'

/** The pages of the exploration beside one another. */
export function ExplorationNavigation({ visit, regionId }: { visit: Visit; regionId: string }) {
  const { language, needs } = visit
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
  return <SubNavigation visit={visit} label={texts.navigation} pages={pages} />
}
