import { historyTexts } from '../../language/history/history-texts.ts'
import { writeMoment } from '../../language/moments.ts'
import type { Version } from '../../operations/history/version.ts'
import { doorWords, makerWords, roleWords } from '../../presentation/history/making-words.ts'
import { SelectControl } from '../forms/controls.tsx'
import { TableRegion } from '../layout/table-region.tsx'
import { ChangesOfVersion } from './changes-of-version.tsx'
import { HistoryFrame, type HistoryProps } from './history-frame.tsx'
import { versionName } from './version-name.ts'

/** All versions of something, the newest first, and two of them to compare. */
export function HistoryPage({ visit, thing, history }: HistoryProps) {
  const { language } = visit
  const texts = historyTexts[language]
  return (
    <HistoryFrame visit={visit} thing={thing} history={history} title={thing.title} isFront>
      <header class="intro">
        <h1>{thing.title}</h1>
        <p class="lead">{texts.lead}</p>
        {thing.tellsChanges && <p class="muted">{texts.differenceHelp}</p>}
        {history.versions.at(-1)?.isRemoved && (
          <p>
            <strong>{texts.takenAwayNow}</strong>
          </p>
        )}
      </header>
      <TableRegion language={language} id="tabel-versies" caption={texts.versionsCaption}>
        <thead>
          <tr>
            <th scope="col">{texts.when}</th>
            <th scope="col">{texts.what}</th>
            <th scope="col">{texts.who}</th>
          </tr>
        </thead>
        <tbody>
          {history.versions.toReversed().map((version) => (
            <VersionRow
              key={version.number}
              visit={visit}
              thing={thing}
              history={history}
              version={version}
            />
          ))}
        </tbody>
      </TableRegion>
      {history.versions.length > 1 && <CompareForm visit={visit} thing={thing} history={history} />}
    </HistoryFrame>
  )
}

function VersionRow({ visit, thing, history, version }: HistoryProps & { version: Version }) {
  const { language } = visit
  const texts = historyTexts[language]
  const { made, number } = version
  return (
    <tr>
      <th scope="row">
        <a href={thing.version(number)}>
          {made === null ? texts.oldestVersion : writeMoment(language, made.at)}
        </a>
      </th>
      <td>
        {made === null ? texts.before : texts.deeds[made.deed]}
        <ChangesOfVersion visit={visit} thing={thing} history={history} version={version} />
      </td>
      <td>
        {made !== null && (
          <>
            {makerWords(language, made)}
            <span class="small">
              {' '}
              {[roleWords(language, made.roles), texts.through(doorWords(language, made.door))]
                .filter((words) => words !== '')
                .join(', ')}
            </span>
          </>
        )}
      </td>
    </tr>
  )
}

function CompareForm({ visit: { language }, thing, history: { versions } }: HistoryProps) {
  const texts = historyTexts[language]
  const choices = versions
    .toReversed()
    .map((version) => ({ value: String(version.number), label: versionName(language, version) }))
  return (
    <section class="section no-print" aria-labelledby="vergelijken">
      <h2 id="vergelijken">{texts.compare}</h2>
      <form class="form" method="get" action={thing.compare}>
        <SelectControl
          language={language}
          name="van"
          label={texts.compareFrom}
          required
          value={choices[1]?.value ?? ''}
          choices={choices}
        />
        <SelectControl
          language={language}
          name="naar"
          label={texts.compareTo}
          required
          value={choices[0]?.value ?? ''}
          choices={choices}
        />
        <div class="utrecht-button-group">
          <button class="utrecht-button utrecht-button--secondary-action" type="submit">
            {texts.compareButton}
          </button>
        </div>
      </form>
    </section>
  )
}
