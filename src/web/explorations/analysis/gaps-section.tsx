import type { ComponentChildren } from 'preact'
import type { Gaps } from '../../../domain/explorations/analysis/gaps.ts'
import { type Gap, keyOfGap } from '../../../domain/explorations/gap-key.ts'
import type { Region } from '../../../domain/regions/region.ts'
import { analysisTexts } from '../../../language/analysis-texts.ts'
import { gapTexts } from '../../../language/gap-texts.ts'
import type { Language } from '../../../language/language.ts'
import { termTexts } from '../../../language/term-texts.ts'
import { gapWords } from '../../../presentation/explorations/gap-words.ts'
import { placeName } from '../../../presentation/registers/cell-words.ts'
import { addresses } from '../../addresses.ts'
import type { Visit } from '../../visit.ts'
import { ChooseFindings, FindingTick, mayChoose } from '../gaps/choose-findings.tsx'
import { Reasoning } from './reasoning.tsx'

type Props = { visit: Visit; region: Region; gaps: Gaps }

export function GapsSection({ visit, region, gaps }: Props) {
  const { language } = visit
  const texts = analysisTexts[language]
  const terms = termTexts[language]
  const groups: Named[] = [
    ...gaps.targetGroups.map((group) => ({
      gap: { kind: 'target-group', group } as const,
      words: terms.targetGroups[group],
    })),
    ...gaps.attentionGroups.map((group) => ({
      gap: { kind: 'attention-group', group } as const,
      words: terms.attentionGroups[group],
    })),
  ]
  const parties: Named[] = gaps.unheard.map((party) => ({
    gap: { kind: 'party', party },
    words: terms.parties[party],
  }))
  return (
    <section class="section" aria-labelledby="leemten">
      <h2 id="leemten">{texts.gaps}</h2>
      <Part title={texts.missing} none={gaps.missing.length === 0 ? texts.missingNone : ''}>
        <ChooseFindings visit={visit} regionId={region.id}>
          <dl class="facts facts--wide">
            {gaps.missing.map(({ line, place, findings }) => (
              <div key={`${line} ${place}`}>
                <dt>
                  <CellLink language={language} region={region} line={line} place={place} />
                </dt>
                <dd>
                  <ul class="plain-list">
                    {findings.map(({ id, number, title }) => (
                      <li class="tickable" key={id}>
                        {mayChoose(visit, region.id) && (
                          <FindingTick language={language} number={number} title={title} />
                        )}
                        <a href={addresses.entry(language, region.id, 'findings', id)} lang="nl">
                          {title}
                        </a>
                      </li>
                    ))}
                  </ul>
                  <p>
                    <DecideLink language={language} region={region} gap={{ kind: 'cell', line, place }} />
                  </p>
                </dd>
              </div>
            ))}
          </dl>
        </ChooseFindings>
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
              {texts.line(line)}:
              <GapLinks
                language={language}
                region={region}
                gaps={aims.map((aim) => ({
                  gap: { kind: 'aim', line, aim },
                  words: terms.aims[aim].toLowerCase(),
                }))}
              />
            </li>
          ))}
        </ul>
      </Part>
      <Part title={texts.lackingGroups} none={groups.length === 0 ? texts.lackingGroupsNone : ''}>
        <GapLinks language={language} region={region} gaps={groups} />
      </Part>
      <Part title={texts.unheard} none={gaps.unheard.length === 0 ? texts.unheardNone : ''}>
        <GapLinks language={language} region={region} gaps={parties} />
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

type Named = { gap: Gap; words: string }
type GapProps = { language: Language; region: Region }

/** Gaps without a cell of their own, each leading to where it is decided. */
function GapLinks({ language, region, gaps }: GapProps & { gaps: readonly Named[] }) {
  return (
    <ul>
      {gaps.map(({ gap, words }) => (
        <li key={keyOfGap(gap)}>
          <a href={addresses.gap(language, region.id, keyOfGap(gap))}>{words}</a>
        </li>
      ))}
    </ul>
  )
}

function DecideLink({ language, region, gap }: GapProps & { gap: Gap }) {
  return (
    <a class="no-print" href={addresses.gap(language, region.id, keyOfGap(gap))}>
      {gapTexts[language].decideOn}
      <span class="visually-hidden">: {gapWords(keyOfGap(gap), { language, region })}</span>
    </a>
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
