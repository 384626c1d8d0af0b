import { mayWrite } from '../../../domain/caller.ts'
import {
  chosenPoints,
  pointStates,
  pointSubjects,
  readPointChoice,
} from '../../../domain/plans/discussion/point-choice.ts'
import { discussionTexts } from '../../../language/plans/discussion-texts.ts'
import { wordTexts } from '../../../language/word-texts.ts'
import type { DiscussionOfRegion } from '../../../operations/plans/discussion/read-discussion.ts'
import { addresses } from '../../addresses.ts'
import { CheckboxesControl } from '../../forms/choice-controls.tsx'
import { SelectControl, TextControl } from '../../forms/controls.tsx'
import { Said } from '../../forms/said.tsx'
import { RegionPage } from '../../layout/region-page.tsx'
import { SubNavigation } from '../../layout/sub-navigation.tsx'
import type { Visit } from '../../visit.ts'
import { PlanNavigation } from '../plan-navigation.tsx'
import { PointForm } from './point-form.tsx'
import { PointItem } from './point-item.tsx'

/** Everything members say about the plan, to choose from, and a form for the plan as a whole. */
export function DiscussionPage({
  visit,
  region,
  points,
  members,
  unread,
}: DiscussionOfRegion & { visit: Visit }) {
  const { language, needs, url } = visit
  const texts = discussionTexts[language]
  const { caller } = needs
  const shown = chosenPoints(
    points,
    readPointChoice(url.searchParams),
    caller.kind === 'person' ? caller.id : '',
  )
  const isPlaced = url.searchParams.get('besproken') === 'ja'
  return (
    <RegionPage visit={visit} region={region} section="plan" title={texts.title}>
      {isPlaced && (
        <Said>
          <p>{texts.placed}</p>
        </Said>
      )}
      <header class="intro">
        <h1>{texts.title}</h1>
        <p class="lead">{texts.lead}</p>
      </header>
      <PlanNavigation visit={visit} regionId={region.id} />
      <DiscussionTabs visit={visit} regionId={region.id} unread={unread} />
      <PointFilter visit={visit} regionId={region.id} listed={texts.listed(shown.length, points.length)} />
      {shown.length === 0 ? (
        <div class="empty">
          <p>{points.length === 0 ? texts.empty : texts.noneChosen}</p>
        </div>
      ) : (
        <ul class="talks">
          {shown.map((point) => (
            <PointItem key={point.number} visit={visit} regionId={region.id} point={point} withSubject />
          ))}
        </ul>
      )}
      {mayWrite(caller, region.id, 'discussion-points') && (
        <section class="section no-print" aria-labelledby="nieuw">
          <h2 id="nieuw">
            {texts.newPoint}: {texts.wholePlan}
          </h2>
          <PointForm
            visit={visit}
            action={addresses.discussion(language, region.id)}
            draft={`bespreekpunt ${region.id} plan`}
            isAccepted={isPlaced}
            members={members}
            subjects={[{ value: 'plan', label: texts.wholePlan }]}
            send={texts.place}
            entered={{}}
            problems={{}}
          />
        </section>
      )}
    </RegionPage>
  )
}

/** All points, and where one is mentioned. */
export function DiscussionTabs(props: { visit: Visit; regionId: string; unread: number }) {
  const { visit, regionId, unread } = props
  const texts = discussionTexts[visit.language]
  return (
    <SubNavigation
      visit={visit}
      label={texts.tabs}
      pages={[
        { title: texts.allPoints, address: addresses.discussion(visit.language, regionId) },
        {
          title: texts.mentionedCount(unread),
          address: addresses.discussion(visit.language, regionId, 'genoemd'),
        },
      ]}
    />
  )
}

function PointFilter({
  visit: { language, url },
  regionId,
  listed,
}: {
  visit: Visit
  regionId: string
  listed: string
}) {
  const texts = discussionTexts[language]
  const choice = readPointChoice(url.searchParams)
  const frame = { language, filters: true } as const
  return (
    <form
      class="filter-bar no-print"
      method="get"
      action={addresses.discussion(language, regionId)}
      aria-label={texts.filter}
    >
      <TextControl {...frame} name="zoek" label={texts.search} value={choice.search} />
      <SelectControl
        {...frame}
        name="toon"
        label={texts.state}
        value={pointStates.dutch[choice.state]}
        none={texts.states.open}
        choices={pointStates.codes
          .filter((code) => code !== 'open' || choice.state === 'open')
          .map((code) => ({ value: pointStates.dutch[code], label: texts.states[code] }))}
      />
      <SelectControl
        {...frame}
        name="over"
        label={texts.about}
        value={choice.subject === undefined ? '' : pointSubjects.dutch[choice.subject]}
        none={wordTexts[language].all}
        choices={pointSubjects.codes.map((code) => ({
          value: pointSubjects.dutch[code],
          label: texts.subjects[code],
        }))}
      />
      <CheckboxesControl
        {...frame}
        name="van"
        label={texts.whose}
        values={choice.mine ? ['mij'] : []}
        choices={[{ value: 'mij', label: texts.mine }]}
      />
      <button class="utrecht-button utrecht-button--secondary-action" type="submit">
        {wordTexts[language].show}
      </button>
      <p class="filter-bar__result">{listed}</p>
    </form>
  )
}
