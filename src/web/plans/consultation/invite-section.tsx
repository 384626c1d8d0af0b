import type { FieldProblems } from '../../../domain/outcome.ts'
import type { Consultation } from '../../../domain/plans/consultation/consultation.ts'
import { consultationBoardTexts } from '../../../language/plans/consultation-board-texts.ts'
import type { Invited } from '../../../operations/plans/consultation/invite-readers.ts'
import { addresses } from '../../addresses.ts'
import { CheckboxesControl } from '../../forms/choice-controls.tsx'
import { LongTextControl } from '../../forms/controls.tsx'
import { problemSentence } from '../../forms/field-problems.tsx'
import type { Visit } from '../../visit.ts'

export type Inviting = {
  /** What came of the lines that were sent just now. */
  invited?: Invited
  /** The lines that were not taken stay, to be mended. */
  typed: string
  problems: FieldProblems
}

type Props = Inviting & {
  visit: Visit
  regionId: string
  consultation: Consultation
  organisations: readonly { id: string; name: string }[]
}

/** Asks people by mail, line by line, or organisations of the region. */
export function InviteSection({
  visit,
  regionId,
  consultation,
  organisations,
  invited,
  typed,
  problems,
}: Props) {
  const { language } = visit
  const texts = consultationBoardTexts[language]
  const { audience, number } = consultation
  if (audience === 'everyone') return null
  return (
    <section class="section no-print" aria-labelledby="uitnodigen">
      <h2 id="uitnodigen">{audience === 'people' ? texts.people : texts.organisations}</h2>
      {invited && <Told visit={visit} invited={invited} />}
      <form
        class="form"
        method="post"
        action={`${addresses.consultation(language, regionId, number, 'uitnodigen')}#uitnodigen`}
        novalidate
      >
        {audience === 'people' ? (
          <LongTextControl
            language={language}
            name="people"
            label={texts.people}
            help={texts.peopleHelp}
            problem={problems['people']}
            required
            value={typed}
          />
        ) : (
          <CheckboxesControl
            language={language}
            name="organisations"
            label={texts.organisations}
            help={texts.organisationsHelp}
            problem={problems['organisations']}
            required
            values={[]}
            choices={organisations.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        <div class="utrecht-button-group">
          <button class="utrecht-button utrecht-button--secondary-action" type="submit">
            {texts.invite}
          </button>
        </div>
      </form>
    </section>
  )
}

function Told({ visit: { language }, invited: { asked, wrong } }: { visit: Visit; invited: Invited }) {
  const texts = consultationBoardTexts[language]
  return (
    <div
      class={`utrecht-alert utrecht-alert--${wrong.length === 0 ? 'ok' : 'warning'} message`}
      role={wrong.length === 0 ? 'status' : 'alert'}
    >
      <p>
        {texts.invited(asked)} {wrong.length > 0 && texts.wrongLines(wrong.length)}
      </p>
      {wrong.length > 0 && (
        <ul class="message__list">
          {wrong.map(({ number, text, problem }) => (
            <li key={number}>
              {texts.wrongLine(number, text.slice(0, 80))} {problemSentence(language, problem)}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
