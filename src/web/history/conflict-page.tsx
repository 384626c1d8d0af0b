import { nounAddresses } from '../../domain/registers/noun.ts'
import { versionKey } from '../../domain/registers/version-of-entry.ts'
import { historyTexts } from '../../language/history/history-texts.ts'
import { writeMoment } from '../../language/moments.ts'
import { registerTexts } from '../../language/registers/register-texts.ts'
import { makerWords } from '../../presentation/history/making-words.ts'
import { addresses } from '../addresses.ts'
import { ErrorSummary } from '../forms/field-problems.tsx'
import { RegionPage } from '../layout/region-page.tsx'
import { sectionOf } from '../registers/section-of.ts'
import { ChoiceOfTwo } from './choice-of-two.tsx'
import { choosing } from './choosing.ts'
import type { ConflictProps } from './conflict-props.ts'
import { MergedList } from './merged-list.tsx'

/** What two people wrote, side by side: what is not in dispute is put together, of the rest a person chooses. */
export function ConflictPage(props: ConflictProps) {
  const { visit, register, id, conflict, merged, problems } = props
  const { language } = visit
  const { noun } = register
  const { region, isTakenAway } = conflict
  const texts = historyTexts[language]
  const names = registerTexts[noun][language]
  const title = isTakenAway ? texts.takenTitle : texts.conflictTitle
  const list = addresses.register(language, region.id, noun)
  const isDifferent = merged.some(({ state }) => state === 'mine' || state === 'both')
  const leave = isTakenAway ? list : addresses.entry(language, region.id, noun, id)
  return (
    <RegionPage
      visit={visit}
      region={region}
      section={sectionOf[noun]}
      title={title}
      width="narrow"
      under={[{ title: names.plural, address: list }]}
    >
      <ErrorSummary
        language={language}
        problems={problems}
        labelOf={(field) => names.fields[field]?.label ?? names.singular}
      />
      <h1>{title}</h1>
      <p class="lead">{leadOf(props)}</p>
      <keep-draft data-draft={`${region.id}/${nounAddresses[noun]}/${id}`} data-waiting="">
        {isDifferent || isTakenAway ? <ConflictForm {...props} /> : <p>{texts.nothingDifferent}</p>}
      </keep-draft>
      <p>
        <a href={leave}>{isTakenAway ? texts.toList : texts.leave}</a>
      </p>
    </RegionPage>
  )
}

function ConflictForm(props: ConflictProps) {
  const { visit, register, id, conflict, begun, merged } = props
  const { language } = visit
  const texts = historyTexts[language]
  const { region, isTakenAway, presentVersion } = conflict
  const disputed = merged.filter(({ state }) => state === 'both')
  return (
    <form class="form" method="post" action={addresses.changeEntry(language, region.id, register.noun, id)}>
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
      <MergedList visit={visit} register={register} region={region} merged={merged} />
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
