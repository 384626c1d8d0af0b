import type { ComponentChildren } from 'preact'
import { parseDate } from '../../../domain/dates.ts'
import { parseNewName } from '../../../domain/regions/new-region.ts'
import { findMunicipality } from '../../../domain/regions/region.ts'
import { parties } from '../../../domain/terms.ts'
import { byName, writeDay, writeList } from '../../../language/figures.ts'
import { termTexts } from '../../../language/term-texts.ts'
import { wizardTexts } from '../../../language/wizard-texts.ts'
import { addresses } from '../../addresses.ts'
import { allOf, oneOf } from '../../forms/form-body.ts'
import type { StepProps } from './step-props.ts'
import type { Step } from './wizard-state.ts'

/** Everything that was chosen, in words, with a way back to each step. */
export function CheckStep(props: StepProps) {
  const { visit, matter, entered } = props
  const { language } = visit
  const { labels, notAnswered, planYears, years } = wizardTexts[language]
  const name = parseNewName(entered, matter)
  const placeName = (word: string) => findMunicipality(matter, word)?.name ?? word
  const edition = matter.editions.find(({ id }) => id === oneOf(entered, 'framework'))
  const handover = parseDate(oneOf(entered, 'handoverOn'))
  const partyNames = allOf(entered, 'parties').map((word) => {
    const party = parties.recognise(word)
    return party ? termTexts[language].parties[party] : word
  })
  return (
    <>
      <Answers {...props} step="one">
        <Answer term={labels.name}>
          {name.ok && (
            <>
              <span lang="nl">{name.value.name}</span>
              <br />
              <span class="small muted">{addresses.region(language, name.value.slug)}</span>
            </>
          )}
        </Answer>
      </Answers>
      <Answers {...props} step="two">
        <Answer term={labels.municipalities}>
          {writeList(language, allOf(entered, 'municipalities').map(placeName).sort(byName))}
        </Answer>
        <Answer term={labels.centreMunicipality}>{placeName(oneOf(entered, 'centreMunicipality'))}</Answer>
      </Answers>
      <Answers {...props} step="three">
        <Answer term={labels.framework}>{edition?.title[language]}</Answer>
        <Answer term={planYears}>{years(oneOf(entered, 'planFrom'), oneOf(entered, 'planTo'))}</Answer>
        <Answer term={labels.handoverOn}>
          {handover.kind === 'date' ? writeDay(language, handover.iso) : oneOf(entered, 'handoverOn')}
        </Answer>
        <Answer term={labels.parties}>{writeList(language, partyNames)}</Answer>
        <Answer term={labels.assignment}>{oneOf(entered, 'assignment') || notAnswered}</Answer>
        <Answer term={labels.assignmentSource}>{oneOf(entered, 'assignmentSource') || notAnswered}</Answer>
      </Answers>
    </>
  )
}

function Answers({
  visit: { language },
  step,
  children,
}: StepProps & { step: Step; children: ComponentChildren }) {
  const texts = wizardTexts[language]
  const title = texts.stepTitles[step]
  return (
    <section aria-labelledby={`kop-${step}`}>
      <h2 id={`kop-${step}`}>{title}</h2>
      <dl class="facts facts--wide">{children}</dl>
      <p>
        <button class="link-button" type="submit" name="terug" value={step}>
          {texts.change(title)}
        </button>
      </p>
    </section>
  )
}

function Answer({ term, children }: { term: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}
