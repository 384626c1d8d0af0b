import type { ReferenceMunicipality } from '../../../domain/regions/draft-region.ts'
import type { FoundingMatter } from '../../../domain/regions/new-region.ts'
import { byName, writeNumber } from '../../../language/figures.ts'
import type { Language } from '../../../language/language.ts'
import { territoryTexts } from '../../../language/territory-texts.ts'
import { wizardTexts } from '../../../language/wizard-texts.ts'
import { SelectControl } from '../../forms/controls.tsx'
import { allOf, type Entered, oneOf } from '../../forms/form-body.ts'
import { SourceLine } from '../../framework/source-line.tsx'
import { type BadgedChoice, BadgedChoices, ChoicesGroup } from './badged-choices.tsx'
import type { StepProps } from './step-props.ts'

/** Those of the draft and those already chosen stand on top; all others wait in their province. */
export function ConfirmMunicipalitiesStep({ visit: { language }, matter, entered, problems }: StepProps) {
  const texts = wizardTexts[language]
  const chosen = allOf(entered, 'municipalities')
  const { listed, others } = divided(matter, entered)
  const list = { language, kind: 'checkbox', name: 'municipalities', chosen } as const
  return (
    <>
      <input type="hidden" name="membersOf" value={oneOf(entered, 'membersOf')} />
      <ChoicesGroup
        language={language}
        name="municipalities"
        label={texts.labels.municipalities}
        help={texts.help.municipalities}
        problem={problems['municipalities']}
      >
        {listed.length === 0 && <p class="muted">{texts.noneYet}</p>}
        <BadgedChoices
          {...list}
          choices={listed.map((place) => choiceOf(language, matter, entered, place))}
        />
      </ChoicesGroup>
      <SelectControl
        language={language}
        name="centreMunicipality"
        label={texts.labels.centreMunicipality}
        help={texts.help.centreMunicipality}
        problem={problems['centreMunicipality']}
        required
        value={oneOf(entered, 'centreMunicipality')}
        choices={[...listed, ...others].map(({ code, name }) => ({ value: code, label: name }))}
      />
      <section aria-labelledby="kop-provincies">
        <h2 id="kop-provincies">{texts.byProvince}</h2>
        {[...Map.groupBy(others, ({ province }) => province)]
          .sort(([first], [second]) => byName(first, second))
          .map(([province, places]) => (
            <details class="help" key={province}>
              <summary>{texts.otherMunicipalities(province, places.length)}</summary>
              <fieldset class="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset choices help__body">
                <legend class="visually-hidden">{province}</legend>
                <BadgedChoices
                  {...list}
                  choices={places.map(({ code, name }) => ({ value: code, label: name }))}
                />
              </fieldset>
            </details>
          ))}
      </section>
    </>
  )
}

function divided(matter: FoundingMatter, entered: Entered) {
  const chosen = allOf(entered, 'municipalities')
  const draft = draftOf(matter, entered)
  const isListed = ({ code }: ReferenceMunicipality) =>
    chosen.includes(code) || (draft?.members.some((member) => member.code === code) ?? false)
  return {
    listed: matter.municipalities.filter(isListed),
    others: matter.municipalities.filter((place) => !isListed(place)),
  }
}

function choiceOf(
  language: Language,
  matter: FoundingMatter,
  entered: Entered,
  place: ReferenceMunicipality,
): BadgedChoice {
  const known = draftOf(matter, entered)?.members.find(({ code }) => code === place.code)
  const inhabitants = wizardTexts[language].inhabitantsOf(writeNumber(language, place.inhabitants))
  return {
    value: place.code,
    label: place.name,
    ...(known ? { certainty: known.certainty } : {}),
    help: (
      <>
        {inhabitants}
        {known && (
          <>
            . {territoryTexts[language].source}: <SourceLine source={known.source} />
          </>
        )}
      </>
    ),
  }
}

function draftOf({ drafts }: FoundingMatter, entered: Entered) {
  return drafts.find(({ slug }) => slug === oneOf(entered, 'draftRegion'))
}
