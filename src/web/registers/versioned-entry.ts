import { type Caller, mayWrite } from '../../domain/caller.ts'
import { nounAddresses } from '../../domain/registers/noun.ts'
import { ownerOfEntry } from '../../domain/registers/owner-of-entry.ts'
import { historyTexts } from '../../language/history/history-texts.ts'
import type { Language } from '../../language/language.ts'
import { registerTexts } from '../../language/registers/register-texts.ts'
import type { History } from '../../operations/history/version.ts'
import type { Register } from '../../operations/registers/register.ts'
import { addresses } from '../addresses.ts'
import type { Versioned, WithHistory } from '../history/versioned.ts'
import { sectionOf } from './section-of.ts'

type Entry = { language: Language; regionId: string; register: Register; id: string }

/** An entry of a register as something that two people can change at once. */
export function versionedEntry({ language, regionId, register: { noun, fields }, id }: Entry): Versioned {
  const names = registerTexts[noun][language]
  const list = addresses.register(language, regionId, noun)
  return {
    fields,
    labelOf: (key) => names.fields[key]?.label ?? key,
    section: sectionOf[noun],
    under: [{ title: names.plural, address: list }],
    change: addresses.changeEntry(language, regionId, noun, id),
    present: addresses.entry(language, regionId, noun, id),
    gone: list,
    draft: `${regionId}/${nounAddresses[noun]}/${id}`,
  }
}

/** The same with its history; the way back leads to the entry where it still stands. */
export function entryWithHistory(entry: Entry, history: History, caller: Caller): WithHistory {
  const { language, regionId, register, id } = entry
  const { noun, name } = register
  const versioned = versionedEntry(entry)
  const last = history.versions.at(-1)
  const called = String(last?.values[name] ?? '')
  return {
    ...versioned,
    title: historyTexts[language].of(`${registerTexts[noun][language].singular.toLowerCase()} ${called}`),
    above: [
      ...versioned.under,
      ...(last?.isRemoved === false ? [{ title: called, address: versioned.present }] : []),
    ],
    history: addresses.history(language, regionId, noun, id),
    compare: addresses.compareVersions(language, regionId, noun, id),
    version: (number) => addresses.version(language, regionId, noun, id, number),
    restore: (number) => addresses.restoreVersion(language, regionId, noun, id, number),
    mayRestore: mayWrite(caller, regionId, noun, ownerOfEntry(noun, last?.values ?? {})),
  }
}
