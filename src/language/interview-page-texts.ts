import { bilingual } from './language.ts'

/** The page of an interview, and what leads to and from it. */
export const interviewPageTexts = bilingual(
  {
    title: (number: string, day: string) => `Gesprek ${number}, ${day}`,
    /** What a finding says of where it comes from. */
    source: (number: string, day: string, withWhom: string) => `Gesprek ${number}, ${day} (${withWhom})`,
    confidential:
      'Dit gesprek is alleen te lezen voor wie het mag schrijven. Dat u het leest, staat in het logboek.',
    textTitle: 'Wat er gezegd is',
    chooseTitle: 'Kies een passage',
    chooseHelp:
      'Kies een of meer zinnen die op elkaar volgen. Of plak de woorden in het veld onder de tekst.',
    selectHint: 'U kunt ook woorden in de tekst selecteren.',
    paste: 'Of plak de passage',
    pasteHelp: 'Letterlijk uit de tekst. Wat hier staat, gaat voor de gekozen zinnen.',
    make: 'Maak een bevinding van deze passage',
    chosen: 'Gekozen:',
    findingsTitle: 'Bevindingen uit dit gesprek',
    noFindings: 'Uit dit gesprek is nog geen bevinding gehaald.',
    followed: 'Hierop volgt actie',
    notFollowed: 'Hierop volgt nog geen actie.',
    noLongerThere: 'Deze woorden staan niet meer zo in de tekst: die is sindsdien veranderd.',
    usedIn: (numbers: string) => `Gebruikt in bevinding ${numbers}`,

    prefilled:
      'De passage en het gesprek ziet alleen wie het gesprek mag lezen. Wat u verder invult, ook de bron, lezen alle leden van de regio; en iedereen, als u het openbaar maakt.',
    fromTitle: 'Uit een gesprek',
    from: (withWhom: string) => `Gesproken met: ${withWhom}.`,
    changedSince: 'De tekst van het gesprek is sindsdien veranderd. De passage staat hier zoals zij was.',
    awaySince: 'Het gesprek is sindsdien weggehaald. De passage staat hier zoals zij was.',
    onlyReaders: 'Alleen wie het gesprek mag lezen, ziet dit. Het komt nooit in een publicatie.',
    columns: { interview: 'Gesprek', findings: 'Bevindingen' },
    listLink: 'Gesprekken',
    howItWorks: 'Hoe haalt u een bevinding uit een gesprek?',
    howItWorksBody:
      'Leg het gesprek vast. Kies op de pagina van het gesprek een passage, en vul de bevinding aan. De passage blijft erbij staan als onderbouwing, ook als de tekst van het gesprek later verandert.',
  },
  {
    title: (number: string, day: string) => `Interview ${number}, ${day}`,
    source: (number: string, day: string, withWhom: string) => `Interview ${number}, ${day} (${withWhom})`,
    confidential: 'Only those who may write this interview can read it. That you read it stands in the log.',
    textTitle: 'What was said',
    chooseTitle: 'Choose a passage',
    chooseHelp:
      'Choose one or more sentences that follow one another. Or paste the words into the field below the text.',
    selectHint: 'You can also select words in the text.',
    paste: 'Or paste the passage',
    pasteHelp: 'Word for word from the text. What stands here goes before the chosen sentences.',
    make: 'Make a finding of this passage',
    chosen: 'Chosen:',
    findingsTitle: 'Findings from this interview',
    noFindings: 'No finding has been taken from this interview yet.',
    followed: 'Followed by action',
    notFollowed: 'No action follows from this yet.',
    noLongerThere: 'These words no longer stand like this in the text: it has changed since.',
    usedIn: (numbers: string) => `Used in finding ${numbers}`,

    prefilled:
      'Only those who may read the interview see the passage and the interview. What you fill in besides, the source too, is read by all members of the region; and by everybody, if you make it public.',
    fromTitle: 'From an interview',
    from: (withWhom: string) => `Spoken with: ${withWhom}.`,
    changedSince: 'The text of the interview has changed since. The passage stands here as it was.',
    awaySince: 'The interview was taken away since. The passage stands here as it was.',
    onlyReaders: 'Only those who may read the interview see this. It never goes into a publication.',
    columns: { interview: 'Interview', findings: 'Findings' },
    listLink: 'Interviews',
    howItWorks: 'How do you take a finding from an interview?',
    howItWorksBody:
      'Record the interview. On its page choose a passage, and complete the finding. The passage stays with it as evidence, also when the text of the interview changes later.',
  },
)
