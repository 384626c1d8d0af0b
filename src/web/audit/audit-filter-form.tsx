import {
  type AuditChain,
  type AuditDeed,
  type AuditFilterKey,
  auditChains,
  auditDeeds,
  auditSubjects,
  operatorWord,
} from '../../domain/audit/audit-filter.ts'
import { auditTexts } from '../../language/audit/audit-texts.ts'
import { byName } from '../../language/figures.ts'
import { subjectWords } from '../../presentation/audit/logged-object.ts'
import { makerWords } from '../../presentation/history/making-words.ts'
import { addresses } from '../addresses.ts'
import type { Choice } from '../forms/choice-controls.tsx'
import { SelectControl, TextControl } from '../forms/controls.tsx'
import type { AuditPageProps } from './audit-page-props.ts'

/** What to look for in the log. It stands in the address, so that a search can be kept and passed on. */
export function AuditFilterForm({ visit: { language }, log, asked, problems }: AuditPageProps) {
  const texts = auditTexts[language]
  const { region, people, subjects } = log
  const control = (name: AuditFilterKey) => ({
    language,
    name,
    label: texts.keys[name],
    value: asked[name] ?? '',
    problem: problems[name],
    filters: true,
  })
  return (
    <form
      class="filter-bar no-print"
      method="get"
      action={addresses.auditLog(language, region.id)}
      aria-label={texts.filter}
    >
      <SelectControl
        {...control('persoon')}
        none={texts.everybody}
        choices={people.map((person) => ({
          value: person.personId || operatorWord,
          label: makerWords(language, person),
        }))}
      />
      <SelectControl
        {...control('onderwerp')}
        none={texts.everything}
        choices={inOrder(
          subjects.map((code) => ({
            value: auditSubjects.dutch[code],
            label: subjectWords(language, code),
          })),
        )}
      />
      <SelectControl
        {...control('daad')}
        none={texts.everything}
        choices={auditDeeds.codes.map((code: AuditDeed) => ({
          value: auditDeeds.dutch[code],
          label: texts.deeds[code],
        }))}
      />
      <SelectControl
        {...control('soort')}
        none={texts.everything}
        choices={auditChains.codes.map((code: AuditChain) => ({
          value: auditChains.dutch[code],
          label: texts.chains[code],
        }))}
      />
      <TextControl {...control('van')} size="short" />
      <TextControl {...control('tot')} size="short" />
      <TextControl {...control('woorden')} />
      <button class="utrecht-button utrecht-button--secondary-action" type="submit">
        {texts.search}
      </button>
      {Object.keys(asked).length > 0 && (
        <p class="filter-bar__result">
          <a href={addresses.auditLog(language, region.id)}>{texts.clear}</a>
        </p>
      )}
    </form>
  )
}

function inOrder(choices: readonly Choice[]): Choice[] {
  return [...choices].sort((one, other) => byName(one.label, other.label))
}
