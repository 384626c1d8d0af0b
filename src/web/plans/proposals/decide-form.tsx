import { mayWrite } from '../../../domain/caller.ts'
import { changeProposalTexts } from '../../../language/plans/change-proposal-texts.ts'
import { addresses } from '../../addresses.ts'
import { CheckboxesControl, RadioControl } from '../../forms/choice-controls.tsx'
import { LongTextControl, TextControl } from '../../forms/controls.tsx'
import { allOf, oneOf } from '../../forms/form-body.ts'
import type { ProposalPageProps } from './proposal-page-props.ts'

/** Taking a proposal over or rejecting it, for whoever keeps the versions of the plan. */
export function DecideForm({ visit, region, proposal, since, entered, problems }: ProposalPageProps) {
  const { language, needs } = visit
  const texts = changeProposalTexts[language]
  if (!mayWrite(needs.caller, region.id, 'plan-versions')) return null
  const control = (name: keyof typeof texts.fields) => ({
    language,
    name,
    label: texts.fields[name],
    problem: problems[name],
  })
  return (
    <section class="section no-print" aria-labelledby="besluiten">
      <h2 id="besluiten">{texts.decide}</h2>
      <p>{texts.decideLead}</p>
      <form
        class="form"
        method="post"
        action={addresses.decideChangeProposal(language, region.id, proposal.number)}
        novalidate
      >
        <RadioControl
          {...control('state')}
          required
          value={oneOf(entered, 'state')}
          choices={[
            { value: 'accepted', label: texts.accept },
            { value: 'rejected', label: texts.reject },
          ]}
        />
        {since.length > 0 && (
          <CheckboxesControl
            {...control('overwrite')}
            values={allOf(entered, 'overwrite')}
            choices={[{ value: 'ja', label: texts.overwriteChoice }]}
          />
        )}
        <LongTextControl {...control('answer')} help={texts.answerHelp} value={oneOf(entered, 'answer')} />
        <TextControl
          {...control('decidedOn')}
          help={texts.dayHelp}
          size="short"
          value={oneOf(entered, 'decidedOn')}
        />
        <TextControl
          {...control('decision')}
          help={texts.decisionHelp}
          size="short"
          value={oneOf(entered, 'decision')}
        />
        <div class="utrecht-button-group">
          <button class="utrecht-button utrecht-button--primary-action" type="submit">
            {texts.save}
          </button>
        </div>
      </form>
    </section>
  )
}
