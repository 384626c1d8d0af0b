import type { Language } from '../language.ts'
import type { RegisterTexts } from './register-words.ts'

export const moneyLineTexts = {
  nl: {
    plural: 'Kosten',
    singular: 'Kosten',
    intro: 'Wat een actie in één jaar kost, en uit welke geldbron dat betaald wordt.',
    empty: 'Er zijn nog geen kosten. Vul per actie en per jaar in wat die kost.',
    add: 'Kosten toevoegen',
    change: 'Kosten wijzigen',
    fields: {
      action: { label: 'Actie' },
      year: { label: 'Jaar' },
      amountCents: { label: 'Bedrag', help: 'In euro’s, bijvoorbeeld 12.500,00.' },
      duration: { label: 'Aard', help: 'Structurele kosten komen elk jaar terug, incidentele niet.' },
      fund: {
        label: 'Geldbron',
        help: 'Leeg als er nog geen dekking is. Wij nemen de geldbron van hetzelfde jaar.',
      },
      explanation: {
        label: 'Toelichting',
        help: 'Heeft een actie in één jaar twee kosten van dezelfde aard en geldbron? Zeg dan hier het verschil.',
      },
      isExample: { label: 'Voorbeeld', help: 'Verzonnen inhoud, om te laten zien hoe het werkt.' },
    },
  },
  en: {
    plural: 'Costs',
    singular: 'Cost',
    intro: 'What an action costs in one year, and from which fund it is paid.',
    empty: 'There are no costs yet. Say for each action and year what it costs.',
    add: 'Add a cost',
    change: 'Change a cost',
    fields: {
      action: { label: 'Action' },
      year: { label: 'Year' },
      amountCents: { label: 'Amount', help: 'In euros, for example 12.500,00.' },
      duration: { label: 'Nature', help: 'Structural costs return every year, incidental costs do not.' },
      fund: { label: 'Fund', help: 'Empty while there is no cover. We take the fund of the same year.' },
      explanation: {
        label: 'Explanation',
        help: 'Two costs of one action in one year, of the same nature and fund? Say here how they differ.',
      },
      isExample: { label: 'Example', help: 'Invented content, to show how it works.' },
    },
  },
} as const satisfies Record<Language, RegisterTexts>
