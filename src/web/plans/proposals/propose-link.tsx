import { mayWriteSome } from '../../../domain/caller.ts'
import type { ProposalNoun } from '../../../domain/plans/versions/change-proposal.ts'
import { changeProposalTexts } from '../../../language/plans/change-proposal-texts.ts'
import { addresses } from '../../addresses.ts'
import type { Visit } from '../../visit.ts'

type Props = { visit: Visit; regionId: string; noun: ProposalNoun; id: string }

/** The way from a goal or action to a proposal to change it. */
export function ProposeLink({ visit: { language, needs }, regionId, noun, id }: Props) {
  if (!mayWriteSome(needs.caller, regionId, 'change-proposals')) return null
  return (
    <p class="no-print">
      <a href={addresses.proposeChange(language, regionId, noun, id)}>
        {changeProposalTexts[language].propose}
      </a>
    </p>
  )
}
