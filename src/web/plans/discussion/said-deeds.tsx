import { mayWrite } from '../../../domain/caller.ts'
import type { DiscussionPoint, Said } from '../../../domain/plans/discussion/discussion-point.ts'
import { discussionTexts } from '../../../language/plans/discussion-texts.ts'
import { addresses } from '../../addresses.ts'
import type { Visit } from '../../visit.ts'

type Props = { visit: Visit; regionId: string }

/** Changing is for who wrote it; withdrawing for whoever coordinates as well. */
export function SaidDeeds({ visit, regionId, said }: Props & { said: Said }) {
  const { language, needs } = visit
  const texts = discussionTexts[language]
  const mayChange = said.isOwn && mayWrite(needs.caller, regionId, 'discussion-points')
  const mayWithdraw = mayChange || mayWrite(needs.caller, regionId, 'points-of-others')
  if (said.isWithdrawn || !mayWithdraw) return null
  const at = (page: string) => addresses.discussion(language, regionId, `${said.number}/${page}`)
  return (
    <ul class="sub-nav__list no-print">
      {mayChange && (
        <li>
          <a href={at('wijzigen')} aria-label={texts.changeTitle(said.number)}>
            {texts.change}
          </a>
        </li>
      )}
      <li>
        <a href={at('intrekken')} aria-label={texts.withdrawNamed(said.number)}>
          {texts.withdraw}
        </a>
      </li>
    </ul>
  )
}

export function SettleForm({ visit, regionId, point }: Props & { point: DiscussionPoint }) {
  const { language } = visit
  const texts = discussionTexts[language]
  const { number, isSettled } = point
  return (
    <form method="post" action={addresses.discussion(language, regionId, `${number}/stand`)}>
      <input type="hidden" name="stand" value={isSettled ? 'open' : 'afgehandeld'} />
      <button
        class="utrecht-button utrecht-button--secondary-action"
        type="submit"
        aria-label={(isSettled ? texts.reopenNamed : texts.settleNamed)(number)}
      >
        {isSettled ? texts.reopen : texts.settle}
      </button>
    </form>
  )
}
