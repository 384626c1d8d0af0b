import type { FindingFacts } from '../../../domain/explorations/analysis/finding-facts.ts'
import type { Language } from '../../../language/language.ts'
import { addresses } from '../../addresses.ts'

type Props = { language: Language; regionId: string; findings: readonly Pick<FindingFacts, 'id' | 'title'>[] }

/** The findings something was read from, each by its title. */
export function FindingLinks({ language, regionId, findings }: Props) {
  return (
    <ul class="plain-list">
      {findings.map(({ id, title }) => (
        <li key={id} lang="nl">
          <a href={addresses.entry(language, regionId, 'findings', id)}>{title}</a>
        </li>
      ))}
    </ul>
  )
}
