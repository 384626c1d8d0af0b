import type { ListComparison } from '../../../domain/plans/versions/compare-lists.ts'
import type { VersionEntry, VersionNoun } from '../../../domain/plans/versions/plan-version.ts'
import type { Language } from '../../../language/language.ts'
import { planVersionTexts } from '../../../language/plans/plan-version-texts.ts'
import { registerTexts } from '../../../language/registers/register-texts.ts'
import type {
  ComparedVersions,
  VersionChoice,
} from '../../../operations/plans/versions/read-plan-versions.ts'
import { versionRegisters } from '../../../operations/plans/versions/select-concept-lists.ts'
import { cellOnScreen, placeName } from '../../../presentation/registers/cell-words.ts'
import { addresses } from '../../addresses.ts'
import { TextDifference } from '../../history/text-difference.tsx'
import { RegionPage } from '../../layout/region-page.tsx'
import { TableRegion } from '../../layout/table-region.tsx'
import type { Visit } from '../../visit.ts'
import { PlanNavigation } from '../plan-navigation.tsx'
import { choiceName } from './version-words.tsx'

type Props = ComparedVersions & { visit: Visit }

/** What is new, gone and different between two versions, list by list. */
export function ComparePage(props: Props) {
  const { visit, region, from, to, lists } = props
  const { language } = visit
  const texts = planVersionTexts[language]
  return (
    <RegionPage
      visit={visit}
      region={region}
      section="plan"
      title={texts.compare}
      under={[{ title: texts.title, address: addresses.planVersions(language, region.id) }]}
    >
      <header class="intro">
        <h1>{texts.compare}</h1>
        <p class="lead">{texts.compareLead}</p>
      </header>
      <PlanNavigation visit={visit} regionId={region.id} />
      <ChoiceOfVersions {...props} />
      <section class="section" aria-labelledby="verschillen">
        <h2 id="verschillen">{texts.comparison(choiceName(language, from), choiceName(language, to))}</h2>
        {lists.length === 0 && <p>{texts.noDifferences}</p>}
        {lists.map((list) => (
          <ComparedList key={list.noun} visit={visit} region={region} list={list} />
        ))}
      </section>
    </RegionPage>
  )
}

function ChoiceOfVersions({ visit: { language }, region, versions, from, to }: Props) {
  const texts = planVersionTexts[language]
  const choices: readonly VersionChoice[] = ['concept', ...versions.map(({ number }) => number)]
  const select = (name: 'van' | 'met', label: string, chosen: VersionChoice) => (
    <div class="utrecht-form-field field">
      <label class="utrecht-form-label" for={name}>
        {label}
      </label>
      <select class="utrecht-select utrecht-select--html-select" id={name} name={name}>
        {choices.map((choice) => (
          <option key={choice} value={String(choice)} selected={choice === chosen}>
            {choiceName(language, choice)}
          </option>
        ))}
      </select>
    </div>
  )
  return (
    <form
      class="filter-bar no-print"
      method="get"
      action={addresses.comparePlanVersions(language, region.id)}
      aria-label={texts.compare}
    >
      {select('van', texts.from, from)}
      {select('met', texts.to, to)}
      <button class="utrecht-button utrecht-button--secondary-action" type="submit">
        {texts.show}
      </button>
    </form>
  )
}

type Reader = { language: Language; region: Props['region'] }

type ListProps = Pick<Props, 'visit' | 'region'> & { list: ListComparison }

function ComparedList({ visit: { language }, region, list }: ListProps) {
  const texts = planVersionTexts[language]
  const { noun, added, removed, changed } = list
  const words = registerTexts[noun][language]
  const { fields } = versionRegisters[noun]
  return (
    <section class="compared" aria-labelledby={`lijst-${noun}`}>
      <h3 id={`lijst-${noun}`}>{words.plural}</h3>
      <Names language={language} region={region} noun={noun} head={texts.addedHead} entries={added} />
      <Names language={language} region={region} noun={noun} head={texts.removedHead} entries={removed} />
      {changed.length > 0 && <h4>{texts.changedHead}</h4>}
      {changed.map(({ id, before, after, fields: keys }) => (
        <TableRegion
          key={id}
          language={language}
          id={`verschil-${id}`}
          caption={entryName({ language, region }, noun, after)}
          plain
        >
          <tbody>
            {fields
              .filter(({ key }) => keys.includes(key))
              .map((field) => {
                const shown = ({ values }: VersionEntry) =>
                  cellOnScreen(field, values[field.key] ?? null, { language, region })
                return (
                  <tr key={field.key}>
                    <th scope="row">{words.fields[field.key]?.label ?? field.key}</th>
                    <td lang={field.kind === 'text' || field.kind === 'long-text' ? 'nl' : undefined}>
                      <TextDifference language={language} before={shown(before)} after={shown(after)} />
                    </td>
                  </tr>
                )
              })}
          </tbody>
        </TableRegion>
      ))}
    </section>
  )
}

function Names({
  language,
  region,
  noun,
  head,
  entries,
}: Reader & {
  noun: VersionNoun
  head: string
  entries: readonly VersionEntry[]
}) {
  if (entries.length === 0) return null
  return (
    <>
      <h4>{head}</h4>
      <ul>
        {entries.map((entry) => (
          <li key={entry.id}>{entryName({ language, region }, noun, entry)}</li>
        ))}
      </ul>
    </>
  )
}

/** As people name it: its code and title; of what has no name of its own, what it belongs to. */
function entryName({ language, region }: Reader, noun: VersionNoun, { values }: VersionEntry) {
  const told = (key: string) => String(values[key] ?? '')
  switch (noun) {
    case 'goals':
    case 'actions':
      return (
        <>
          {told('code')} <span lang="nl">{told('title')}</span>
        </>
      )
    case 'milestones':
      return (
        <>
          {told('action')}: <span lang="nl">{told('title')}</span>
        </>
      )
    case 'money-lines':
      return (
        <>
          {registerTexts.actions[language].singular} {told('action')}, {told('year')}
        </>
      )
    case 'funds':
      return (
        <>
          <span lang="nl">{told('name')}</span>, {told('year')}
        </>
      )
    case 'policies':
      return <span lang="nl">{told('title')}</span>
    case 'risks':
    case 'recommendations':
      return (
        <>
          {told('number')}. <span lang="nl">{told('title')}</span>
        </>
      )
    case 'action-places':
      return (
        <>
          {registerTexts.actions[language].singular} {told('action')},{' '}
          {placeName(region, told('place'), language)}
        </>
      )
    case 'chapter-texts':
      return (
        <>
          {registerTexts['chapter-texts'][language].fields['number']?.label} {told('number')}
        </>
      )
    case 'home-tasks':
      return (
        <>
          {told('year')}, {placeName(region, told('place'), language)}
        </>
      )
  }
}
