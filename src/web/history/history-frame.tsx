import type { ComponentChildren } from 'preact'
import { historyTexts } from '../../language/history/history-texts.ts'
import { registerTexts } from '../../language/registers/register-texts.ts'
import type { History } from '../../operations/history/read-history.ts'
import type { Register } from '../../operations/registers/register.ts'
import { addresses } from '../addresses.ts'
import type { Crumb } from '../layout/page.tsx'
import { RegionPage } from '../layout/region-page.tsx'
import { sectionOf } from '../registers/section-of.ts'
import type { Visit } from '../visit.ts'

type Props = {
  visit: Visit
  register: Register
  history: History
  title: string
  /** The page of all versions itself needs no way to it. */
  isFront?: boolean
  children: ComponentChildren
}

/** A page about the history of one entry, with the way back to the entry where it still stands. */
export function HistoryFrame({ visit, register, history, title, isFront = false, children }: Props) {
  const { language } = visit
  const { noun } = register
  const { region, id, versions } = history
  const present = versions.at(-1)
  const under: Crumb[] = [
    { title: registerTexts[noun][language].plural, address: addresses.register(language, region.id, noun) },
    ...(present?.isRemoved === false
      ? [{ title: entryName(register, history), address: addresses.entry(language, region.id, noun, id) }]
      : []),
    ...(isFront
      ? []
      : [{ title: historyTexts[language].title, address: addresses.history(language, region.id, noun, id) }]),
  ]
  return (
    <RegionPage visit={visit} region={region} section={sectionOf[noun]} title={title} under={under}>
      {children}
    </RegionPage>
  )
}

/** "Bevinding 12": what people call it now. */
export function entryName({ name }: Register, { versions }: History): string {
  return String(versions.at(-1)?.values[name] ?? '')
}
