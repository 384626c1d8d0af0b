import { historyTexts } from '../../language/history/history-texts.ts'
import type { History } from '../../operations/history/read-history.ts'
import type { Version } from '../../operations/history/select-history.ts'
import type { Register } from '../../operations/registers/register.ts'
import type { Visit } from '../visit.ts'
import { DifferenceTable } from './difference-table.tsx'
import { HistoryFrame } from './history-frame.tsx'
import { versionName } from './version-name.ts'

type Props = { visit: Visit; register: Register; history: History; from: Version; to: Version }

/** Any two versions side by side. */
export function ComparisonPage({ visit, register, history, from, to }: Props) {
  const { language } = visit
  const texts = historyTexts[language]
  return (
    <HistoryFrame visit={visit} register={register} history={history} title={texts.compare}>
      <header class="intro">
        <h1>{texts.compare}</h1>
        <p class="lead">{texts.comparison(versionName(language, from), versionName(language, to))}</p>
      </header>
      <DifferenceTable
        visit={visit}
        register={register}
        region={history.region}
        before={from.values}
        after={to.values}
        caption={texts.difference}
      />
    </HistoryFrame>
  )
}
