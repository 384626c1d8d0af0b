import { mayWrite, mayWriteSome, type RowOwner } from '../../../domain/caller.ts'
import type { DecidedGap } from '../../../domain/explorations/undecided-gaps.ts'
import type { FieldProblems } from '../../../domain/outcome.ts'
import { type Plan, standing } from '../../../domain/plans/plan.ts'
import type { Region } from '../../../domain/regions/region.ts'
import { wholeRegion } from '../../../domain/registers/field.ts'
import type { Noun } from '../../../domain/registers/noun.ts'
import { gapTexts } from '../../../language/gap-texts.ts'
import { measureTexts } from '../../../language/plans/measure-texts.ts'
import { addresses } from '../../addresses.ts'
import { SelectControl } from '../../forms/controls.tsx'
import type { Visit } from '../../visit.ts'
import { draftsOfGap } from './gap-drafts.ts'

type Props = { visit: Visit; region: Region; plan: Plan; gap: DecidedGap; problems: FieldProblems }

/** The ways to fill a gap: something new in the plan, something that is there, or telling more in the exploration. */
export function GapChoices(props: Props) {
  const { visit, region } = props
  const { language, needs } = visit
  const texts = gapTexts[language]
  const drafts = draftsOfGap(props.gap, props.plan, region)
  const mayAddAction = mayWriteSome(needs.caller, region.id, 'actions')
  const ways: readonly Way[] = [
    ...(mayAddAction && !drafts.needsGoal
      ? [{ href: addresses.newEntry(language, region.id, 'actions', drafts.action), words: texts.newAction }]
      : []),
    ...(mayAddAction && 'line' in props.gap.gap
      ? [
          {
            href: addresses.typicalMeasures(language, region.id, [
              ['lijn', String(props.gap.gap.line)],
              ['leemte', props.gap.key],
            ]),
            words: measureTexts[language].title,
          },
        ]
      : []),
    ...(mayWrite(needs.caller, region.id, 'goals')
      ? [{ href: addresses.newEntry(language, region.id, 'goals', drafts.goal), words: texts.newGoal }]
      : []),
    ...(mayWrite(needs.caller, region.id, 'recommendations')
      ? [
          {
            href: addresses.newEntry(language, region.id, 'recommendations', drafts.recommendation),
            words: texts.newRecommendation,
          },
        ]
      : []),
    ...tellingMore(props),
  ]
  if (ways.length === 0) return null
  return (
    <>
      <section class="section" aria-labelledby="kies">
        <h2 id="kies">{texts.choose}</h2>
        {mayAddAction && drafts.needsGoal && <p>{texts.firstGoal}</p>}
        <div class="utrecht-button-group">
          {ways.map(({ href, words }, index) => (
            <a
              key={href}
              class={`utrecht-button utrecht-button--${index === 0 ? 'primary' : 'secondary'}-action`}
              href={href}
            >
              {words}
            </a>
          ))}
        </div>
      </section>
      {mayAddAction && <JoinForm {...props} />}
    </>
  )
}

type Way = { href: string; words: string }

/** What is lacking may be there all the same, or be absent for a reason: then the exploration says so. */
function tellingMore({ visit: { language, needs }, region, gap: { gap, findings } }: Props): Way[] {
  const texts = gapTexts[language]
  const way = (noun: Noun, owner: RowOwner, prefilled: Record<string, string>, words: string): Way[] =>
    mayWrite(needs.caller, region.id, noun, owner)
      ? [{ href: addresses.newEntry(language, region.id, noun, prefilled), words }]
      : []
  if (gap.kind === 'party') return way('participations', {}, { party: gap.party }, texts.addParticipation)
  if (gap.kind !== 'cell' || findings.length > 0) return []
  const owner = { municipality: gap.place === wholeRegion ? null : gap.place }
  const prefilled = { actionLine: String(gap.line), place: gap.place }
  return [
    ...way('findings', owner, prefilled, texts.addFinding),
    ...way('empty-cells', owner, prefilled, texts.emptyCell),
  ]
}

function JoinForm({ visit: { language, needs }, region, plan, gap, problems }: Props) {
  const texts = gapTexts[language]
  const there = new Set(gap.answers.map(({ id }) => id))
  const goals = mayWrite(needs.caller, region.id, 'goals') ? plan.goals : []
  const actions = standing(plan.actions).filter(({ owner }) =>
    mayWrite(needs.caller, region.id, 'actions', { organisation: owner }),
  )
  const choices = [
    ...goals.map((one) => ({ ...one, kind: 'goal' as const })),
    ...actions.map((one) => ({ ...one, kind: 'action' as const })),
  ]
    .filter(({ id }) => !there.has(id))
    .map(({ id, kind, code, title }) => ({ value: `${kind}:${id}`, label: `${texts[kind](code)}: ${title}` }))
  return (
    <section class="section" aria-labelledby="voegen">
      <h2 id="voegen">{texts.join}</h2>
      {choices.length === 0 ? (
        <p class="muted">{texts.joinNothing}</p>
      ) : (
        <form class="form" method="post" action={addresses.joinGap(language, region.id, gap.key)} novalidate>
          <SelectControl
            language={language}
            name="target"
            label={texts.joinWhich}
            problem={problems['target']}
            required
            value=""
            choices={choices}
          />
          <button class="utrecht-button utrecht-button--secondary-action" type="submit">
            {texts.joinButton}
          </button>
        </form>
      )}
    </section>
  )
}
