import { mayWrite } from '../../../domain/caller.ts'
import type { ConsultationLink } from '../../../domain/plans/consultation/consultation.ts'
import { writeDay } from '../../../language/figures.ts'
import { consultationBoardTexts } from '../../../language/plans/consultation-board-texts.ts'
import { consultationTexts } from '../../../language/plans/consultation-texts.ts'
import type { ConsultationMatter } from '../../../operations/plans/consultation/read-consultations.ts'
import { addresses } from '../../addresses.ts'
import { Said } from '../../forms/said.tsx'
import type { Visit } from '../../visit.ts'
import { ThreadLink } from '../thread/thread-link.tsx'
import { BoardSums } from './board-sums.tsx'
import { ConsultationFrame } from './consultation-frame.tsx'
import { InviteSection, type Inviting } from './invite-section.tsx'
import { LinksSection } from './links-section.tsx'
import { ReactionList } from './reaction-list.tsx'

type Props = ConsultationMatter & {
  visit: Visit
  addressOf: (link: ConsultationLink) => string
  organisations: readonly { id: string; name: string }[]
  inviting: Inviting
}

/** One consultation: what is asked, how it stands, its links, and every reaction. */
export function BoardPage({ visit, addressOf, organisations, inviting, ...matter }: Props) {
  const { language, needs } = visit
  const { region, consultation, links } = matter
  const texts = consultationBoardTexts[language]
  const names = consultationTexts[language]
  const { number, title, state, isNotePublic } = consultation
  const mayLead = mayWrite(needs.caller, region.id, 'consultations')
  const at = (page: string) => addresses.consultation(language, region.id, number, page)
  return (
    <ConsultationFrame visit={visit} region={region} title={names.name(number, title)}>
      <SaidOfConsultation visit={visit} unanswered={consultation.counts.unanswered} />
      <header class="intro">
        <p class="intro__kicker">
          {names.title} {number} · {names.states[state]}
        </p>
        <h1 lang="nl">{title}</h1>
        <ThreadLink language={language} regionId={region.id} noun="consultations" id={String(number)} />
        {state === 'version-withdrawn' && <p class="lead">{texts.versionWithdrawn}</p>}
      </header>
      <BoardSums visit={visit} consultation={consultation} />
      <BoardFacts visit={visit} consultation={consultation} />
      <p class="section__actions no-print">
        <a class="utrecht-button utrecht-button--primary-action" href={at('lezen')}>
          {texts.read}
        </a>
        <a class="utrecht-button utrecht-button--secondary-action" href={at('nota')}>
          {texts.note}
        </a>
        {mayLead && !isNotePublic && (
          <a class="utrecht-button utrecht-button--subtle" href={at('wijzigen')}>
            {names.change}
          </a>
        )}
      </p>
      {mayLead && state === 'open' && (
        <form class="no-print" method="post" action={at('sluiten')}>
          <p class="small muted">{texts.closeHelp}</p>
          <button class="utrecht-button utrecht-button--secondary-action" type="submit">
            {texts.close}
          </button>
        </form>
      )}
      {mayLead && (
        <>
          <InviteSection
            visit={visit}
            regionId={region.id}
            consultation={consultation}
            organisations={organisations}
            {...inviting}
          />
          <LinksSection
            visit={visit}
            regionId={region.id}
            number={number}
            links={links}
            addressOf={addressOf}
          />
        </>
      )}
      <ReactionList visit={visit} mayAnswer={mayLead && !isNotePublic} {...matter} />
    </ConsultationFrame>
  )
}

function BoardFacts({ visit: { language }, consultation }: Pick<Props, 'visit' | 'consultation'>) {
  const texts = consultationBoardTexts[language]
  const names = consultationTexts[language]
  const { question, version, versionTitle, opensOn, closesOn, answerBy, audience } = consultation
  const facts = [
    { term: texts.question, words: question, isDutch: true },
    { term: texts.version, words: names.versionName(version, versionTitle), isDutch: true },
    { term: texts.days, words: names.daysOf(writeDay(language, opensOn), writeDay(language, closesOn)) },
    { term: texts.forWhom, words: names.audiences[audience] },
    { term: texts.answerBy, words: writeDay(language, answerBy) },
  ]
  return (
    <dl class="facts facts--wide">
      {facts.map(({ term, words, isDutch }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd class="as-written" {...(isDutch ? { lang: 'nl' } : {})}>
            {words}
          </dd>
        </div>
      ))}
    </dl>
  )
}

function SaidOfConsultation({ visit: { language, url }, unanswered }: { visit: Visit; unanswered: number }) {
  const done = url.searchParams.get('gedaan')
  const texts = consultationBoardTexts[language]
  const said: Readonly<Record<string, string>> = {
    opgeslagen: consultationTexts[language].saved,
    gesloten: texts.closed(unanswered),
    beantwoord: texts.answered,
    ingetrokken: `${texts.revoked}.`,
    uitgenodigd: texts.invited(Number(url.searchParams.get('aantal') ?? 0)),
  }
  const words = done !== null && Object.hasOwn(said, done) ? said[done] : undefined
  return words === undefined ? null : (
    <Said>
      <p>{words}</p>
    </Said>
  )
}
