import type { ComponentChildren } from 'preact'
import { mayWrite } from '../../domain/caller.ts'
import type { Region } from '../../domain/regions/region.ts'
import { ownerOfEntry } from '../../domain/registers/owner-of-entry.ts'
import { versionKey } from '../../domain/registers/version-of-entry.ts'
import { formTexts } from '../../language/form-texts.ts'
import { registerTexts } from '../../language/registers/register-texts.ts'
import { wordTexts } from '../../language/word-texts.ts'
import type { Entry, Register } from '../../operations/registers/register.ts'
import { cellOnScreen } from '../../presentation/registers/cell-words.ts'
import { addresses } from '../addresses.ts'
import { Flash } from '../forms/flash.tsx'
import { HistoryLink } from '../history/history-link.tsx'
import { ByInvitation } from '../invitations/by-invitation.tsx'
import { RegionPage } from '../layout/region-page.tsx'
import { ThreadLink } from '../plans/thread/thread-link.tsx'
import type { Visit } from '../visit.ts'
import { sectionOf } from './section-of.ts'

type Props = {
  visit: Visit
  register: Register
  region: Region
  entry: Entry
  /** What the buttons send along, so that nobody takes away what they have not seen. */
  version: string
  /** What it is called, where no field says so. */
  title?: string
  /** Fields that the rest of the page shows in its own way. */
  shownApart?: readonly string[]
  /** What has to be read before anything else: what was done, or what is wrong. */
  first?: ComponentChildren
}

/** One entry with all its fields; blanks are left out. `children`: what this register alone shows of an entry. */
export function EntryPage({
  visit,
  register,
  region,
  entry,
  version,
  shownApart = [],
  first,
  children,
  ...own
}: Props & { children?: ComponentChildren }) {
  const { language } = visit
  const { noun } = register
  const texts = registerTexts[noun][language]
  const name = String(entry.values[register.name] ?? '')
  const title =
    own.title ?? String(entry.values['title'] ?? entry.values['name'] ?? entry.values['subject'] ?? name)
  const known = register.fields
    .filter(({ key }) => key !== 'isExample' && !shownApart.includes(key))
    .map((field) => ({
      field,
      words: cellOnScreen(field, entry.values[field.key] ?? null, { language, region }),
    }))
    .filter(({ words }) => words !== '')
  return (
    <RegionPage
      visit={visit}
      region={region}
      section={sectionOf[noun]}
      title={title}
      width="narrow"
      under={[{ title: texts.plural, address: addresses.register(language, region.id, noun) }]}
    >
      <Flash visit={visit} regionId={region.id} />
      {first}
      <header class="intro">
        <p class="intro__kicker">
          {texts.singular} {title === name || shownApart.includes(register.name) ? '' : name}{' '}
          {entry.values['isExample'] === true && (
            <span class="example-badge">{wordTexts[language].example}</span>
          )}{' '}
          <ByInvitation
            language={language}
            mark={entry.values['byInvitation']}
            note={entry.values['invitationNote']}
          />
        </p>
        <h1 lang={own.title === undefined ? 'nl' : undefined}>{title}</h1>
      </header>
      <dl class="facts facts--wide">
        {known.map(({ field, words }) => (
          <div key={field.key}>
            <dt>{texts.fields[field.key]?.label ?? field.key}</dt>
            <dd lang={field.kind === 'text' || field.kind === 'long-text' ? 'nl' : undefined}>{words}</dd>
          </div>
        ))}
      </dl>
      {children}
      {mayWrite(visit.needs.caller, region.id, noun, ownerOfEntry(noun, entry.values)) && (
        <EntryActions visit={visit} register={register} region={region} entry={entry} version={version} />
      )}
      <ThreadLink
        language={language}
        regionId={region.id}
        noun={noun}
        id={noun === 'indicators' ? name : entry.id}
      />
      <HistoryLink language={language} regionId={region.id} noun={noun} id={entry.id} />
    </RegionPage>
  )
}

/** Change and remove; removing can be undone. */
export function EntryActions({ visit: { language }, register: { noun }, region, entry, version }: Props) {
  return (
    <div class="utrecht-button-group no-print">
      <a
        class="utrecht-button utrecht-button--secondary-action"
        href={addresses.changeEntry(language, region.id, noun, entry.id)}
      >
        {wordTexts[language].change}
      </a>
      <form method="post" action={addresses.removeEntry(language, region.id, noun, entry.id)}>
        <input type="hidden" name={versionKey} value={version} />
        <button
          class="utrecht-button utrecht-button--subtle"
          type="submit"
          title={formTexts[language].removeHint}
        >
          {wordTexts[language].remove}
        </button>
      </form>
    </div>
  )
}
