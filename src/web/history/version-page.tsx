import { mayWrite } from '../../domain/caller.ts'
import { ownerOfEntry } from '../../domain/registers/owner-of-entry.ts'
import { versionKey } from '../../domain/registers/version-of-entry.ts'
import { historyTexts } from '../../language/history/history-texts.ts'
import { registerTexts } from '../../language/registers/register-texts.ts'
import type { History } from '../../operations/history/read-history.ts'
import type { Version } from '../../operations/history/select-history.ts'
import type { Register } from '../../operations/registers/register.ts'
import { cellOnScreen } from '../../presentation/registers/cell-words.ts'
import { addresses } from '../addresses.ts'
import type { Visit } from '../visit.ts'
import { DifferenceTable } from './difference-table.tsx'
import { HistoryFrame } from './history-frame.tsx'
import { Lines } from './lines.tsx'
import { versionName } from './version-name.ts'

type Props = { visit: Visit; register: Register; history: History; version: Version }

/** One version: what it changed, all it says, and the way to bring it back. */
export function VersionPage({ visit, register, history, version }: Props) {
  const { language, needs } = visit
  const texts = historyTexts[language]
  const { region, versions } = history
  const before = versions[versions.indexOf(version) - 1]
  const isPresent = version === versions.at(-1)
  const title = texts.versionOf(versionName(language, version))
  const present = versions.at(-1) ?? version
  const mayRestore = mayWrite(
    needs.caller,
    region.id,
    register.noun,
    ownerOfEntry(register.noun, present.values),
  )
  return (
    <HistoryFrame visit={visit} register={register} history={history} title={title}>
      <header class="intro">
        <h1>{title}</h1>
        {isPresent && <p class="lead">{version.isRemoved ? texts.takenAwayNow : texts.present}</p>}
      </header>
      {before && (
        <section class="section" aria-labelledby="veranderd">
          <h2 id="veranderd">{texts.changedBy}</h2>
          <DifferenceTable
            visit={visit}
            register={register}
            region={region}
            before={before.values}
            after={version.values}
            caption={texts.changedBy}
          />
        </section>
      )}
      <section class="section" aria-labelledby="inhoud-versie">
        <h2 id="inhoud-versie">{texts.content}</h2>
        <VersionFacts visit={visit} register={register} history={history} version={version} />
      </section>
      {mayRestore && (!isPresent || version.isRemoved) && (
        <RestoreForm visit={visit} register={register} history={history} version={version} />
      )}
    </HistoryFrame>
  )
}

function VersionFacts({ visit: { language }, register, history: { region }, version }: Props) {
  return (
    <dl class="facts facts--wide">
      {register.fields.map((field) => {
        const words = cellOnScreen(field, version.values[field.key] ?? null, { language, region })
        return words === '' ? null : (
          <div key={field.key}>
            <dt>{registerTexts[register.noun][language].fields[field.key]?.label ?? field.key}</dt>
            <dd lang={field.kind === 'text' || field.kind === 'long-text' ? 'nl' : undefined}>
              <Lines text={words} />
            </dd>
          </div>
        )
      })}
    </dl>
  )
}

function RestoreForm({ visit: { language }, register, history, version }: Props) {
  const texts = historyTexts[language]
  const { region, id, presentVersion } = history
  return (
    <form
      class="no-print"
      method="post"
      action={addresses.restoreVersion(language, region.id, register.noun, id, version.number)}
    >
      <input type="hidden" name={versionKey} value={presentVersion} />
      <p>{texts.restoreHelp}</p>
      <button class="utrecht-button utrecht-button--secondary-action" type="submit">
        {texts.restore}
      </button>
    </form>
  )
}
