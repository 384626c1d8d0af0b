import { bilingual } from '../language.ts'
import type { RemarkWords } from './remark-words.ts'

/** The rules of the plan check that look at what stands around the plan: measuring, homes, recommendations, decisions, the balance. */
export const aroundPlanTexts = bilingual(
  {
    rules: {
      T11: {
        title: 'Op elke actielijn wordt gemeten',
        why: 'De gemeenten maken de voortgang zichtbaar. Dat kan alleen met een cijfer dat een begin heeft, een doel, een bron en een dag waarop het weer verschijnt.',
        what: 'Geef de lijn een indicator met nulmeting, streefwaarde, bron en ritme, en zet de volgende publicatie erbij.',
      },
      T12: {
        title: 'Elke gemeente heeft haar woningopgave',
        why: 'De gemeenten dragen bij aan woningen voor aandachtsgroepen. Van elke gemeente moet voor elk jaar van het plan te lezen zijn om hoeveel woningen het gaat. Nul mag ook.',
        what: 'Vul in hoeveel woningen de gemeente in dat jaar regelt, en hoe dat aantal is bepaald.',
      },
      T14: {
        title: 'Aanbevelingen gaan mee naar later',
        why: 'De opdracht vraagt aanbevelingen voor de evaluatie van het beleidsplan en voor de periode daarna. Van elke moet bekend zijn waarop zij steunt en voor wie zij is.',
        what: 'Schrijf de aanbeveling op, met bevindingen, leemten, inbreng of acties waarop zij steunt, en voor wie zij is.',
      },
      T15: {
        title: 'Van elke gemeente is bekend hoe zij besluit',
        why: 'Het plan geldt pas als de gemeenten erover besluiten. Dat kan na de dag van oplevering, en het moet vóór het einde van het plan.',
        what: 'Leg vast welk orgaan van de gemeente op welke dag besluit, of wat er besloten is.',
      },
      T16: {
        title: 'Het zwaartepunt verschuift',
        why: 'Het Nationaal Actieplan vraagt om een omslag: van opvang naar preventie en wonen. Het deel van acties, geld en plekken in preventie en wonen wordt daarom groter.',
        what: 'Kijk of er meer kan naar preventie en wonen, of zeg waarom dat in deze periode niet kan.',
      },
    },
    parts: {
      baseline: 'de nulmeting',
      target: 'de streefwaarde',
      source: 'de bron',
      rhythm: 'het ritme',
      'next-publication': 'de dag van de volgende publicatie',
      basis: 'waarop zij steunt',
      addressee: 'voor wie zij is',
    },
    balance: { actions: 'de acties', euros: 'het geld', places: 'de plekken' },
    lacks: {
      'line-unmeasured': ({ line }: RemarkWords) => `${line} heeft nog geen indicator.`,
      'measure-lacks': ({ line, indicator, missing }: RemarkWords) =>
        `${line}: bij indicator ${indicator} ontbreekt ${missing}.`,
      'no-home-task': ({ municipality, year }: RemarkWords) =>
        `${municipality} heeft voor ${year} nog geen woningopgave.`,
      'no-recommendation-for': ({ purpose }: RemarkWords) => `Er is nog geen aanbeveling voor de ${purpose}.`,
      'recommendation-lacks': ({ recommendation, missing }: RemarkWords) =>
        `Aanbeveling ${recommendation} zegt nog niet ${missing}.`,
      'no-decision': ({ municipality }: RemarkWords) =>
        `${municipality}: er is nog geen besluit over het plan gepland of genomen.`,
      'decision-deferred': ({ municipality }: RemarkWords) =>
        `${municipality}: het besluit is aangehouden, en er staat geen nieuwe dag.`,
      'decision-before-handover': ({ municipality, day, handover }: RemarkWords) =>
        `${municipality} besluit op ${day}, maar het plan wordt pas op ${handover} opgeleverd.`,
      'decision-overdue': ({ municipality, day }: RemarkWords) =>
        `${municipality} zou op ${day} besluiten. De uitkomst is niet ingevuld.`,
      'decision-after-plan': ({ municipality, day, lastYear }: RemarkWords) =>
        `${municipality} besluit pas op ${day}, maar het plan loopt tot en met ${lastYear}.`,
      'share-not-rising': ({ balance, first, last, firstYear, lastYear }: RemarkWords) =>
        `Het deel preventie en wonen in ${balance} wordt niet groter: ${first} in ${firstYear}, ${last} in ${lastYear}.`,
    },
    shares: ({ balance, first, last, firstYear, lastYear }: RemarkWords) =>
      `Preventie en wonen in ${balance}: ${first} in ${firstYear}, ${last} in ${lastYear}.`,
    sharesUnknown: ({ balance, years }: RemarkWords) =>
      `Preventie en wonen in ${balance}: over ${years} is er geen cijfer. De regel oordeelt hier niet.`,
    sharesOfOneYear: ({ balance }: RemarkWords) =>
      `Preventie en wonen in ${balance}: het plan heeft één jaar. De regel oordeelt hier niet.`,
    atFoot: 'Hoe telt deze regel?',
    switching: {
      off: 'Regel uitzetten',
      change: 'Reden wijzigen',
      on: 'Regel weer aanzetten',
      offBecause: 'Uitgezet omdat:',
      because: 'Wij zetten deze regel uit, omdat …',
      becauseHelp:
        'Schrijf de reden op. Die is te lezen voor iedereen die het plan ziet, ook in een publicatie.',
      lead: 'De plantoets kijkt dan niet meer naar deze regel. Hij blijft staan, met uw reden erbij, ook in een publicatie.',
      save: 'Regel uitzetten',
      since: (day: string) => `sinds ${day}`,
      earlierReasons: 'Eerdere redenen',
      useAgain: 'Deze tekst opnieuw gebruiken',
      usedAgain: (version: string) =>
        `De tekst van ${version} staat in het formulier. Er is nog niets opgeslagen.`,
    },
  },
  {
    rules: {
      T11: {
        title: 'Every action line is measured',
        why: 'The municipalities make progress visible. That takes a figure with a beginning, a target, a source and a day on which it appears again.',
        what: 'Give the line an indicator with baseline, target, source and rhythm, and add the next publication.',
      },
      T12: {
        title: 'Every municipality has its task of homes',
        why: 'The municipalities contribute to homes for attention groups. Of each municipality it must be clear for each year of the plan how many homes that means. Nought is allowed.',
        what: 'Fill in how many homes the municipality sees to in that year, and how that number was settled.',
      },
      T14: {
        title: 'Recommendations go on to later',
        why: 'The assignment asks for recommendations for the evaluation of the policy plan and for the period after it. Of each it must be known what it rests on and whom it is for.',
        what: 'Write the recommendation down, with the findings, gaps, contributions or actions it rests on, and whom it is for.',
      },
      T15: {
        title: 'Of every municipality it is known how it decides',
        why: 'The plan holds only when the municipalities have decided about it. That can be after the handover date, and has to be before the end of the plan.',
        what: 'Record which body of the municipality decides on which day, or what was decided.',
      },
      T16: {
        title: 'The balance shifts',
        why: 'The National Action Plan asks for a shift: from shelter to prevention and housing. So the share of actions, money and places in prevention and housing grows.',
        what: 'See whether more can go to prevention and housing, or say why that is not possible in this period.',
      },
    },
    parts: {
      baseline: 'the baseline',
      target: 'the target',
      source: 'the source',
      rhythm: 'the rhythm',
      'next-publication': 'the day of the next publication',
      basis: 'what it rests on',
      addressee: 'whom it is for',
    },
    balance: { actions: 'the actions', euros: 'the money', places: 'the places' },
    lacks: {
      'line-unmeasured': ({ line }) => `${line} has no indicator yet.`,
      'measure-lacks': ({ line, indicator, missing }) => `${line}: indicator ${indicator} lacks ${missing}.`,
      'no-home-task': ({ municipality, year }) => `${municipality} has no task of homes for ${year} yet.`,
      'no-recommendation-for': ({ purpose }) => `There is no recommendation for the ${purpose} yet.`,
      'recommendation-lacks': ({ recommendation, missing }) =>
        `Recommendation ${recommendation} does not say ${missing} yet.`,
      'no-decision': ({ municipality }) =>
        `${municipality}: no decision about the plan has been planned or taken yet.`,
      'decision-deferred': ({ municipality }) =>
        `${municipality}: the decision was deferred, and there is no new day.`,
      'decision-before-handover': ({ municipality, day, handover }) =>
        `${municipality} decides on ${day}, but the plan is handed over on ${handover}.`,
      'decision-overdue': ({ municipality, day }) =>
        `${municipality} was to decide on ${day}. The outcome has not been filled in.`,
      'decision-after-plan': ({ municipality, day, lastYear }) =>
        `${municipality} decides only on ${day}, but the plan runs up to and including ${lastYear}.`,
      'share-not-rising': ({ balance, first, last, firstYear, lastYear }) =>
        `The share of prevention and housing in ${balance} does not grow: ${first} in ${firstYear}, ${last} in ${lastYear}.`,
    },
    shares: ({ balance, first, last, firstYear, lastYear }) =>
      `Prevention and housing in ${balance}: ${first} in ${firstYear}, ${last} in ${lastYear}.`,
    sharesUnknown: ({ balance, years }) =>
      `Prevention and housing in ${balance}: there is no figure for ${years}. The rule does not judge this.`,
    sharesOfOneYear: ({ balance }) =>
      `Prevention and housing in ${balance}: the plan has one year. The rule does not judge this.`,
    atFoot: 'How does this rule count?',
    switching: {
      off: 'Switch the rule off',
      change: 'Change the reason',
      on: 'Switch the rule on again',
      offBecause: 'Switched off because:',
      because: 'We switch this rule off, because …',
      becauseHelp: 'Write down the reason. Everyone who sees the plan can read it, also in a publication.',
      lead: 'The plan check then no longer looks at this rule. It stays on the page, with your reason, also in a publication.',
      save: 'Switch the rule off',
      since: (day: string) => `since ${day}`,
      earlierReasons: 'Earlier reasons',
      useAgain: 'Use this text again',
      usedAgain: (version: string) => `The text of ${version} is in the form. Nothing has been stored yet.`,
    },
  },
)
