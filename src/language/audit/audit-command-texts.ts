import { bilingual } from '../language.ts'

/** What the command `audit` says beside the words of the page. */
export const auditCommandTexts = bilingual(
  {
    usage: 'Gebruik: audit verify [REGIO] of audit show REGIO.',
    installation: '(hele installatie)',
    operator: 'beheerder',
    nothingOf: (region: string) => `Er is geen logboek van een regio “${region}”.`,
  },
  {
    usage: 'Use: audit verify [REGION] or audit show REGION.',
    installation: '(whole installation)',
    operator: 'operator',
    nothingOf: (region: string) => `There is no log of a region “${region}”.`,
  },
)
