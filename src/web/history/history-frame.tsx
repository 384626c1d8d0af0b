import type { ComponentChildren } from 'preact'
import { historyTexts } from '../../language/history/history-texts.ts'
import type { History } from '../../operations/history/version.ts'
import { RegionPage } from '../layout/region-page.tsx'
import type { Visit } from '../visit.ts'
import type { WithHistory } from './versioned.ts'

export type HistoryProps = { visit: Visit; thing: WithHistory; history: History }

type Props = HistoryProps & {
  title: string
  /** The page of all versions itself needs no way to it. */
  isFront?: boolean
  children: ComponentChildren
}

/** A page about the history of one thing, with the way back to it. */
export function HistoryFrame({ visit, thing, history: { region }, title, isFront = false, children }: Props) {
  const { above, section } = thing
  const front = { title: historyTexts[visit.language].title, address: thing.history }
  return (
    <RegionPage
      visit={visit}
      region={region}
      section={section}
      title={title}
      under={isFront ? above : [...above, front]}
    >
      {children}
    </RegionPage>
  )
}
