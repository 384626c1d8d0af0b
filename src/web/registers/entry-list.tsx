import type { ComponentChildren } from 'preact'
import { mayWriteSome } from '../../domain/caller.ts'
import type { Region } from '../../domain/regions/region.ts'
import type { Field } from '../../domain/registers/field.ts'
import { formTexts } from '../../language/form-texts.ts'
import { registerTexts } from '../../language/registers/register-texts.ts'
import { wordTexts } from '../../language/word-texts.ts'
import type { Entry, Register } from '../../operations/registers/register.ts'
import { cellOnScreen } from '../../presentation/registers/cell-words.ts'
import { addresses } from '../addresses.ts'
import { Flash } from '../forms/flash.tsx'
import { ByInvitation } from '../invitations/by-invitation.tsx'
import { RegionPage } from '../layout/region-page.tsx'
import { TableRegion } from '../layout/table-region.tsx'
import type { Visit } from '../visit.ts'
import { sectionOf } from './section-of.ts'

type Props = { visit: Visit; register: Register; region: Region; entries: readonly Entry[] }

/** `table`: what shows the entries, when not the columns of the register; `children` stand above them; `room`: the pages beside it. */
type ListProps = Props & { table?: ComponentChildren; room?: ComponentChildren; children?: ComponentChildren }

/** Every entry of a register as one table, with its ways in and out. */
export function EntryList({ visit, register, region, entries, table, room, children }: ListProps) {
  const { language, needs } = visit
  const { noun } = register
  const texts = registerTexts[noun][language]
  const mayAdd = mayWriteSome(needs.caller, region.id, noun)
  return (
    <RegionPage visit={visit} region={region} section={sectionOf[noun]} title={texts.plural} width="wide">
      <Flash visit={visit} regionId={region.id} />
      <header class="intro">
        <h1>{texts.plural}</h1>
        <p class="lead">{texts.intro}</p>
      </header>
      {room}
      <section class="section">
        <div class="section__head">
          <p class="muted">
            <span class="number">{entries.length}</span>{' '}
            {entries.length === 1 ? texts.singular.toLowerCase() : texts.plural.toLowerCase()}
          </p>
          <div class="section__actions">
            <a
              class="utrecht-button utrecht-button--subtle"
              href={addresses.exportRegister(language, region.id, noun, 'xlsx')}
            >
              {formTexts[language].downloadAs('Excel')}
            </a>
            <a
              class="utrecht-button utrecht-button--subtle"
              href={addresses.exportRegister(language, region.id, noun, 'csv')}
            >
              {formTexts[language].downloadAs('CSV')}
            </a>
            {mayAdd && (
              <>
                <a
                  class="utrecht-button utrecht-button--secondary-action"
                  href={addresses.importRegister(language, region.id, noun)}
                >
                  {formTexts[language].importFromFile}
                </a>
                <a
                  class="utrecht-button utrecht-button--primary-action"
                  href={addresses.newEntry(language, region.id, noun)}
                >
                  {texts.add}
                </a>
              </>
            )}
          </div>
        </div>
        {children}
        {entries.length === 0 ? (
          <div class="empty">
            <p>{texts.empty}</p>
          </div>
        ) : (
          (table ?? (
            <EntryTable
              visit={visit}
              register={register}
              region={region}
              entries={entries}
              caption={texts.plural}
            />
          ))
        )}
      </section>
    </RegionPage>
  )
}

const quiet = new Set(['isExample'])

/** The entries as a table: the naming column first and linked, long texts left to the entry's own page. */
export function EntryTable({
  visit: { language },
  register,
  region,
  entries,
  caption,
}: Props & { caption: string }) {
  const { noun } = register
  const texts = registerTexts[noun][language]
  const columns = columnsOf(register)
  return (
    <TableRegion language={language} id={`tabel-${noun}`} caption={caption}>
      <thead>
        <tr>
          {columns.map((field) => (
            <th scope="col" key={field.key} class={isFigure(field) ? 'cell--number' : ''}>
              {texts.fields[field.key]?.label ?? field.key}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {entries.map(({ id, values }) => (
          <tr key={id}>
            {columns.map((field, index) => {
              const words = cellOnScreen(field, values[field.key] ?? null, { language, region })
              return index === 0 ? (
                <th scope="row" key={field.key}>
                  <a href={addresses.entry(language, region.id, noun, id)}>
                    {words === '' ? texts.singular : words}
                  </a>{' '}
                  {values['isExample'] === true && (
                    <span class="example-badge">{wordTexts[language].example}</span>
                  )}{' '}
                  <ByInvitation
                    language={language}
                    mark={values['byInvitation']}
                    note={values['invitationNote']}
                  />
                </th>
              ) : (
                <td
                  key={field.key}
                  class={isFigure(field) ? 'cell--number' : ''}
                  lang={isOwnWords(field) ? 'nl' : undefined}
                >
                  {words}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </TableRegion>
  )
}

function columnsOf({ fields, name }: Register): Field[] {
  const shown = fields.filter(
    ({ key, kind, more, group }) => !quiet.has(key) && !more && group === undefined && kind !== 'long-text',
  )
  return [...shown.filter(({ key }) => key === name), ...shown.filter(({ key }) => key !== name)].slice(0, 8)
}

function isFigure({ kind }: Field): boolean {
  return kind === 'amount' || kind === 'decimal'
}

function isOwnWords({ kind }: Field): boolean {
  return kind === 'text' || kind === 'words' || kind === 'long-text'
}
