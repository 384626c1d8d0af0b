import {
  type Contribution,
  contributionsPerLine,
  isOpen,
  type LineContributions,
} from '../../domain/contributions/involvement.ts'
import type { ActionLine, Region } from '../../domain/regions/region.ts'
import { involvementTexts } from '../../language/involvement-texts.ts'
import { addresses } from '../addresses.ts'
import type { Visit } from '../visit.ts'
import { ContributionVoice } from './contribution-voice.tsx'

type Props = { visit: Visit; region: Region; contributions: readonly Contribution[]; mayWrite: boolean }

/** Per action line what was said; what waits for an answer stands first. */
export function ContributionsSection({ visit, region, contributions, mayWrite }: Props) {
  const { language } = visit
  const texts = involvementTexts[language]
  const waiting = contributions.filter(isOpen)
  const lines = contributionsPerLine(
    region.actionLines.map(({ number }) => number),
    contributions,
  )
  return (
    <section class="section" aria-labelledby="inbreng">
      <h2 id="inbreng">{texts.contributions}</h2>
      <p>{texts.contributionsIntro}</p>
      {contributions.length > 0 && (
        <div
          class={`utrecht-alert ${waiting.length > 0 ? 'utrecht-alert--warning' : 'utrecht-alert--ok'} message`}
        >
          <p>{waiting.length > 0 ? texts.openCount(waiting.length) : texts.allAnswered}</p>
          {waiting.length > 0 && (
            <ul class="message__list">
              {waiting.map(({ number }) => (
                <li key={number}>
                  <a href={`#inbreng-nummer-${number}`}>{texts.number(number)}</a>
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
      {lines.map((line) => (
        <OneLine
          key={line.line}
          visit={visit}
          region={region}
          title={region.actionLines.find(({ number }) => number === line.line)?.title}
          contributions={line}
          mayWrite={mayWrite}
        />
      ))}
    </section>
  )
}

type LineProps = {
  visit: Visit
  region: Region
  title: ActionLine['title'] | undefined
  contributions: LineContributions
  mayWrite: boolean
}

function OneLine({ visit, region, title, contributions: { line, open, answered }, mayWrite }: LineProps) {
  const { language } = visit
  const texts = involvementTexts[language]
  return (
    <section aria-labelledby={`inbreng-${line}`}>
      <h3 id={`inbreng-${line}`}>
        <span class="line-number">{line}</span> {title?.[language]}
      </h3>
      {open.length + answered.length === 0 && (
        <p>
          <span class="gap-mark">{texts.lineWithout}</span>{' '}
          {mayWrite && (
            <a href={addresses.newEntry(language, region.id, 'contributions', { actionLine: String(line) })}>
              {texts.askFor(line)}
            </a>
          )}
        </p>
      )}
      {[...open, ...answered].map((contribution) => (
        <ContributionVoice
          key={contribution.id}
          visit={visit}
          regionId={region.id}
          contribution={contribution}
          mayWrite={mayWrite}
        />
      ))}
    </section>
  )
}
