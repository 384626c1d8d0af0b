import type { FieldProblems } from '../../../domain/outcome.ts'
import { type MunicipalityTerm, termFields } from '../../../domain/regions/municipality-term.ts'
import type { Language } from '../../../language/language.ts'
import { regionSettingsTexts } from '../../../language/regions/region-settings-texts.ts'
import { TextControl } from '../../forms/controls.tsx'
import { type Entered, oneOf } from '../../forms/form-body.ts'

type Form = { language: Language; entered: Entered; problems: FieldProblems }
type Props = Form & { term: MunicipalityTerm & { findings: number }; today: string }

/** One time in which a municipality belongs to the region, and what follows when it leaves. */
export function TermFieldset({ language, entered, problems, term, today }: Props) {
  const texts = regionSettingsTexts[language]
  const { name, validTo, findings } = term
  const state = stateOf(term, today)
  return (
    <fieldset class="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset">
      <legend class="utrecht-form-label">{name}</legend>
      {state !== 'belongs' && (
        <p>
          {texts[state]} {validTo !== null && findings > 0 && texts.findings(findings)}
        </p>
      )}
      <TermControls
        language={language}
        entered={entered}
        problems={problems}
        at={termFields(term)}
        required
      />
    </fieldset>
  )
}

export function TermControls({
  language,
  entered,
  problems,
  at,
  required = false,
}: Form & { at: { from: string; to: string }; required?: boolean }) {
  const texts = regionSettingsTexts[language]
  return (
    <div class="form">
      <TextControl
        language={language}
        name={at.from}
        label={texts.from}
        problem={problems[at.from]}
        required={required}
        size="short"
        value={oneOf(entered, at.from)}
      />
      <TextControl
        language={language}
        name={at.to}
        label={texts.to}
        help={texts.toHelp}
        problem={problems[at.to]}
        size="short"
        value={oneOf(entered, at.to)}
      />
    </div>
  )
}

function stateOf(
  { validFrom, validTo }: MunicipalityTerm,
  today: string,
): 'belongs' | 'willJoin' | 'willLeave' | 'hasLeft' {
  if (validFrom > today) return 'willJoin'
  if (validTo === null) return 'belongs'
  return validTo <= today ? 'hasLeft' : 'willLeave'
}
