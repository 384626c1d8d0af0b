import { mayWriteSome } from '../../../domain/caller.ts'
import { writeDay } from '../../../language/figures.ts'
import { changeProposalTexts } from '../../../language/plans/change-proposal-texts.ts'
import { termTexts } from '../../../language/term-texts.ts'
import type { ProposalsOfRegion } from '../../../operations/plans/versions/read-change-proposals.ts'
import { addresses } from '../../addresses.ts'
import { RegionPage } from '../../layout/region-page.tsx'
import { stackedCell, TableRegion } from '../../layout/table-region.tsx'
import type { Visit } from '../../visit.ts'
import { PlanNavigation } from '../plan-navigation.tsx'
import { aboutWords, proposerWords } from './proposal-words.ts'

type Props = ProposalsOfRegion & { visit: Visit }

/** What was proposed to change in the plan, and what came of it. */
export function ProposalsPage({ visit, region, proposals, inForce }: Props) {
  const { language, needs } = visit
  const texts = changeProposalTexts[language]
  const heads = [texts.number, texts.about, texts.byWhom, texts.on, texts.state]
  return (
    <RegionPage visit={visit} region={region} section="plan" title={texts.title}>
      <header class="intro">
        <h1>{texts.title}</h1>
        <p class="lead">{texts.lead}</p>
      </header>
      <PlanNavigation visit={visit} regionId={region.id} />
      <section class="section" aria-label={texts.title}>
        {!inForce && <p>{texts.notInForce}</p>}
        {inForce && mayWriteSome(needs.caller, region.id, 'change-proposals') && (
          <ul class="plain-list no-print">
            {(['actions', 'goals'] as const).map((noun) => (
              <li key={noun}>
                <a href={addresses.proposeChange(language, region.id, noun)}>{texts.proposeNew[noun]}</a>
              </li>
            ))}
          </ul>
        )}
        {proposals.length === 0 ? (
          <div class="empty">
            <h2 class="empty__title">{texts.none}</h2>
            <p>{texts.noneHelp}</p>
          </div>
        ) : (
          <TableRegion language={language} id="tabel-voorstellen" caption={texts.table} stacked>
            <thead>
              <tr role="row">
                {heads.map((head) => (
                  <th scope="col" role="columnheader" key={head}>
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {proposals.map((proposal) => (
                <tr role="row" key={proposal.number}>
                  <th scope="row" role="rowheader">
                    <a href={addresses.changeProposal(language, region.id, proposal.number)}>
                      {texts.proposal(proposal.number)}
                    </a>
                  </th>
                  <td {...stackedCell(texts.about)}>{aboutWords(language, proposal)}</td>
                  <td {...stackedCell(texts.byWhom)}>{proposerWords(language, region, proposal)}</td>
                  <td {...stackedCell(texts.on)}>{writeDay(language, proposal.proposedOn)}</td>
                  <td {...stackedCell(texts.state)}>{termTexts[language].proposalStates[proposal.state]}</td>
                </tr>
              ))}
            </tbody>
          </TableRegion>
        )}
      </section>
    </RegionPage>
  )
}
