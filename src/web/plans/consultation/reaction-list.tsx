import { isUnanswered } from '../../../domain/plans/consultation/consultation.ts'
import { byPlace } from '../../../domain/plans/consultation/order-of-places.ts'
import { consultationBoardTexts } from '../../../language/plans/consultation-board-texts.ts'
import type { ConsultationMatter } from '../../../operations/plans/consultation/read-consultations.ts'
import { placeWords } from '../../../presentation/plans/consultation/place-words.ts'
import { addresses } from '../../addresses.ts'
import type { Visit } from '../../visit.ts'
import { ReactionVoice } from './reaction-voice.tsx'

type Props = Pick<ConsultationMatter, 'region' | 'consultation' | 'plan' | 'reactions'> & {
  visit: Visit
  mayAnswer: boolean
}

/** Reactions in the order of the plan; `?toon=open`: only those that wait for an answer. */
export function ReactionList({ visit, region, consultation, plan, reactions, mayAnswer }: Props) {
  const { language, url } = visit
  const texts = consultationBoardTexts[language]
  const onlyOpen = url.searchParams.get('toon') === 'open'
  const shown = onlyOpen ? reactions.filter(isUnanswered) : reactions
  const places = Map.groupBy(shown, ({ passage }) => passage)
  const at = (page: string, query = {}) =>
    addresses.consultation(language, region.id, consultation.number, page, query)
  return (
    <section class="section" aria-labelledby="reacties">
      <h2 id="reacties">{texts.list}</h2>
      {reactions.length > 0 && (
        <nav class="sub-nav no-print" aria-label={texts.show}>
          <ul class="sub-nav__list">
            <li>
              <a href={`${at('')}#reacties`} {...(onlyOpen ? {} : { 'aria-current': 'page' })}>
                {texts.showAll}
              </a>
            </li>
            <li>
              <a
                href={`${at('', { toon: 'open' })}#reacties`}
                {...(onlyOpen ? { 'aria-current': 'page' } : {})}
              >
                {texts.showOpen}
              </a>
            </li>
          </ul>
        </nav>
      )}
      {shown.length === 0 && <p>{reactions.length === 0 ? texts.none : texts.noneOpen}</p>}
      {[...places.keys()].sort(byPlace).map((passage) => (
        <section key={passage} aria-labelledby={`plaats-${passage}`}>
          <h3 id={`plaats-${passage}`}>{placeWords(plan, passage, language)}</h3>
          {(places.get(passage) ?? []).map((reaction) => (
            <ReactionVoice
              key={reaction.number}
              language={language}
              plan={plan}
              reaction={reaction}
              to={mayAnswer && !reaction.isWithdrawn ? at(`reacties/${reaction.number}`) : undefined}
              toWords={reaction.answer ? texts.changeAnswer : texts.answerIt}
            />
          ))}
        </section>
      ))}
    </section>
  )
}
