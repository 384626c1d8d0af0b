import { versionKey } from '../../domain/registers/version-of-entry.ts'
import { historyTexts } from '../../language/history/history-texts.ts'
import { writeMoment } from '../../language/moments.ts'
import { makerWords } from '../../presentation/history/making-words.ts'
import { ErrorSummary } from '../forms/field-problems.tsx'
import { RegionPage } from '../layout/region-page.tsx'
import { ChoiceOfTwo } from './choice-of-two.tsx'
import { choosing } from './choosing.ts'
import type { ConflictProps } from './conflict-props.ts'
import { MergedList } from './merged-list.tsx'

/** What two people wrote, side by side: what is not in dispute is put together, of the rest a person chooses. */
export function ConflictPage(props: ConflictProps) {
  const { visit, thing, conflict, merged, problems } = props
  const { language } = visit
  const { region, isTakenAway } = conflict
  const texts = historyTexts[language]
  const title = isTakenAway ? texts.takenTitle : texts.conflictTitle
  const isDifferent = merged.some(({ state }) => state === 'mine' || state === 'both')
  const form = isDifferent || isTakenAway ? <ConflictForm {...props} /> : <p>{texts.nothingDifferent}</p>
  return (
    <RegionPage
      visit={visit}
      region={region}
      section={thing.section}
      title={title}
      width="narrow"
      under={thing.under}
    >
      <ErrorSummary language={language} problems={problems} labelOf={thing.labelOf} />
      <h1>{title}</h1>
      <p class="lead">{leadOf(props)}</p>
      {thing.draft === undefined ? (
        form
      ) : (
        <keep-draft data-draft={thing.draft} data-waiting="">
          {form}
        </keep-draft>
      )}
      <p>
        <a href={isTakenAway ? thing.gone : thing.present}>{isTakenAway ? texts.toList : texts.leave}</a>
      </p>
    </RegionPage>
  )
}

function ConflictForm(props: ConflictProps) {
  const { visit, thing, conflict, begun, merged } = props
  const { language } = visit
  const texts = historyTexts[language]
  const { isTakenAway, presentVersion } = conflict
  const disputed = merged.filter(({ state }) => state === 'both')
  return (
    <form class="form" method="post" action={thing.change}>
      <input type="hidden" name={versionKey} value={presentVersion} />
      <input type="hidden" name={choosing.begun} value={begun} />
      {disputed.length > 0 && (
        <>
          <div>
            <h2>{texts.chooseTitle}</h2>
            <p>{texts.chooseLead}</p>
          </div>
          {disputed.map((one) => (
            <ChoiceOfTwo key={one.field.key} {...props} one={one} />
          ))}
        </>
      )}
      <MergedList {...props} />
      {merged
        .filter(({ state }) => state !== 'both')
        .map(({ field, state, theirs, mine }) => (
          <input key={field.key} type="hidden" name={field.key} value={state === 'theirs' ? theirs : mine} />
        ))}
      <div class="utrecht-button-group">
        <button class="utrecht-button utrecht-button--primary-action" type="submit">
          {isTakenAway ? texts.putBackMine : texts.storeChoice}
        </button>
      </div>
    </form>
  )
}

function leadOf({ visit: { language }, conflict: { by, isTakenAway } }: ConflictProps): string {
  const texts = historyTexts[language]
  if (by === null) return texts.conflictUnknown
  const [who, moment] = [makerWords(language, by), writeMoment(language, by.at)]
  return isTakenAway ? texts.takenLead(who, moment) : texts.conflictLead(who, moment)
}
