import type { History } from '../../operations/history/version.ts'
import type { Visit } from '../visit.ts'
import { EarlierVersions } from './earlier-versions.tsx'
import { Lines } from './lines.tsx'
import { versionName } from './version-name.ts'

type Props = {
  visit: Visit
  history: History
  texts: { earlierReasons: string; useAgain: string }
  /** Where the form stands with an earlier reason in it, for whoever may give one. */
  againAt: ((version: number) => string) | undefined
}

/** All reasons that were given for one thing, with the way to use one again. */
export function EarlierReasons({ visit, history, texts, againAt }: Props) {
  return (
    <EarlierVersions
      visit={visit}
      title={texts.earlierReasons}
      history={history}
      words={({ values }) => (
        <p lang="nl">
          <Lines text={String(values['reason'])} />
        </p>
      )}
      again={
        againAt &&
        ((version) => (
          <a href={againAt(version.number)}>
            {texts.useAgain}
            <span class="visually-hidden"> ({versionName(visit.language, version)})</span>
          </a>
        ))
      }
    />
  )
}
