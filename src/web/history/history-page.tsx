import { historyTexts } from '../../language/history/history-texts.ts'
import { writeMoment } from '../../language/moments.ts'
import { registerTexts } from '../../language/registers/register-texts.ts'
import type { History } from '../../operations/history/read-history.ts'
import type { Version } from '../../operations/history/select-history.ts'
import type { Register } from '../../operations/registers/register.ts'
import { changedFields } from '../../presentation/history/changed-fields.ts'
import { doorWords, makerWords, roleWords } from '../../presentation/history/making-words.ts'
import { addresses } from '../addresses.ts'
import { SelectControl } from '../forms/controls.tsx'
import { TableRegion } from '../layout/table-region.tsx'
import type { Visit } from '../visit.ts'
import { entryName, HistoryFrame } from './history-frame.tsx'
import { versionName } from './version-name.ts'

type Props = { visit: Visit; register: Register; history: History }

/** All versions of an entry, the newest first, and two of them to compare. */
export function HistoryPage({ visit, register, history }: Props) {
  const { language } = visit
  const texts = historyTexts[language]
  const { singular } = registerTexts[register.noun][language]
  const title = texts.of(`${singular.toLowerCase()} ${entryName(register, history)}`)
  return (
    <HistoryFrame visit={visit} register={register} history={history} title={title} isFront>
      <header class="intro">
        <h1>{title}</h1>
        <p class="lead">{texts.lead}</p>
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
              register={register}
              history={history}
              version={version}
            />
          ))}
        </tbody>
      </TableRegion>
      {history.versions.length > 1 && <CompareForm visit={visit} register={register} history={history} />}
    </HistoryFrame>
  )
}

function VersionRow({ visit: { language }, register, history, version }: Props & { version: Version }) {
  const texts = historyTexts[language]
  const { region, id, versions } = history
  const { made, number } = version
  const before = versions[versions.indexOf(version) - 1]
  const labels = before
    ? changedFields(register.fields, before.values, version.values).map(
        ({ key }) => registerTexts[register.noun][language].fields[key]?.label ?? key,
      )
    : []
  return (
    <tr>
      <th scope="row">
        <a href={addresses.version(language, region.id, register.noun, id, number)}>
          {made === null ? texts.oldestVersion : writeMoment(language, made.at)}
        </a>
      </th>
      <td>
        {made === null ? texts.before : texts.deeds[made.deed]}
        {labels.length > 0 && <>: {labels.join(', ')}</>}
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

function CompareForm({ visit: { language }, register, history: { region, id, versions } }: Props) {
  const texts = historyTexts[language]
  const choices = versions
    .toReversed()
    .map((version) => ({ value: String(version.number), label: versionName(language, version) }))
  return (
    <section class="section no-print" aria-labelledby="vergelijken">
      <h2 id="vergelijken">{texts.compare}</h2>
      <form
        class="form"
        method="get"
        action={addresses.compareVersions(language, region.id, register.noun, id)}
      >
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
