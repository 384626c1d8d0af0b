import { mayWrite } from '../../../domain/caller.ts'
import { openMusts } from '../../../domain/plans/versions/submission.ts'
import { writeDay, writeList } from '../../../language/figures.ts'
import type { Language } from '../../../language/language.ts'
import { planVersionTexts } from '../../../language/plans/plan-version-texts.ts'
import type { PlanVersionsOfRegion } from '../../../operations/plans/versions/read-plan-versions.ts'
import { addresses } from '../../addresses.ts'
import { RegionPage } from '../../layout/region-page.tsx'
import type { Visit } from '../../visit.ts'
import { PlanNavigation } from '../plan-navigation.tsx'
import { VersionMarks } from './version-words.tsx'

type Props = PlanVersionsOfRegion & { visit: Visit }

/** The concept, and below it every version that was made of it. */
export function VersionsPage(props: Props) {
  const { visit, region } = props
  const texts = planVersionTexts[visit.language]
  return (
    <RegionPage visit={visit} region={region} section="plan" title={texts.title}>
      <header class="intro">
        <h1>{texts.title}</h1>
        <p class="lead">{texts.lead}</p>
      </header>
      <PlanNavigation visit={visit} regionId={region.id} />
      <Concept {...props} />
      <Submitted {...props} />
    </RegionPage>
  )
}

function Concept({ visit: { language, needs }, region, versions, concept }: Props) {
  const texts = planVersionTexts[language]
  const open = openMusts(concept.check)
  const [last] = versions
  return (
    <section class="section" aria-labelledby="concept">
      <div class="section__head">
        <h2 id="concept">{texts.concept}</h2>
        {mayWrite(needs.caller, region.id, 'plan-versions') && (
          <a
            class="utrecht-button utrecht-button--primary-action"
            href={addresses.submitPlanVersion(language, region.id)}
          >
            {texts.submit}
          </a>
        )}
      </div>
      <p>
        <a href={addresses.plan(language, region.id)}>
          {texts.conceptSums(texts.goals(concept.goals), texts.actions(concept.actions))}
        </a>
      </p>
      <p>
        {open === 0 ? texts.noOpenPoints : texts.openPoints(open)}{' '}
        <a href={addresses.planCheck(language, region.id)}>{texts.toCheck}</a>
      </p>
      {last && concept.differences && (
        <p>
          {differenceSentence(language, last.number, concept.differences)}{' '}
          {!isSame(concept.differences) && (
            <a href={addresses.comparePlanVersions(language, region.id, last.number)}>
              {texts.showDifferences}
            </a>
          )}
        </p>
      )}
    </section>
  )
}

type Differences = NonNullable<PlanVersionsOfRegion['concept']['differences']>

function differenceSentence(language: Language, number: number, differences: Differences): string {
  const texts = planVersionTexts[language]
  if (isSame(differences)) return texts.sameAs(number)
  const words = (['added', 'changed', 'removed'] as const)
    .filter((kind) => differences[kind] > 0)
    .map((kind) => texts[kind](differences[kind]))
  return texts.differsFrom(number, writeList(language, words))
}

function isSame({ added, removed, changed }: Differences): boolean {
  return added + removed + changed === 0
}

function Submitted({ visit: { language }, region, versions }: Props) {
  const texts = planVersionTexts[language]
  return (
    <section class="section" aria-labelledby="ingediend">
      <h2 id="ingediend">{texts.list}</h2>
      {versions.length === 0 ? (
        <div class="empty">
          <h3 class="empty__title">{texts.none}</h3>
          <p>{texts.noneHelp}</p>
        </div>
      ) : (
        <ul class="version-list">
          {versions.map((version, at) => {
            const before = versions[at + 1]
            const last = version.steps.at(-1)
            return (
              <li class="version-list__item" key={version.number}>
                <h3>
                  <a href={addresses.planVersion(language, region.id, version.number)}>
                    {texts.version(version.number)}: <span lang="nl">{version.title}</span>
                  </a>
                </h3>
                <p class="version-list__marks">
                  <VersionMarks language={language} version={version} versions={versions} />
                  {last && <span class="muted">{texts.stageSince(writeDay(language, last.takenOn))}</span>}
                </p>
                {version.note !== '' && <p lang="nl">{version.note}</p>}
                <p class="small muted">{texts.submittedOn(writeDay(language, version.submittedOn))}</p>
                {before && (
                  <p>
                    <a
                      href={addresses.comparePlanVersions(language, region.id, before.number, version.number)}
                    >
                      {texts.compareWithBefore(before.number)}
                    </a>
                  </p>
                )}
              </li>
            )
          })}
        </ul>
      )}
    </section>
  )
}
