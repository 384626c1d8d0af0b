import { contributionsPerLine, isOpen } from '../../domain/contributions/involvement.ts'
import { involvementTexts } from '../../language/involvement-texts.ts'
import { publicationTexts } from '../../language/publication-texts.ts'
import { PartyTable } from './party-table.tsx'
import { PublicFrame } from './public-frame.tsx'
import type { PublicPageProps } from './public-pages.ts'
import { PublicVoice } from './public-voice.tsx'

/** Who took part, what people with lived experience said, what they heard back and what changed. */
export function PublicInvolvementPage({ language, facts }: PublicPageProps) {
  const texts = involvementTexts[language]
  const { region, contributions } = facts
  const waiting = contributions.filter(isOpen).length
  const lines = contributionsPerLine(
    region.actionLines.map(({ number }) => number),
    contributions,
  )
  return (
    <PublicFrame
      language={language}
      facts={facts}
      page="involvement"
      title={texts.title}
      lead={publicationTexts[language].involvementLead}
    >
      <section class="section" aria-labelledby="partijen">
        <h2 id="partijen">{texts.parties}</h2>
        <PartyTable language={language} facts={facts} />
      </section>
      <section class="section" aria-labelledby="inbreng">
        <h2 id="inbreng">{texts.contributions}</h2>
        <p>
          {texts.contributionsIntro} {waiting > 0 && texts.openCount(waiting)}
        </p>
        {lines.map(({ line, open, answered }) => (
          <section key={line} aria-labelledby={`inbreng-${line}`}>
            <h3 id={`inbreng-${line}`}>
              <span class="line-number">{line}</span>{' '}
              {region.actionLines.find(({ number }) => number === line)?.title[language]}
            </h3>
            {open.length + answered.length === 0 && <p class="muted">{texts.lineWithout}</p>}
            {[...answered, ...open].map((contribution) => (
              <PublicVoice
                key={contribution.number}
                language={language}
                facts={facts}
                contribution={contribution}
              />
            ))}
          </section>
        ))}
      </section>
    </PublicFrame>
  )
}
