import type { FieldProblems } from '../../../domain/outcome.ts'
import type { Mentionable } from '../../../domain/plans/discussion/discussion-point.ts'
import { versionKey } from '../../../domain/registers/version-of-entry.ts'
import { formTexts } from '../../../language/form-texts.ts'
import { discussionTexts } from '../../../language/plans/discussion-texts.ts'
import { termTexts } from '../../../language/term-texts.ts'
import { CheckboxesControl, type Choice } from '../../forms/choice-controls.tsx'
import { LongTextControl, SelectControl } from '../../forms/controls.tsx'
import { allOf, type Entered, oneOf } from '../../forms/form-body.ts'
import type { Visit } from '../../visit.ts'

export type PointEntered = { entered: Entered; problems: FieldProblems }

type Props = PointEntered & {
  visit: Visit
  action: string
  /** Names what is typed on this device, until it was sent. */
  draft: string
  /** The form stands on the page one comes back to: what was typed in it was accepted. */
  isAccepted?: boolean
  members: readonly Mentionable[]
  /** One: what it is about, unseen. More: to choose from. None: the point is known. */
  subjects?: readonly Choice[]
  version?: string
  send: string
}

/** What somebody has to say, and whom they call in. Everything can be filled in without script. */
export function PointForm(props: Props) {
  const { visit, action, draft, isAccepted = false, members, subjects = [], version, send } = props
  const { entered, problems } = props
  const { language } = visit
  const texts = discussionTexts[language]
  const { caller } = visit.needs
  const others = members.filter(({ personId }) => caller.kind !== 'person' || personId !== caller.id)
  const chosen = allOf(entered, 'mentions')
  const isMentioning =
    chosen.length > 0 || Object.values(problems).some(({ code }) => code.startsWith('mention-'))
  const control = (name: keyof typeof texts.fields) => ({
    language,
    name,
    label: texts.fields[name],
    problem: problems[name],
  })
  return (
    <keep-draft
      data-draft={draft}
      data-note={formTexts[language].draftFound}
      data-restore={formTexts[language].draftRestore}
      data-discard={formTexts[language].draftDiscard}
      {...(isAccepted ? { 'data-accepted': '' } : {})}
    >
      <form class="form" method="post" action={action} novalidate>
        {version !== undefined && <input type="hidden" name={versionKey} value={version} />}
        {subjects.length === 1 && <input type="hidden" name="about" value={subjects[0]?.value} />}
        {subjects.length > 1 && (
          <SelectControl
            {...control('about')}
            required
            value={oneOf(entered, 'about') || (subjects[0]?.value ?? '')}
            choices={subjects}
          />
        )}
        <LongTextControl
          {...control('body')}
          help={texts.bodyHelp}
          required
          rows={4}
          value={oneOf(entered, 'body')}
        />
        {others.length > 0 && (
          <details class="help" open={isMentioning}>
            <summary>{texts.fields.mentions}</summary>
            <CheckboxesControl
              {...control('mentions')}
              help={texts.mentionsHelp}
              filters
              values={chosen}
              choices={others.map(({ personId, name, roles }) => ({
                value: personId,
                label: name,
                help: roles.map((role) => termTexts[language].roles[role]).join(', '),
              }))}
            />
          </details>
        )}
        <div class="utrecht-button-group">
          <button class="utrecht-button utrecht-button--primary-action" type="submit">
            {send}
          </button>
        </div>
      </form>
    </keep-draft>
  )
}

/** What the form calls a field, for the list of what is wrong. */
export function labelOfPoint(language: Visit['language'], field: string): string {
  const { fields } = discussionTexts[language]
  return (fields as Readonly<Record<string, string>>)[field] ?? field
}
