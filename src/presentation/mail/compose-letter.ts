import { type Language, languages } from '../../language/language.ts'
import { letterTexts } from '../../language/mail/letter-texts.ts'

type Carried = { subject_nl: string; subject_en: string; body_nl: string; body_en: string; link: string }

export type LetterPlaces = {
  /** How the outside world reaches us, without a / at the end. */
  publicUrl: string
  /** The page where somebody chooses what comes by mail, per language. */
  settings: Readonly<Record<Language, string>>
}

/** The text of a letter: its messages in Dutch, and then in English. Plain text, so that it opens everywhere. */
export function composeLetter(places: LetterPlaces, topic: string, messages: readonly Carried[]): string {
  return languages.map((language) => inLanguage(places, topic, messages, language)).join('\n\n')
}

function inLanguage(
  places: LetterPlaces,
  topic: string,
  messages: readonly Carried[],
  language: Language,
): string {
  const texts = letterTexts[language]
  const isDigest = topic === 'digest'
  return [
    texts.otherLanguage,
    texts.greeting,
    ...(isDigest ? [texts.digestIntro(messages.length)] : []),
    ...messages.flatMap((message) => [
      ...(isDigest ? [`* ${language === 'nl' ? message.subject_nl : message.subject_en}`] : []),
      language === 'nl' ? message.body_nl : message.body_en,
      ...(message.link === '' ? [] : [texts.readOn(`${places.publicUrl}${pathIn(message.link, language)}`)]),
    ]),
    texts.settings(`${places.publicUrl}${places.settings[language]}`),
  ].join('\n\n')
}

/** Messages keep the Dutch address of a page; it is the same in English but for its beginning. */
export function pathIn(link: string, language: Language): string {
  return link.replace(/^\/nl(?=\/|$)/, `/${language}`)
}
