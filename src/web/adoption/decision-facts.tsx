import type { ComponentChildren } from 'preact'
import { addressOfPublication } from '../../domain/adoption/official-publication.ts'
import type { RecordedDecision } from '../../domain/adoption/recorded-decision.ts'
import { adoptionTexts } from '../../language/adoption/adoption-texts.ts'
import { termTexts } from '../../language/term-texts.ts'
import { wordTexts } from '../../language/word-texts.ts'
import { decisionSentence } from '../../presentation/adoption/adoption-words.ts'
import { addresses } from '../addresses.ts'
import type { AdoptionProps } from './adoption-props.ts'

type Props = Pick<AdoptionProps, 'visit' | 'region'> & { decision: RecordedDecision }

/** One decision of a route: when, with which outcome, and where it can be read. */
export function DecisionFacts({ visit: { language }, region, decision }: Props) {
  const texts = adoptionTexts[language]
  const { id, number, amendment, amendmentFollowUp, caseNumber, officialPublication, documents } = decision
  return (
    <>
      <p>
        {decisionSentence(decision, language)}{' '}
        <a href={addresses.entry(language, region.id, 'decisions', id)}>{texts.entry(number)}</a>{' '}
        {decision.isExample && <span class="example-badge">{wordTexts[language].example}</span>}
      </p>
      {amendment !== '' && (
        <Fact label={texts.amendment}>
          <span lang="nl">{amendment}</span>
        </Fact>
      )}
      {amendmentFollowUp !== null && (
        <Fact label={texts.followUp}>
          {termTexts[language].amendmentFollowUps[amendmentFollowUp].toLowerCase()}
        </Fact>
      )}
      {caseNumber !== '' && <Fact label={texts.caseNumber}>{caseNumber}</Fact>}
      {officialPublication !== '' && (
        <Fact label={texts.officialPublication}>
          <a href={addressOfPublication(officialPublication)}>{officialPublication}</a>
        </Fact>
      )}
      {documents.length > 0 && (
        <Fact label={texts.documents}>
          {documents.map((address, index) => (
            <span key={address}>
              {index > 0 && ', '}
              <a href={address}>{texts.document(index + 1)}</a>
            </span>
          ))}
        </Fact>
      )}
    </>
  )
}

function Fact({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <p class="small">
      <span class="muted">{label}:</span> {children}
    </p>
  )
}
