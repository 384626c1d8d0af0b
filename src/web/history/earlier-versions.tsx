import type { ComponentChildren } from 'preact'
import { historyTexts } from '../../language/history/history-texts.ts'
import type { History, Version } from '../../operations/history/version.ts'
import type { Visit } from '../visit.ts'
import { versionName } from './version-name.ts'

type Props = {
  visit: Visit
  title: string
  history: History
  words: (version: Version) => ComponentChildren
  /** The way to use an earlier version again, for whoever may. */
  again?: ((version: Version) => ComponentChildren) | undefined
}

/** Under a form of one field: all it has said, the newest first, with who made it so and when. */
export function EarlierVersions({ visit: { language }, title, history: { versions }, words, again }: Props) {
  const texts = historyTexts[language]
  const present = versions.at(-1)
  if (versions.length === 0 || (versions.length === 1 && present?.isRemoved === false)) return null
  return (
    <section class="section" aria-labelledby="eerder">
      <h2 id="eerder">{title}</h2>
      <dl class="facts facts--wide">
        {versions.toReversed().map((version) => (
          <div key={version.number}>
            <dt>{versionName(language, version)}</dt>
            <dd>
              {version.isRemoved ? <p>{texts.deeds.remove}</p> : words(version)}
              {version === present && !version.isRemoved && <p class="small muted">{texts.present}</p>}
              {version !== present && !version.isRemoved && again?.(version)}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
