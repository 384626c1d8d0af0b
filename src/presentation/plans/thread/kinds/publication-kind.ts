import { writeDay } from '../../../../language/figures.ts'
import { threadTexts } from '../../../../language/plans/thread-texts.ts'
import { plainSentence, type ThreadKind } from '../told-thing.ts'

export const publicationKind: ThreadKind<'publications'> = {
  noun: 'publications',
  things: ({ publications }) =>
    publications.map(({ number, title, publishedOn }) => ({
      id: String(number),
      day: publishedOn,
      from: [],
      onto: [],
      tell: ({ language }) => ({
        ...plainSentence,
        sentence: threadTexts[language].publication(writeDay(language, publishedOn), number),
        own: title,
      }),
    })),
}
