import type { Language } from '../language.ts'
import type { RegisterTexts } from './register-words.ts'

export const findingTexts = {
  nl: {
    plural: 'Bevindingen',
    singular: 'Bevinding',
    intro:
      'Een bevinding zegt wat één gemeente of de regio doet, of nog niet doet, op een of meer actielijnen.',
    empty: 'Er zijn nog geen bevindingen. Begin met wat uw gemeente al doet.',
    add: 'Bevinding toevoegen',
    change: 'Bevinding wijzigen',
    fields: {
      number: { label: 'Nummer', help: 'Leeg laten voor een nieuwe bevinding.' },
      actionLine: { label: 'Actielijn' },
      subTheme: { label: 'Deelthema', help: 'Een deelthema van een actielijn die u noemt.' },
      alsoLines: {
        label: 'Ook bij actielijn',
        help: 'Draagt dit ook bij aan andere actielijnen? Dan telt het daar mee.',
      },
      place: { label: 'Gemeente', help: 'Of de regio, als gemeenten het samen doen.' },
      title: { label: 'Titel', help: 'Wat gebeurt er, in één regel?' },
      description: { label: 'Omschrijving' },
      aims: { label: 'Doelen', help: 'Waar draagt dit aan bij? Kies alles wat klopt.' },
      approach: { label: 'Aanpak', help: 'Doet de gemeente dit zelf, of samen met andere gemeenten?' },
      organisation: {
        label: 'Organisatie',
        help: 'Welke organisatie voert dit uit, als dat niet de gemeente zelf is?',
      },
      partners: { label: 'Partners', help: 'Met wie? Zet een puntkomma tussen namen van organisaties.' },
      state: { label: 'Stand', help: 'Kies “ontbreekt” als u weet dat dit er niet is, maar wel nodig is.' },
      since: { label: 'Sinds', help: 'Jaartal.' },
      transformationClass: { label: 'Soort', help: 'Is dit preventie, wonen of opvang?' },
      targetGroups: { label: 'Doelgroepen' },
      yearlyCostCents: { label: 'Jaarlijkse kosten', help: 'In euro’s, bijvoorbeeld 12.500,00.' },
      source: { label: 'Bron', help: 'Waar staat dit, of wie gaf het aan (functie)?' },
      coveredBy: { label: 'Valt onder', help: 'Regelt een lopend programma dit al? Kies dat dan.' },
      round: { label: 'Ronde', help: 'Leeg laten voor de ronde die open is.' },
      scale: { label: 'Schaal', help: 'Is dit er voor één gemeente, voor de regio, of voor meer regio’s?' },
      attentionGroups: {
        label: 'Aandachtsgroepen',
        help: 'De groepen uit het landelijke programma Een thuis voor iedereen.',
      },
      reach: {
        label: 'Bereik',
        help: 'Ongeveer hoeveel mensen per jaar? Rond af op vijftallen: 5, 10, 15.',
      },
      capacity: { label: 'Capaciteit', help: 'Hoeveel plekken of woningen tegelijk?' },
      fundedUntil: { label: 'Geld tot en met', help: 'Jaartal. Laat leeg als het geld niet stopt.' },
      evidence: {
        label: 'Onderbouwing',
        help: 'Waaraan ziet u dat dit werkt, of nodig is? Bijvoorbeeld een zin uit een rapport.',
      },
      perspective: { label: 'Gezien door', help: 'Vanuit welke kant is dit gezegd?' },
      interview: {
        label: 'Gesprek',
        help: 'Uit welk gesprek komt dit? Alleen wie dat gesprek mag lezen, ziet dit en de passage.',
      },
      passage: {
        label: 'Passage',
        help: 'De woorden uit het gesprek, letterlijk. Zij blijven zo staan, ook als de tekst van het gesprek verandert.',
      },
      openness: {
        label: 'Openheid',
        help: 'Openbaar komt in een publicatie. Zegt u niets, dan blijft het bij de regio.',
      },
      isExample: { label: 'Voorbeeld', help: 'Verzonnen inhoud, om te laten zien hoe het werkt.' },
    },
  },
  en: {
    plural: 'Findings',
    singular: 'Finding',
    intro:
      'A finding says what one municipality or the region does, or does not do yet, on one or more action lines.',
    empty: 'There are no findings yet. Begin with what your municipality does already.',
    add: 'Add a finding',
    change: 'Change a finding',
    fields: {
      number: { label: 'Number', help: 'Leave empty for a new finding.' },
      actionLine: { label: 'Action line' },
      subTheme: { label: 'Sub-theme', help: 'A sub-theme of an action line you name.' },
      alsoLines: {
        label: 'Also on action line',
        help: 'Does this contribute to other action lines as well? Then it counts there too.',
      },
      place: { label: 'Municipality', help: 'Or the region, where municipalities do it together.' },
      title: { label: 'Title', help: 'What happens, in one line?' },
      description: { label: 'Description' },
      aims: { label: 'Aims', help: 'What does this contribute to? Choose all that apply.' },
      approach: {
        label: 'Approach',
        help: 'Does the municipality do this alone, or with other municipalities?',
      },
      organisation: {
        label: 'Organisation',
        help: 'Which organisation carries this out, if not the municipality itself?',
      },
      partners: { label: 'Partners', help: 'With whom? Put a semicolon between names of organisations.' },
      state: { label: 'State', help: 'Choose “missing” where you know this is not there but is needed.' },
      since: { label: 'Since', help: 'Year.' },
      transformationClass: { label: 'Kind', help: 'Is this prevention, housing or shelter?' },
      targetGroups: { label: 'Target groups' },
      yearlyCostCents: { label: 'Yearly cost', help: 'In euros, for example 12.500,00.' },
      source: { label: 'Source', help: 'Where is this written, or who said so (function)?' },
      coveredBy: {
        label: 'Covered by',
        help: 'Does a running programme see to this already? Then choose it.',
      },
      round: { label: 'Round', help: 'Leave empty for the round that is open.' },
      scale: {
        label: 'Scale',
        help: 'Is this there for one municipality, for the region, or for more regions?',
      },
      attentionGroups: {
        label: 'Attention groups',
        help: 'The groups of the national programme Een thuis voor iedereen.',
      },
      reach: { label: 'Reach', help: 'About how many people a year? Round to fives: 5, 10, 15.' },
      capacity: { label: 'Capacity', help: 'How many places or homes at a time?' },
      fundedUntil: { label: 'Money until', help: 'Year. Leave empty where the money does not end.' },
      evidence: {
        label: 'Evidence',
        help: 'By what do you see that this works, or is needed? For example a sentence from a report.',
      },
      perspective: { label: 'Seen by', help: 'From which side was this said?' },
      interview: {
        label: 'Interview',
        help: 'From which interview is this? Only who may read that interview sees this and the passage.',
      },
      passage: {
        label: 'Passage',
        help: 'The words from the interview, literally. They stay like this, also when the text of the interview changes.',
      },
      openness: {
        label: 'Openness',
        help: 'What is public goes into a publication. If you say nothing, it stays within the region.',
      },
      isExample: { label: 'Example', help: 'Invented content, to show how it works.' },
    },
  },
} as const satisfies Record<Language, RegisterTexts>
