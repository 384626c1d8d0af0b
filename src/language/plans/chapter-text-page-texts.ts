import { bilingual } from '../language.ts'

/** The pages on which the region writes what the chapters of its document begin with. */
export const chapterTextPageTexts = bilingual(
  {
    title: 'Eigen teksten',
    lead: 'Elk hoofdstuk van het document kan beginnen met een tekst van uzelf. Wat daarna komt, maken wij van de gegevens van het plan.',
    forEverybody:
      'Deze teksten staan ook in het document dat voor iedereen is. Schrijf er niets in dat alleen voor de regio is, en geen namen.',
    none: 'Hier staat nog geen tekst. Het hoofdstuk begint met wat uit de gegevens komt.',
    inEnglish: 'In het Engels:',
    write: (chapter: string) => `Tekst schrijven bij ${chapter}`,
    change: (chapter: string) => `Tekst wijzigen bij ${chapter}`,
    entry: 'Tekst bekijken of weghalen',
    saved: (chapter: string) => `De tekst bij “${chapter}” is bewaard.`,
    formTitle: (chapter: string) => `Tekst bij ${chapter}`,
    left: 'Nog # tekens',
    over: '# tekens te veel',
    fromData: 'Wat daarna komt, uit de gegevens',
    fromDataLead: 'Zo staat het nu in het document dat voor iedereen is. Dit hoeft u niet zelf te schrijven.',
    toDocument: 'Naar het document',
  },
  {
    title: 'Own texts',
    lead: 'Each chapter of the document can begin with a text of your own. What follows is made from the data of the plan.',
    forEverybody:
      'These texts are also in the document for everybody. Do not write anything in them that is for the region alone, and no names.',
    none: 'There is no text here yet. The chapter begins with what comes from the data.',
    inEnglish: 'In English:',
    write: (chapter) => `Write a text for ${chapter}`,
    change: (chapter) => `Change the text of ${chapter}`,
    entry: 'See the text or take it away',
    saved: (chapter) => `The text of “${chapter}” was saved.`,
    formTitle: (chapter) => `Text of ${chapter}`,
    left: '# characters left',
    over: '# characters too many',
    fromData: 'What comes after it, from the data',
    fromDataLead: 'This is how it is in the document for everybody now. You need not write this yourself.',
    toDocument: 'To the document',
  },
)
