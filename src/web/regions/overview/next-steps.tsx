import type { NextStep, NextStepKind } from '../../../domain/regions/next-steps.ts'
import { overviewTexts } from '../../../language/home-texts.ts'
import type { Language } from '../../../language/language.ts'
import { addresses } from '../../addresses.ts'

type Address = (language: Language, region: string) => string

/** Where each step is taken. */
const places = {
  'start-exploration': (language, region) => addresses.deliveryBoard(language, region),
  'fill-blanks': addresses.exploration,
  'involve-parties': addresses.involvement,
  'set-goals': addresses.plan,
  'add-actions': addresses.plan,
  'decide-gaps': (language, region) => addresses.gaps(language, region),
  'name-owners': addresses.planCheck,
  'cover-costs': addresses.money,
  'choose-indicators': addresses.monitor,
  'deliver-figures': addresses.monitor,
  'answer-contributions': addresses.involvement,
  'report-milestones': (language, region) => addresses.register(language, region, 'milestones'),
  publish: addresses.publish,
} as const satisfies Record<NextStepKind, Address>

type Props = { language: Language; regionId: string; steps: readonly NextStep[] }

export function NextSteps({ language, regionId, steps }: Props) {
  const texts = overviewTexts[language]
  return (
    <section aria-labelledby="kop-stappen">
      <h2 id="kop-stappen">{texts.nextTitle}</h2>
      {steps.length === 0 ? (
        <p>{texts.nothingOpen}</p>
      ) : (
        <ol>
          {steps.map(({ kind, count }) => (
            <li key={kind}>
              <a href={places[kind](language, regionId)}>{texts.steps[kind](count)}</a>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
