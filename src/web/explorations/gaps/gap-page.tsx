import { mayWrite, mayWriteSome } from '../../../domain/caller.ts'
import { type DecidedGap, isDecided, stateOfGap } from '../../../domain/explorations/undecided-gaps.ts'
import type { FieldProblems } from '../../../domain/outcome.ts'
import type { ThreadMatter } from '../../../domain/plans/thread/thread-matter.ts'
import { gapTexts } from '../../../language/gap-texts.ts'
import type { History, Version } from '../../../operations/history/version.ts'
import { gapSentence } from '../../../presentation/explorations/gap-words.ts'
import { addresses } from '../../addresses.ts'
import { ErrorSummary } from '../../forms/field-problems.tsx'
import { Flash } from '../../forms/flash.tsx'
import type { Entered } from '../../forms/form-body.ts'
import { Said } from '../../forms/said.tsx'
import { EarlierReasons } from '../../history/earlier-reasons.tsx'
import { RegionPage } from '../../layout/region-page.tsx'
import { ShortThread } from '../../plans/thread/short-thread.tsx'
import type { Visit } from '../../visit.ts'
import { GapChoices } from './gap-choices.tsx'
import { NoActionSection } from './no-action-section.tsx'

type Props = {
  visit: Visit
  matter: ThreadMatter
  gap: DecidedGap
  history: History
  again: Version | undefined
  entered: Entered
  problems: FieldProblems
}

/** One gap: where it comes from, what was decided, and the ways to decide. */
export function GapPage({ visit, matter, gap, history, again, entered, problems }: Props) {
  const { region, plan } = matter
  const { language, needs } = visit
  const texts = gapTexts[language]
  const title = gapSentence(gap.gap, stateOfGap(gap), { language, region })
  const decides = mayWrite(needs.caller, region.id, 'gap-decisions')
  const mayFill = mayWriteSome(needs.caller, region.id, 'actions')
  return (
    <RegionPage
      visit={visit}
      region={region}
      section="exploration"
      title={title}
      width="narrow"
      under={[{ title: texts.title, address: addresses.gaps(language, region.id) }]}
    >
      <Flash visit={visit} regionId={region.id} />
      <SaidOfReason visit={visit} />
      <ErrorSummary
        language={language}
        problems={problems}
        labelOf={(field) => (field === 'target' ? texts.joinWhich : texts.because)}
      />
      <header class="intro">
        <p class="intro__kicker">
          {texts.gapColumn}:{' '}
          {(!gap.stands ? texts.gone : isDecided(gap) ? texts.decided : texts.open).toLowerCase()}
        </p>
        <h1>{title}</h1>
      </header>
      <section class="section" aria-labelledby="besloten">
        <h2 id="besloten">{texts.what}</h2>
        {!isDecided(gap) && (
          <p>
            {texts.notDecided} {!mayFill && texts.onlyCoordinator}
          </p>
        )}
        <ShortThread visit={visit} matter={matter} name={{ noun: 'gaps', id: gap.key }} />
        {gap.gap.kind === 'cell' && (
          <p>
            <a href={addresses.explorationCell(language, region.id, gap.gap.line, gap.gap.place)}>
              {texts.toCell}
            </a>
          </p>
        )}
        {isDecided(gap) && (
          <p>
            <a href={addresses.gaps(language, region.id, 'open')}>{texts.toOpen}</a>
          </p>
        )}
      </section>
      {gap.stands && <GapChoices visit={visit} region={region} plan={plan} gap={gap} problems={problems} />}
      {decides && (gap.stands || gap.noAction !== null) && (
        <NoActionSection
          visit={visit}
          regionId={region.id}
          gap={gap}
          again={again}
          entered={entered}
          problems={problems}
        />
      )}
      <EarlierReasons
        visit={visit}
        history={history}
        texts={texts}
        againAt={
          decides && gap.stands
            ? (version) => addresses.reuseNoAction(language, region.id, gap.key, version)
            : undefined
        }
      />
      <p class="small muted no-print">
        {texts.key} <code>{gap.key}</code>
      </p>
    </RegionPage>
  )
}

function SaidOfReason({ visit: { language, url } }: { visit: Visit }) {
  const done = url.searchParams.get('reden')
  if (done !== 'opgeslagen' && done !== 'ingetrokken') return null
  return (
    <Said>
      <p>{gapTexts[language].saidReason[done]}</p>
    </Said>
  )
}
