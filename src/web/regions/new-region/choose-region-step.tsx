import type { DraftRegion } from '../../../domain/regions/draft-region.ts'
import { byName } from '../../../language/figures.ts'
import { wizardTexts } from '../../../language/wizard-texts.ts'
import { TextControl } from '../../forms/controls.tsx'
import { oneOf } from '../../forms/form-body.ts'
import { type BadgedChoice, BadgedChoices, ChoicesGroup } from './badged-choices.tsx'
import type { StepProps } from './step-props.ts'

/** The draft regions by the province of their centre municipality, or a name of one's own. */
export function ChooseRegionStep({ visit: { language }, matter, entered, problems }: StepProps) {
  const texts = wizardTexts[language]
  const chosen = entered['draftRegion'] === undefined ? [] : [oneOf(entered, 'draftRegion')]
  const list = { language, kind: 'radio', name: 'draftRegion', chosen } as const
  const own: BadgedChoice = { value: '', label: texts.ownName, help: texts.ownNameHelp }
  return (
    <>
      <ChoicesGroup
        language={language}
        name="draftRegion"
        label={texts.labels.draftRegion}
        help={texts.help.draftRegion}
        problem={problems['draftRegion']}
      >
        <div class="grid-2">
          {provinces(matter.drafts).map(([province, drafts]) => (
            <fieldset
              class="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset choices"
              key={province}
            >
              <legend>
                <strong>{province}</strong>
              </legend>
              <BadgedChoices
                {...list}
                choices={drafts.map((draft) => ({
                  value: draft.slug,
                  label: draft.name,
                  certainty: draft.certainty,
                  help: texts.centreAndCount(centreOf(draft), draft.members.length),
                }))}
              />
            </fieldset>
          ))}
        </div>
        <BadgedChoices {...list} choices={[own]} />
      </ChoicesGroup>
      <div class="form">
        <TextControl
          language={language}
          name="name"
          label={texts.labels.name}
          help={texts.help.name}
          problem={problems['name']}
          value={oneOf(entered, 'name')}
        />
      </div>
    </>
  )
}

function provinces(drafts: readonly DraftRegion[]): [string, DraftRegion[]][] {
  const grouped = Map.groupBy(
    drafts,
    ({ members, centreMunicipality }) =>
      members.find(({ code }) => code === centreMunicipality)?.province ?? '',
  )
  return [...grouped].sort(([first], [second]) => byName(first, second))
}

function centreOf({ members, centreMunicipality }: DraftRegion): string {
  return members.find(({ code }) => code === centreMunicipality)?.name ?? centreMunicipality
}
