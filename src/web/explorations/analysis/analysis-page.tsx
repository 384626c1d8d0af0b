import type { ExplorationAnalysis } from '../../../domain/explorations/analysis/analyse-exploration.ts'
import type { Region } from '../../../domain/regions/region.ts'
import { analysisTexts } from '../../../language/analysis-texts.ts'
import { RegionPage } from '../../layout/region-page.tsx'
import type { Visit } from '../../visit.ts'
import { ExplorationNavigation } from '../exploration-navigation.tsx'
import { BalanceSection } from './balance-section.tsx'
import { CoverageSection } from './coverage-section.tsx'
import { DependenceSection } from './dependence-section.tsx'
import { GapsSection } from './gaps-section.tsx'
import { LikenessSection } from './likeness-section.tsx'

type Props = { visit: Visit; region: Region; analysis: ExplorationAnalysis }

/** What the findings together tell: what lacks, who has little, on what much rests, and what it all is. */
export function AnalysisPage({ visit, region, analysis }: Props) {
  const { language } = visit
  const texts = analysisTexts[language]
  return (
    <RegionPage visit={visit} region={region} section="exploration" title={texts.title} width="wide">
      <header class="intro">
        <h1>{texts.title}</h1>
        <p class="lead">{texts.lead}</p>
      </header>
      <ExplorationNavigation visit={visit} regionId={region.id} />
      {analysis.findings === 0 ? (
        <div class="empty">
          <h2 class="empty__title">{texts.none}</h2>
          <p>{texts.noneHelp}</p>
        </div>
      ) : (
        <>
          <GapsSection visit={visit} region={region} gaps={analysis.gaps} />
          <LikenessSection visit={visit} region={region} analysis={analysis} />
          <CoverageSection language={language} coverage={analysis.coverage} />
          <DependenceSection
            language={language}
            regionId={region.id}
            leaningOn={analysis.leaningOn}
            endingMoney={analysis.endingMoney}
          />
          <BalanceSection language={language} balance={analysis.balance} />
        </>
      )}
    </RegionPage>
  )
}
