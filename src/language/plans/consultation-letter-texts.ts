import { bilingual } from '../language.ts'

/** Letters to readers who were invited by mail: they have no account, so each says all there is to know. */
export const consultationLetterTexts = bilingual(
  {
    openedSubject: (region: string) => `${region} vraagt wat u van het plan vindt`,
    opened: (region: string, title: string, until: string) =>
      `Goedendag,\n\nDe regio ${region} vraagt uw reactie op het regionale plan tegen dakloosheid: “${title}”. U kunt reageren tot en met ${until}.\n\nU hebt geen account nodig. Lees het plan en reageer op:`,
    noteSubject: (region: string) => `Antwoord van ${region} op de reacties`,
    note: (region: string, title: string) =>
      `Goedendag,\n\nDe regio ${region} heeft alle reacties op “${title}” beantwoord. Lees de nota van beantwoording op:`,
    label: (label: string) => `Deze brief is voor: ${label}. De link is van u; geef hem niet door.`,
  },
  {
    openedSubject: (region) => `${region} asks what you think of the plan`,
    opened: (region, title, until) =>
      `Hello,\n\nThe region ${region} asks for your reaction to the regional plan against homelessness: “${title}”. You can react up to and including ${until}.\n\nYou need no account. Read the plan and react at:`,
    noteSubject: (region) => `Answer of ${region} to the reactions`,
    note: (region, title) =>
      `Hello,\n\nThe region ${region} has answered all reactions to “${title}”. Read the note of answers at:`,
    label: (label) => `This letter is for: ${label}. The link is yours; do not pass it on.`,
  },
)
