import { historyTexts } from '../../language/history/history-texts.ts'
import type { Version } from '../../operations/history/version.ts'
import { DifferenceTable } from './difference-table.tsx'
import { HistoryFrame, type HistoryProps } from './history-frame.tsx'
import { versionName } from './version-name.ts'

type Props = HistoryProps & { from: Version; to: Version }

/** Any two versions side by side. */
export function ComparisonPage({ visit, thing, history, from, to }: Props) {
  const { language } = visit
  const texts = historyTexts[language]
  return (
    <HistoryFrame visit={visit} thing={thing} history={history} title={texts.compare}>
      <header class="intro">
        <h1>{texts.compare}</h1>
        <p class="lead">{texts.comparison(versionName(language, from), versionName(language, to))}</p>
      </header>
      <DifferenceTable
        visit={visit}
        thing={thing}
        region={history.region}
        before={from.values}
        after={to.values}
        caption={texts.difference}
      />
    </HistoryFrame>
  )
}
