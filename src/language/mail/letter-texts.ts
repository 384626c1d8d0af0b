import { writeDay, writeWhen } from '../figures.ts'
import { bilingual } from '../language.ts'

/** What somebody hears about a delivery of the exploration. */
export type DeliveryNews = 'asked' | 'reminded' | 'returned' | 'accepted' | 'delivered'

/** What letters and messages say. A letter holds both languages, Dutch first: its reader may read either. */
export const letterTexts = bilingual(
  {
    greeting: 'Beste lezer,',
    digestIntro: (count: number) =>
      count === 1 ? 'Er is 1 nieuw bericht voor u.' : `Er zijn ${count} nieuwe berichten voor u.`,
    digestSubject: (day: string, count: number) =>
      `Thuisplan, ${writeDay('nl', day)}: ${count} ${count === 1 ? 'bericht' : 'berichten'}`,
    readOn: (link: string) => `Lees verder: ${link}`,
    settings: (link: string) => `U kiest zelf wat u per mail krijgt: ${link}`,
    otherLanguage: '--- English below ---',
    publicationSubject: (region: string, number: number) => `${region}: publicatie ${number} staat online`,
    publicationBody: (region: string, number: number, title: string) =>
      `${region} heeft publicatie ${number} gemaakt: ${title}. Iedereen kan die nu lezen.`,
    plannedSubject: (region: string, number: number) =>
      `${region}: uw geplande publicatie staat online als versie ${number}`,
    plannedBody: (number: number, title: string) =>
      `Versie ${number} is gepubliceerd, zoals u had gepland: ${title}. Iedereen kan haar nu lezen.`,
    plannedFailedSubject: (region: string) => `${region}: een geplande publicatie is niet gelukt`,
    plannedFailedBody: (title: string, moment: string, reason: string) =>
      `“${title}” stond gepland voor ${moment} en is niet gepubliceerd.${reason === '' ? '' : ` Reden: ${reason}`}\n\nOp de pagina Taken kunt u het opnieuw proberen.`,
    handoverSubject: (region: string, day: string) => `${region}: oplevering op ${writeDay('nl', day)}`,
    handoverBody: (region: string, day: string) =>
      `Het plan van ${region} wordt opgeleverd op ${writeDay('nl', day)}.`,
    milestoneSubject: (region: string, due: string, title: string) =>
      `${region}: mijlpaal ${writeWhen('nl', due)}: ${title}`,
    milestoneBody: (due: string, title: string, action: string) =>
      `De mijlpaal “${title}” van actie ${action} staat gepland ${writeWhen('nl', due)}. Is hij bereikt? Vul dan de datum in.`,
    deliverySubject: (region: string, kind: DeliveryNews, who: string) =>
      ({
        asked: `${region}: u bent gevraagd voor de verkenning`,
        reminded: `${region}: herinnering, lever in voor de verkenning`,
        returned: `${region}: de levering van ${who} is teruggegeven`,
        accepted: `${region}: de levering van ${who} is aangenomen`,
        delivered: `${region}: ${who} heeft ingeleverd`,
      })[kind],
    deliveryBody: (
      kind: DeliveryNews,
      { who, round, due, note }: { who: string; round: string; due: string; note: string },
    ) =>
      ({
        asked: `Wilt u voor ${who} invullen wat er is en wat er ontbreekt? Het gaat om de ronde “${round}”. Lever in uiterlijk op ${writeDay('nl', due)}.`,
        reminded: `Van ${who} is nog niets ingeleverd voor de ronde “${round}”. De laatste dag is ${writeDay('nl', due)}.`,
        returned: `Er is nog iets nodig voor de ronde “${round}”. De reden: ${note}`,
        accepted: `Dank u wel. De levering voor de ronde “${round}” is aangenomen.`,
        delivered: `De levering voor de ronde “${round}” wacht op uw oordeel.${note === '' ? '' : ` Erbij staat: ${note}`}`,
      })[kind],
    mentionSubject: (region: string, about: string) =>
      `${region}: u bent genoemd bij ${about === '' ? 'het plan' : about}`,
    mentionBody: (writer: string, about: string) =>
      `${writer === '' ? 'Iemand' : writer} noemt u in een bespreekpunt over ${about === '' ? 'het plan' : `${about} van het plan`}. Lees het in Thuisplan, en antwoord daar.`,
    importSubject: (region: string, list: string) =>
      `${region}: uw bestand met ${list.toLowerCase()} is ingelezen`,
    importBody: (stored: number, refused: number) =>
      `Opgeslagen rijen: ${stored}. Geweigerde rijen: ${refused}.${refused === 0 ? '' : ' In het verslag staat per rij waarom.'}`,
    roleSubject: (region: string) => `U hoort nu bij ${region}`,
    roleBody: (region: string, role: string) => `U bent ${role} van ${region}. Log in om te beginnen.`,
  },
  {
    greeting: 'Dear reader,',
    digestIntro: (count: number) =>
      count === 1 ? 'There is 1 new message for you.' : `There are ${count} new messages for you.`,
    digestSubject: (day: string, count: number) =>
      `Thuisplan, ${writeDay('en', day)}: ${count} ${count === 1 ? 'message' : 'messages'}`,
    readOn: (link: string) => `Read on: ${link}`,
    settings: (link: string) => `You choose what you get by mail: ${link}`,
    otherLanguage: '--- Nederlands hierboven ---',
    publicationSubject: (region: string, number: number) => `${region}: publication ${number} is online`,
    publicationBody: (region: string, number: number, title: string) =>
      `${region} has made publication ${number}: ${title}. Everybody can read it now.`,
    plannedSubject: (region: string, number: number) =>
      `${region}: your planned publication is online as version ${number}`,
    plannedBody: (number: number, title: string) =>
      `Version ${number} has been published, as you had planned: ${title}. Everybody can read it now.`,
    plannedFailedSubject: (region: string) => `${region}: a planned publication did not work out`,
    plannedFailedBody: (title: string, moment: string, reason: string) =>
      `“${title}” was planned for ${moment} and has not been published.${reason === '' ? '' : ` Reason: ${reason}`}\n\nOn the page Tasks you can try again.`,
    handoverSubject: (region: string, day: string) => `${region}: handover on ${writeDay('en', day)}`,
    handoverBody: (region: string, day: string) =>
      `The plan of ${region} will be handed over on ${writeDay('en', day)}.`,
    milestoneSubject: (region: string, due: string, title: string) =>
      `${region}: milestone ${writeWhen('en', due)}: ${title}`,
    milestoneBody: (due: string, title: string, action: string) =>
      `The milestone “${title}” of action ${action} is due ${writeWhen('en', due)}. Was it reached? Then fill in the date.`,
    deliverySubject: (region: string, kind: DeliveryNews, who: string) =>
      ({
        asked: `${region}: you are asked for the exploration`,
        reminded: `${region}: reminder, hand in for the exploration`,
        returned: `${region}: the delivery of ${who} was returned`,
        accepted: `${region}: the delivery of ${who} was accepted`,
        delivered: `${region}: ${who} has handed in`,
      })[kind],
    deliveryBody: (
      kind: DeliveryNews,
      { who, round, due, note }: { who: string; round: string; due: string; note: string },
    ) =>
      ({
        asked: `Would you fill in for ${who} what there is and what is missing? It is about the round “${round}”. Hand in by ${writeDay('en', due)}.`,
        reminded: `Nothing has been handed in yet by ${who} for the round “${round}”. The last day is ${writeDay('en', due)}.`,
        returned: `Something is still needed for the round “${round}”. The reason: ${note}`,
        accepted: `Thank you. The delivery for the round “${round}” was accepted.`,
        delivered: `The delivery for the round “${round}” waits for your judgement.${note === '' ? '' : ` With it came: ${note}`}`,
      })[kind],
    mentionSubject: (region: string, about: string) =>
      `${region}: you are mentioned at ${about === '' ? 'the plan' : about}`,
    mentionBody: (writer: string, about: string) =>
      `${writer === '' ? 'Somebody' : writer} mentions you in a discussion point about ${about === '' ? 'the plan' : `${about} of the plan`}. Read it in Thuisplan, and reply there.`,
    importSubject: (region: string, list: string) =>
      `${region}: your file of ${list.toLowerCase()} has been read`,
    importBody: (stored: number, refused: number) =>
      `Rows stored: ${stored}. Rows refused: ${refused}.${refused === 0 ? '' : ' The report says why for each row.'}`,
    roleSubject: (region: string) => `You now belong to ${region}`,
    roleBody: (region: string, role: string) => `You are ${role} of ${region}. Sign in to begin.`,
  },
)
