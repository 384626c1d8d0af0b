import { mayWrite } from '../../../domain/caller.ts'
import { fieldsOfProposal } from '../../../domain/plans/versions/change-proposal.ts'
import type { Values } from '../../../domain/registers/field.ts'
import { writeDay } from '../../../language/figures.ts'
import { changeProposalTexts } from '../../../language/plans/change-proposal-texts.ts'
import { registerTexts } from '../../../language/registers/register-texts.ts'
import { termTexts } from '../../../language/term-texts.ts'
import { addresses } from '../../addresses.ts'
import { ErrorSummary } from '../../forms/field-problems.tsx'
import { Said } from '../../forms/said.tsx'
import { DifferenceTable } from '../../history/difference-table.tsx'
import { RegionPage } from '../../layout/region-page.tsx'
import { DecideForm } from './decide-form.tsx'
import type { ProposalPageProps } from './proposal-page-props.ts'
import { aboutWords, proposerWords } from './proposal-words.ts'

/** One proposal: why, what would change, and what was decided about it. */
export function ProposalPage(props: ProposalPageProps) {
  const { visit, region, proposal, since, problems, isBehind = false } = props
  const { language } = visit
  const texts = changeProposalTexts[language]
  const { noun, objectId } = proposal
  const fields = registerTexts[noun][language].fields
  const labelOf = (key: string) => fields[key]?.label ?? key
  const labels: Readonly<Record<string, string>> = texts.fields
  return (
    <RegionPage
      visit={visit}
      region={region}
      section="plan"
      title={texts.proposal(proposal.number)}
      under={[{ title: texts.title, address: addresses.changeProposals(language, region.id) }]}
    >
      <ErrorSummary
        language={language}
        problems={problems}
        labelOf={(field) => labels[field] ?? labelOf(field)}
      />
      <ProposalSaid {...props} />
      {isBehind && (
        <div class="utrecht-alert utrecht-alert--warning message" role="alert">
          <p>{texts.alreadyDecided}</p>
        </div>
      )}
      <header class="intro">
        <p class="intro__kicker">
          {aboutWords(language, proposal)}{' '}
          <span class="status">{termTexts[language].proposalStates[proposal.state]}</span>
        </p>
        <h1>{texts.proposal(proposal.number)}</h1>
        <p class="lead" lang="nl">
          {proposal.reason}
        </p>
        <p class="muted">
          {texts.proposedBy(
            proposerWords(language, region, proposal),
            writeDay(language, proposal.proposedOn),
          )}{' '}
          {texts.ofVersion(proposal.version)}
        </p>
        {objectId !== null && (
          <p>
            <a href={addresses.entry(language, region.id, noun, objectId)}>{texts.toObject[noun]}</a>
          </p>
        )}
      </header>
      <section class="section" aria-labelledby="verschil">
        <h2 id="verschil">{texts.differences}</h2>
        <DifferenceTable
          visit={visit}
          thing={{ fields: fieldsOfProposal(noun), labelOf }}
          region={region}
          before={side(proposal.changes, 'before')}
          after={side(proposal.changes, 'after')}
          caption={texts.differences}
        />
        {since.length > 0 && (
          <p>
            {texts.since} {since.map(labelOf).join(', ')}.
          </p>
        )}
      </section>
      <Decided {...props} />
      {proposal.state === 'proposed' && <DecideForm {...props} />}
      <Withdraw {...props} />
    </RegionPage>
  )
}

function side(changes: ProposalPageProps['proposal']['changes'], which: 'before' | 'after'): Values {
  return Object.fromEntries(Object.entries(changes).map(([key, one]) => [key, one[which]]))
}

function Decided({ visit: { language }, proposal }: ProposalPageProps) {
  const texts = changeProposalTexts[language]
  if (proposal.decidedOn === null) return null
  return (
    <section class="section" aria-labelledby="besluit">
      <h2 id="besluit">{texts.fields.state}</h2>
      <p>
        {texts.decided(
          termTexts[language].proposalStates[proposal.state],
          writeDay(language, proposal.decidedOn),
        )}{' '}
        {proposal.decision !== null && texts.byDecision(proposal.decision)}
      </p>
      {proposal.answer !== '' && <p lang="nl">{proposal.answer}</p>}
    </section>
  )
}

function Withdraw({ visit: { language, needs }, region, proposal }: ProposalPageProps) {
  const { municipality, organisationId: organisation, number } = proposal
  const isOwn = mayWrite(needs.caller, region.id, 'change-proposals', { municipality, organisation })
  if (proposal.state !== 'proposed' || !isOwn) return null
  return (
    <form
      class="no-print"
      method="post"
      action={addresses.withdrawChangeProposal(language, region.id, number)}
    >
      <button class="utrecht-button utrecht-button--subtle" type="submit">
        {changeProposalTexts[language].withdraw}
      </button>
    </form>
  )
}

function ProposalSaid({ visit: { language, url } }: ProposalPageProps) {
  const texts = changeProposalTexts[language]
  const sentences: Readonly<Record<string, string>> = {
    ingediend: texts.saidSent,
    aangenomen: texts.saidAccepted,
    afgewezen: texts.saidRejected,
    ingetrokken: texts.saidWithdrawn,
  }
  const said = sentences[url.searchParams.get('gedaan') ?? '']
  return said === undefined ? null : (
    <Said>
      <p>{said}</p>
    </Said>
  )
}
