import { bilingual } from '../language.ts'

/** The document of a submitted version of the plan, and the region's own texts in it. Days and names come in as they are to be read. */
export const versionDocumentTexts = bilingual(
  {
    file: 'versie',
    version: 'Versie',
    versionNamed: (number: number, title: string, day: string) => `${number}: ${title}, ingediend op ${day}`,
    stage: 'Stand',
    stageSince: (stage: string, day: string) => `${stage}, sinds ${day}`,
    standing: {
      last: '',
      outdated: 'Na deze versie is een nieuwere ingediend.',
      replaced: 'Na deze versie is een andere vastgesteld.',
    },
    asSubmitted:
      'Dit is het plan zoals het is ingediend. Wat er daarna in het concept veranderde, staat er niet in.',
    someNotKept:
      'Deze versie is ingediend toen het document nog niet bij een versie werd bewaard. Wat toen niet is bewaard, laten we niet zien: het zou van nu zijn.',
    notKept: 'Bij deze versie is hierover niets bewaard.',
    document: (number: number) => `Document van versie ${number}`,
    onPage: (number: number) => `Versie ${number} als document`,
    asPdf: 'Versie als PDF',
    asWord: 'Versie als Word',
    ofVersion: 'Het hele plan als document',
    decidedUpon: (number: number, title: string) => `Het gaat om versie ${number} van het plan: ${title}.`,
    readHere: (address: string) => `Het hele plan staat op ${address}`,
  },
  {
    file: 'version',
    version: 'Version',
    versionNamed: (number, title, day) => `${number}: ${title}, submitted on ${day}`,
    stage: 'Where it stands',
    stageSince: (stage, day) => `${stage}, since ${day}`,
    standing: {
      last: '',
      outdated: 'A newer version was submitted after this one.',
      replaced: 'Another version was adopted after this one.',
    },
    asSubmitted: 'This is the plan as it was submitted. What changed in the concept afterwards is not in it.',
    someNotKept:
      'This version was submitted when its document was not kept with it yet. What was not kept then is not shown: it would be of today.',
    notKept: 'Nothing about this was kept with this version.',
    document: (number) => `Document of version ${number}`,
    onPage: (number) => `Version ${number} as a document`,
    asPdf: 'Version as PDF',
    asWord: 'Version as Word',
    ofVersion: 'The whole plan as a document',
    decidedUpon: (number, title) => `It is about version ${number} of the plan: ${title}.`,
    readHere: (address) => `The whole plan is at ${address}`,
  },
)
