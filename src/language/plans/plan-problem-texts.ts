import { writeList } from '../figures.ts'
import type { Language } from '../language.ts'

/** What is said beside a field of an action, a risk, or the share of a municipality. Keys are codes of domain/outcome.ts. */
export const planProblemTexts = {
  nl: {
    'unknown-decision': (typed: string) => `Er is geen besluit met nummer ${typed}.`,
    'unknown-principle': (typed: string) => `Het landelijke kader heeft geen principe ${typed}.`,
    'municipality-not-in-action': (name: string) =>
      `${name} doet niet mee aan deze actie. Voeg de gemeente eerst toe bij de actie.`,
    'not-the-action-itself': (code: string) => `${code} is deze actie zelf. Kies een andere actie.`,
    'depends-in-circle': (codes: string) =>
      `Zo wachten acties op elkaar in een kring: ${codes}. Haal er één afhankelijkheid uit.`,
    'merged-needs-action': () => 'Kies de actie waarin deze is opgegaan.',
    'merged-needs-status': () => 'Zet de status op “opgegaan in”, of laat dit leeg.',
    'merged-already': (codes: string) =>
      `Actie ${codes.split(' ')[0]} is zelf opgegaan in ${codes.split(' ')[1]}. Kies die.`,
    'progress-needs-words': () => 'Zeg in een zin wat er aan de hand is.',
    'not-a-link': (typed: string) =>
      `“${typed}” is geen document. Schrijf een titel en daarachter een adres dat begint met https://.`,
    'too-many-links': (most: string) => `Dit zijn te veel documenten. Noem er hoogstens ${most}.`,
    'action-in-use': (counts: string) =>
      `Deze actie kan niet weg: er ${verb('nl', counts)} ${hanging('nl', counts)} aan vast. Zet de status op “gestopt”, of laat de actie opgaan in een andere. Dan blijft bewaard wat er is gedaan en betaald.`,
    'goal-in-use': (codes: string) =>
      `Dit doel kan niet weg: aan ${writeList('nl', codes.split(' '))} hangt geld, een behaalde mijlpaal of inbreng. Zet die acties op “gestopt”, of geef ze een code onder een ander doel.`,
    'out-of-five': (typed: string) => `Kies een getal van 1 tot en met 5. ${typed} kan hier niet.`,
    'measure-in-plan': (codes: string) =>
      `Het plan heeft al iets wat hierop lijkt: ${codes}. Vink dit aan om het toch toe te voegen.`,
    'not-a-chapter': (typed: string) => `Kies een hoofdstuk van 1 tot en met 12. ${typed} is er niet.`,
  },
  en: {
    'unknown-decision': (typed: string) => `There is no decision with number ${typed}.`,
    'unknown-principle': (typed: string) => `The national framework has no principle ${typed}.`,
    'municipality-not-in-action': (name: string) =>
      `${name} does not take part in this action. Add the municipality to the action first.`,
    'not-the-action-itself': (code: string) => `${code} is this action itself. Choose another action.`,
    'depends-in-circle': (codes: string) =>
      `Like this, actions wait for each other in a circle: ${codes}. Take one dependency out.`,
    'merged-needs-action': () => 'Choose the action into which this one was merged.',
    'merged-needs-status': () => 'Set the status to “merged”, or leave this empty.',
    'merged-already': (codes: string) =>
      `Action ${codes.split(' ')[0]} was itself merged into ${codes.split(' ')[1]}. Choose that one.`,
    'progress-needs-words': () => 'Say in a sentence what the matter is.',
    'not-a-link': (typed: string) =>
      `“${typed}” is no document. Write a title and after it an address that begins with https://.`,
    'too-many-links': (most: string) => `These are too many documents. Name at most ${most}.`,
    'action-in-use': (counts: string) =>
      `This action cannot be taken away: ${hanging('en', counts)} ${verb('en', counts)} attached to it. Set the status to “stopped”, or merge the action into another. Then what was done and paid is kept.`,
    'goal-in-use': (codes: string) =>
      `This goal cannot be taken away: money, a reached milestone or a contribution is attached to ${writeList('en', codes.split(' '))}. Stop those actions, or give them a code under another goal.`,
    'out-of-five': (typed: string) => `Choose a number from 1 to 5. ${typed} cannot be used here.`,
    'measure-in-plan': (codes: string) =>
      `The plan has something like this already: ${codes}. Tick this to add it all the same.`,
    'not-a-chapter': (typed: string) => `Choose a chapter from 1 to 12. There is no ${typed}.`,
  },
} as const

const things = {
  nl: [
    ['1 kostenpost', 'kostenposten'],
    ['1 behaalde mijlpaal', 'behaalde mijlpalen'],
    ['1 keer inbreng', 'keer inbreng'],
    ['1 actie die hierin is opgegaan', 'acties die hierin zijn opgegaan'],
  ],
  en: [
    ['1 cost', 'costs'],
    ['1 reached milestone', 'reached milestones'],
    ['1 contribution', 'contributions'],
    ['1 action that was merged into it', 'actions that were merged into it'],
  ],
} as const

/** `2 1 0 0` is two costs, one reached milestone, no contribution, and no action that was merged into it. */
function hanging(language: Language, counts: string): string {
  const said = counts.split(' ').map(Number)
  return writeList(
    language,
    things[language].flatMap(([one, more], at) => {
      const count = said[at] ?? 0
      return count === 0 ? [] : [count === 1 ? one : `${count} ${more}`]
    }),
  )
}

function verb(language: Language, counts: string): string {
  const isOne = counts.split(' ').reduce((sum, count) => sum + Number(count), 0) === 1
  if (language === 'nl') return isOne ? 'zit' : 'zitten'
  return isOne ? 'is' : 'are'
}
