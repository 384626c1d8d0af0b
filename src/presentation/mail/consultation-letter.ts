import { writeDay } from '../../language/figures.ts'
import { type Language, languages } from '../../language/language.ts'
import { letterTexts } from '../../language/mail/letter-texts.ts'
import { consultationLetterTexts } from '../../language/plans/consultation-letter-texts.ts'

type News = {
  kind: 'opened' | 'note'
  region: string
  title: string
  closesOn: string
  label: string
}

/** A letter to who was invited to a consultation, in Dutch and then in English. `linkIn`: the whole address of where it leads. */
export function consultationLetter(
  news: News,
  linkIn: (language: Language) => string,
): { subject: string; text: string } {
  return {
    subject: languages.map((language) => subjectOf(news, language)).join(' / '),
    text: languages
      .map((language) =>
        [
          letterTexts[language].otherLanguage,
          bodyOf(news, language),
          linkIn(language),
          consultationLetterTexts[language].label(news.label),
        ].join('\n\n'),
      )
      .join('\n\n'),
  }
}

function subjectOf({ kind, region }: News, language: Language): string {
  const texts = consultationLetterTexts[language]
  return kind === 'opened' ? texts.openedSubject(region) : texts.noteSubject(region)
}

function bodyOf({ kind, region, title, closesOn }: News, language: Language): string {
  const texts = consultationLetterTexts[language]
  return kind === 'opened'
    ? texts.opened(region, title, writeDay(language, closesOn))
    : texts.note(region, title)
}
