import type { ComponentChildren } from 'preact'
import type { Gaps } from '../../../domain/explorations/analysis/gaps.ts'
import type { Region } from '../../../domain/regions/region.ts'
import { analysisTexts } from '../../../language/analysis-texts.ts'
import { writeList } from '../../../language/figures.ts'
import type { Language } from '../../../language/language.ts'
import { termTexts } from '../../../language/term-texts.ts'
import { placeName } from '../../../presentation/registers/cell-words.ts'
import { addresses } from '../../addresses.ts'
import { FindingLinks } from './finding-links.tsx'
import { Reasoning } from './reasoning.tsx'

type Props = { language: Language; region: Region; gaps: Gaps }

export function GapsSection({ language, region, gaps }: Props) {
  const texts = analysisTexts[language]
  const terms = termTexts[language]
  const groups = [
    ...gaps.targetGroups.map((group) => terms.targetGroups[group]),
    ...gaps.attentionGroups.map((group) => terms.attentionGroups[group]),
  ]
  return (
    <section class="section" aria-labelledby="leemten">
      <h2 id="leemten">{texts.gaps}</h2>
      <Part title={texts.missing} none={gaps.missing.length === 0 ? texts.missingNone : ''}>
        <dl class="facts facts--wide">
          {gaps.missing.map(({ line, place, findings }) => (
            <div key={`${line} ${place}`}>
              <dt>
                <CellLink language={language} region={region} line={line} place={place} />
              </dt>
              <dd>
                <FindingLinks language={language} regionId={region.id} findings={findings} />
              </dd>
            </div>
          ))}
        </dl>
      </Part>
      <Part title={texts.unsaid} none={gaps.unsaid.length === 0 ? texts.unsaidNone : ''}>
        <p>{texts.unsaidCount(gaps.unsaid.length)}</p>
        <ul class="columns">
          {gaps.unsaid.map(({ line, place }) => (
            <li key={`${line} ${place}`}>
              <CellLink language={language} region={region} line={line} place={place} />
            </li>
          ))}
        </ul>
      </Part>
      <Part title={texts.lackingAims} none={gaps.aims.length === 0 ? texts.lackingAimsNone : ''}>
        <ul>
          {gaps.aims.map(({ line, aims }) => (
            <li key={line}>
              {texts.line(line)}:{' '}
              {writeList(
                language,
                aims.map((aim) => terms.aims[aim].toLowerCase()),
              )}
            </li>
          ))}
        </ul>
      </Part>
      <Part title={texts.lackingGroups} none={groups.length === 0 ? texts.lackingGroupsNone : ''}>
        <Words words={groups} />
      </Part>
      <Part title={texts.unheard} none={gaps.unheard.length === 0 ? texts.unheardNone : ''}>
        <Words words={gaps.unheard.map((party) => terms.parties[party])} />
      </Part>
      <Reasoning language={language} body={texts.gapsHow} />
    </section>
  )
}

/** A heading with what there is, or that there is none. */
function Part({ title, none, children }: { title: string; none: string; children: ComponentChildren }) {
  return (
    <>
      <h3>{title}</h3>
      {none === '' ? children : <p class="muted">{none}</p>}
    </>
  )
}

function Words({ words }: { words: readonly string[] }) {
  return (
    <ul>
      {words.map((word) => (
        <li key={word}>{word}</li>
      ))}
    </ul>
  )
}

type CellProps = { language: Language; region: Region; line: number; place: string }

function CellLink({ language, region, line, place }: CellProps) {
  return (
    <a href={addresses.explorationCell(language, region.id, line, place)}>
      {analysisTexts[language].line(line)}, {placeName(region, place, language)}
    </a>
  )
}
