import type { Words } from '../../domain/mail/letter-text.ts'
import type { Noun } from '../../domain/registers/noun.ts'
import { writeReason } from '../../language/jobs/job-texts.ts'
import { type Language, languages } from '../../language/language.ts'
import { type DeliveryNews, letterTexts } from '../../language/mail/letter-texts.ts'
import { writeMoment } from '../../language/moments.ts'
import { registerTexts } from '../../language/registers/register-texts.ts'

type Letter = { subject: Words; body: Words }
type Texts = (typeof letterTexts)['nl']

/** What each kind of message says, in both languages. */
export const messageWords = {
  publication: ({ region, number, title }: { region: string; number: number; title: string }): Letter =>
    letter(
      (texts) => texts.publicationSubject(region, number),
      (texts) => texts.publicationBody(region, number, title),
    ),
  publishedAsPlanned: ({
    region,
    number,
    title,
  }: {
    region: string
    number: number
    title: string
  }): Letter =>
    letter(
      (texts) => texts.plannedSubject(region, number),
      (texts) => texts.plannedBody(number, title),
    ),
  notPublishedAsPlanned: (news: {
    region: string
    title: string
    plannedFor: Date
    reason: string
  }): Letter =>
    letter(
      (texts) => texts.plannedFailedSubject(news.region),
      (texts, language) =>
        texts.plannedFailedBody(
          news.title,
          writeMoment(language, news.plannedFor),
          writeReason(language, news.reason),
        ),
    ),
  handover: ({ region, day }: { region: string; day: string }): Letter =>
    letter(
      (texts) => texts.handoverSubject(region, day),
      (texts) => texts.handoverBody(region, day),
    ),
  milestone: ({
    region,
    due,
    title,
    action,
  }: {
    region: string
    due: string
    title: string
    action: string
  }): Letter =>
    letter(
      (texts) => texts.milestoneSubject(region, due, title),
      (texts) => texts.milestoneBody(due, title, action),
    ),
  /** `who` delivers: an organisation or a place; `due` is a day. */
  delivery: ({
    region,
    kind,
    ...news
  }: {
    region: string
    kind: DeliveryNews
    who: string
    round: string
    due: string
    note: string
  }): Letter =>
    letter(
      (texts) => texts.deliverySubject(region, kind, news.who),
      (texts) => texts.deliveryBody(kind, news),
    ),
  mention: ({ region, writer, about }: { region: string; writer: string; about: string }): Letter =>
    letter(
      (texts) => texts.mentionSubject(region, about),
      (texts) => texts.mentionBody(writer, about),
    ),
  importDone: ({
    region,
    noun,
    stored,
    refused,
  }: {
    region: string
    noun: Noun
    stored: number
    refused: number
  }): Letter =>
    letter(
      (texts, language) => texts.importSubject(region, registerTexts[noun][language].plural),
      (texts) => texts.importBody(stored, refused),
    ),
  /** `role` in both languages, as termTexts words it. */
  roleGiven: ({ region, role }: { region: string; role: Words }): Letter =>
    letter(
      (texts) => texts.roleSubject(region),
      (texts, language) => texts.roleBody(region, role[language].toLowerCase()),
    ),
  digestSubject: (day: string, count: number): Words => both((texts) => texts.digestSubject(day, count)),
}

function letter(subject: Say, body: Say): Letter {
  return { subject: both(subject), body: both(body) }
}

type Say = (texts: Texts, language: Language) => string

function both(say: Say): Words {
  const [nl = '', en = ''] = languages.map((language) => say(letterTexts[language], language))
  return { nl, en }
}
