import { versionKey } from '../../domain/registers/version-of-entry.ts'
import { historyTexts } from '../../language/history/history-texts.ts'
import type { Version } from '../../operations/history/version.ts'
import { cellOnScreen } from '../../presentation/registers/cell-words.ts'
import { DifferenceTable } from './difference-table.tsx'
import { HistoryFrame, type HistoryProps } from './history-frame.tsx'
import { Lines } from './lines.tsx'
import { versionName } from './version-name.ts'

type Props = HistoryProps & { version: Version }

/** One version: what it changed, all it says, and the way to bring it back. */
export function VersionPage({ visit, thing, history, version }: Props) {
  const { language } = visit
  const texts = historyTexts[language]
  const { region, versions } = history
  const before = versions[versions.indexOf(version) - 1]
  const isPresent = version === versions.at(-1)
  const title = texts.versionOf(versionName(language, version))
  return (
    <HistoryFrame visit={visit} thing={thing} history={history} title={title}>
      <header class="intro">
        <h1>{title}</h1>
        {isPresent && <p class="lead">{version.isRemoved ? texts.takenAwayNow : texts.present}</p>}
      </header>
      {before && (
        <section class="section">
          <h2>{texts.changedBy}</h2>
          <DifferenceTable
            visit={visit}
            thing={thing}
            region={region}
            before={before.values}
            after={version.values}
            caption={texts.changedBy}
          />
        </section>
      )}
      <section class="section" aria-labelledby="inhoud-versie">
        <h2 id="inhoud-versie">{texts.content}</h2>
        <VersionFacts visit={visit} thing={thing} history={history} version={version} />
      </section>
      {thing.mayRestore && (!isPresent || version.isRemoved) && (
        <RestoreForm visit={visit} thing={thing} history={history} version={version} />
      )}
    </HistoryFrame>
  )
}

function VersionFacts({ visit: { language }, thing, history: { region }, version }: Props) {
  return (
    <dl class="facts facts--wide">
      {thing.fields.map((field) => {
        const words = cellOnScreen(field, version.values[field.key] ?? null, { language, region })
        return words === '' ? null : (
          <div key={field.key}>
            <dt>{thing.labelOf(field.key)}</dt>
            <dd lang={field.kind === 'text' || field.kind === 'long-text' ? 'nl' : undefined}>
              <Lines text={words} />
            </dd>
          </div>
        )
      })}
    </dl>
  )
}

function RestoreForm({ visit: { language }, thing, history: { presentVersion }, version }: Props) {
  const texts = historyTexts[language]
  return (
    <form class="no-print" method="post" action={thing.restore(version.number)}>
      <input type="hidden" name={versionKey} value={presentVersion} />
      <p>{texts.restoreHelp}</p>
      <button class="utrecht-button utrecht-button--secondary-action" type="submit">
        {texts.restore}
      </button>
    </form>
  )
}
