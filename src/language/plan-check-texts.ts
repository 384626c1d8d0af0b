import { bilingual } from './language.ts'
import type { RemarkWords } from './plans/remark-words.ts'
import { aroundPlanTexts } from './plans/rules-around-the-plan-texts.ts'

/** The plan check (plantoets): per rule a title, why, where it comes from and what to do; per remark a sentence. */
export const planCheckTexts = bilingual(
  {
    title: 'Plantoets',
    lead: 'Is het plan af? De plantoets leest het plan zoals het nu is en zegt per regel wat er nog ontbreekt. U kunt het herstellen, of afwijken en zeggen waarom.',
    states: { kept: 'In orde', departed: 'Afgeweken', open: 'Open', off: 'Uit' },
    severities: { must: 'Nodig', should: 'Kijk ernaar' },
    sums: (kept: number, departed: number, open: number, off: number) =>
      `${kept} in orde, ${departed} afgeweken met een reden, ${open} open${off > 0 ? `, ${off} uitgezet` : ''}`,
    complete: 'Alle regels zijn in orde, of afgeweken met een reden.',
    completeButOff: 'De regels die aan staan, zijn in orde of afgeweken met een reden.',
    source: 'Bron',
    what: 'Wat kunt u doen?',
    remarks: (count: number) => (count === 1 ? '1 opmerking' : `${count} opmerkingen`),
    openOf: (open: number, count: number) => `${open} van ${count} open`,
    mend: 'Herstellen',
    mendNew: 'Toevoegen',
    mendLook: 'Naar de lijst',
    mendGap: 'Beslissen',
    depart: 'Afwijken',
    departedBecause: 'Afgeweken omdat:',
    because: 'Afgeweken omdat …',
    becauseHelp: 'Schrijf de reden op. Die is te lezen voor iedereen die het plan ziet.',
    saveAnswer: 'Reden opslaan',
    changeAnswer: 'Reden wijzigen',
    takeBack: 'Reden intrekken',
    earlierReasons: 'Eerdere redenen',
    useAgain: 'Deze tekst opnieuw gebruiken',
    usedAgain: (version: string) =>
      `De tekst van ${version} staat in het formulier. Er is nog niets opgeslagen.`,
    answeredOn: (day: string) => `vastgelegd op ${day}`,
    filter: 'Plantoets filteren',
    which: 'Welke regels?',
    show: 'Toon',
    all: 'Alle regels',
    onlyOpen: 'Alleen wat open staat',
    onlyDeparted: 'Alleen waarvan is afgeweken',
    onlyKept: 'Alleen wat in orde is',
    onlyOff: 'Alleen wat uit staat',
    nothing: 'Er zijn geen regels die hierbij passen.',
    stopped: 'Gestopte acties tellen niet mee, behalve voor wat zij al uit een geldbron namen.',
    rules: {
      T01: {
        title: 'Elke actielijn heeft een doel en een actie',
        why: 'Het Nationaal Actieplan heeft zes actielijnen. Een plan dat er één overslaat zonder reden, is niet af.',
        what: 'Maak een doel en een actie voor de lijn. Kan dat niet? Wijk dan af en zeg waarom.',
      },
      T02: {
        title: 'Elke gemeente doet mee aan een actie',
        why: 'Gemeenten hebben afgesproken dat zij regionaal samenwerken. Dan doet elke gemeente ergens aan mee.',
        what: 'Voeg de gemeente toe aan een actie waar zij aan meedoet.',
      },
      T03: {
        title: 'Elke betrokken partij heeft meegedaan',
        why: 'Het plan wordt gemaakt met mensen met ervaringskennis, opvang, corporaties en de afdelingen Zorg, Inkomen en Wonen. Van elk moet te zien zijn wanneer, hoe en met welk resultaat.',
        what: 'Leg vast op welke dag en in welke vorm de partij meedeed, en wat dat opleverde.',
      },
      T04: {
        title: 'Elke actie is compleet',
        why: 'Het plan is uitvoerend: van elke actie is bekend wat het oplevert, wie ervoor zorgt, met wie, waar en in welk jaar van het plan.',
        what: 'Vul aan wat bij de actie ontbreekt.',
      },
      T05: {
        title: 'Elke actie is te volgen',
        why: 'Zonder mijlpaal met een datum en zonder indicator kan niemand zien of een actie op weg is.',
        what: 'Geef de actie een mijlpaal en een indicator, of schrijf bij de actie waarom die er niet is.',
      },
      T06: {
        title: 'Elke actie kent het staande beleid',
        why: 'Het plan sluit aan bij staand beleid. Wijkt een actie af, dan hoort daar een aanbeveling bij voor de volgende beleidsperiode.',
        what: 'Kies bij de actie of zij beleid volgt, eronder valt of ervan afwijkt, en welk beleid dat is.',
      },
      T07: {
        title: 'Niets wordt dubbel gedaan',
        why: 'Wat een lopend programma al doet, hoeft het plan niet nog eens te doen. Zo wordt actielijn 3 al meegenomen in de regionale woonzorganalyse.',
        what: 'Laat de actie onder het programma vallen, of zeg waarom zij ernaast staat.',
      },
      T08: {
        title: 'Geen lijn zonder ervaringskennis',
        why: 'Geen beleid zonder ervaringskennis: mensen die het kennen maken, toetsen en voeren uit. En wie iets inbrengt, krijgt antwoord.',
        what: 'Leg vast hoe mensen met ervaringskennis meedoen, en geef antwoord op elke inbreng.',
      },
      T09: {
        title: 'Niemand wordt vergeten',
        why: 'De aanpak is inclusief: er is aandacht voor jongeren, voor LHBTIQ+ en voor dakloze EU-burgers. Een actie voor iedereen is daarvoor niet genoeg.',
        what: 'Maak een actie voor deze groep, of kies de groep bij een actie die haar bereikt.',
      },
      T10: {
        title: 'Alle kosten zijn gedekt',
        why: 'Een actie die niemand betaalt, gebeurt niet. Een geldbron kan niet meer geven dan erin zit, en wat elk jaar kost, kan niet op eenmalig geld staan.',
        what: 'Zoek een geldbron voor de kosten, pas het bedrag aan, of kies geld dat elk jaar terugkomt.',
      },
      T11: aroundPlanTexts.nl.rules.T11,
      T12: aroundPlanTexts.nl.rules.T12,
      T13: {
        title: 'Over elke leemte is besloten',
        why: 'De verkenning laat zien wat er ontbreekt. Wie daar niets over zegt, laat het liggen. Bij elke leemte hoort daarom een doel, een actie, een aanbeveling, of een reden om niets te doen.',
        what: 'Maak van de leemte een doel, een actie of een aanbeveling, voeg haar bij wat er al is, of zeg waarom er geen actie komt.',
      },
      T14: aroundPlanTexts.nl.rules.T14,
      T15: aroundPlanTexts.nl.rules.T15,
      T16: aroundPlanTexts.nl.rules.T16,
    },
    parts: {
      ...aroundPlanTexts.nl.parts,
      result: 'resultaat',
      owner: 'eigenaar',
      partners: 'partners',
      municipalities: 'gemeenten',
      years: 'jaren',
      day: 'de datum',
      form: 'de vorm',
    },
    lacks: {
      ...aroundPlanTexts.nl.lacks,
      'no-goal': ({ line }: RemarkWords) => `${line} heeft nog geen doel.`,
      'no-action': ({ line }: RemarkWords) =>
        `${line} heeft wel een doel, maar geen actie die loopt of komt.`,
      'no-lived-experience': ({ line }: RemarkWords) =>
        `Op ${line} is nog niets gemaakt, getoetst of uitgevoerd met mensen met ervaringskennis.`,
      'municipality-absent': ({ municipality }: RemarkWords) =>
        `${municipality} doet nog aan geen enkele actie mee.`,
      'party-absent': ({ party }: RemarkWords) => `${party}: nog niet vastgelegd dat zij meededen.`,
      'party-undocumented': ({ party, missing }: RemarkWords) =>
        `${party}: van hun bijdrage ontbreekt ${missing}.`,
      'action-lacks': ({ action, part }: RemarkWords) => `Actie ${action} noemt geen ${part}.`,
      'years-outside-plan': ({ action, years }: RemarkWords) =>
        `Actie ${action} noemt ${years}: dat valt buiten de planperiode.`,
      'no-milestone': ({ action }: RemarkWords) => `Actie ${action} heeft geen mijlpaal en zegt niet waarom.`,
      'no-indicator': ({ action }: RemarkWords) =>
        `Actie ${action} heeft geen indicator en zegt niet waarom.`,
      'no-policy-relation': ({ action }: RemarkWords) =>
        `Actie ${action} zegt niet hoe zij zich tot staand beleid verhoudt.`,
      'no-policy': ({ action }: RemarkWords) => `Actie ${action} zegt niet om welk beleid het gaat.`,
      'no-recommendation': ({ action }: RemarkWords) =>
        `Actie ${action} wijkt af van beleid, maar heeft geen aanbeveling.`,
      'line-covered': ({ action, policy, line }: RemarkWords) =>
        `${policy} neemt ${line} al mee. Actie ${action} zegt niet hoe zij zich daartoe verhoudt.`,
      'finding-covered': ({ action, policy, finding }: RemarkWords) =>
        `Actie ${action} gaat over bevinding ${finding}, maar die valt al onder ${policy}.`,
      'no-answer': ({ contribution, fromWhom, day }: RemarkWords) =>
        `Inbreng ${contribution} (${fromWhom}, ${day}) heeft nog geen antwoord.`,
      'gap-undecided': ({ gap }: RemarkWords) => `${gap}. Hierover is nog niets besloten.`,
      'group-not-reached': ({ group }: RemarkWords) => `Geen enkele actie is er voor ${group}.`,
      'cost-unknown': ({ action, year }: RemarkWords) =>
        `Van actie ${action} is niet bekend wat zij in ${year} kost.`,
      'cost-uncovered': ({ action, year, amount, cost }: RemarkWords) =>
        `Actie ${action} kost in ${year} ${cost}. Daarvan is ${amount} niet gedekt.`,
      'structural-on-incidental': ({ action, year, amount, fund }: RemarkWords) =>
        `Actie ${action} kost in ${year} ${amount} structureel, maar ${fund} is incidenteel geld.`,
      'fund-of-other-year': ({ action, year, fund, fundYear }: RemarkWords) =>
        `De kosten van actie ${action} in ${year} staan op ${fund} van ${fundYear}.`,
      'fund-over-covered': ({ fund, year, amount, used }: RemarkWords) =>
        `In ${fund} zit in ${year} ${amount}, maar er staat voor ${used} aan kosten op.`,
    },
  },
  {
    title: 'Plan check',
    lead: 'Is the plan complete? The plan check reads the plan as it stands and says per rule what is still missing. You can mend it, or depart from the rule and say why.',
    states: { kept: 'In order', departed: 'Departed', open: 'Open', off: 'Off' },
    severities: { must: 'Needed', should: 'Worth a look' },
    sums: (kept: number, departed: number, open: number, off: number) =>
      `${kept} in order, ${departed} departed from with a reason, ${open} open${off > 0 ? `, ${off} switched off` : ''}`,
    complete: 'All rules are in order, or departed from with a reason.',
    completeButOff: 'The rules that are on are in order, or departed from with a reason.',
    source: 'Source',
    what: 'What can you do?',
    remarks: (count: number) => (count === 1 ? '1 remark' : `${count} remarks`),
    openOf: (open: number, count: number) => `${open} of ${count} open`,
    mend: 'Mend',
    mendNew: 'Add',
    mendLook: 'To the list',
    mendGap: 'Decide',
    depart: 'Depart',
    departedBecause: 'Departed because:',
    because: 'Departed because …',
    becauseHelp: 'Write down the reason. Everyone who sees the plan can read it.',
    saveAnswer: 'Save the reason',
    changeAnswer: 'Change the reason',
    takeBack: 'Take the reason back',
    earlierReasons: 'Earlier reasons',
    useAgain: 'Use this text again',
    usedAgain: (version: string) => `The text of ${version} is in the form. Nothing has been stored yet.`,
    answeredOn: (day: string) => `recorded on ${day}`,
    filter: 'Filter the plan check',
    which: 'Which rules?',
    show: 'Show',
    all: 'All rules',
    onlyOpen: 'Only what is open',
    onlyDeparted: 'Only what was departed from',
    onlyKept: 'Only what is in order',
    onlyOff: 'Only what is off',
    nothing: 'No rules match this.',
    stopped: 'Stopped actions do not count, except for what they already took from a fund.',
    rules: {
      T01: {
        title: 'Every action line has a goal and an action',
        why: 'The National Action Plan has six action lines. A plan that skips one without a reason is not complete.',
        what: 'Make a goal and an action for the line. Not possible? Then depart and say why.',
      },
      T02: {
        title: 'Every municipality takes part in an action',
        why: 'Municipalities have agreed to work together as a region. So each of them takes part somewhere.',
        what: 'Add the municipality to an action it takes part in.',
      },
      T03: {
        title: 'Every involved party has taken part',
        why: 'The plan is made with people with lived experience, shelters, corporations and the departments of Care, Income and Housing. Of each it must be clear when, how and with what result.',
        what: 'Record on which day and in which form the party took part, and what came of it.',
      },
      T04: {
        title: 'Every action is complete',
        why: 'The plan is executable: of each action it is known what it yields, who sees to it, with whom, where and in which year of the plan.',
        what: 'Fill in what the action lacks.',
      },
      T05: {
        title: 'Every action can be followed',
        why: 'Without a dated milestone and without an indicator nobody can see whether an action is on its way.',
        what: 'Give the action a milestone and an indicator, or write with the action why there is none.',
      },
      T06: {
        title: 'Every action knows the standing policy',
        why: 'The plan builds on standing policy. Where an action departs from it, there is a recommendation for the next policy period.',
        what: 'Choose with the action whether it follows policy, is covered by it or departs from it, and which policy that is.',
      },
      T07: {
        title: 'Nothing is done twice',
        why: 'What a running programme already does, the plan need not do again. Action line 3, for example, is already part of the regional housing and care analysis.',
        what: 'Let the action be covered by the programme, or say why it stands beside it.',
      },
      T08: {
        title: 'No line without lived experience',
        why: 'No policy without lived experience: people who know it make, test and carry out. And whoever contributes something gets an answer.',
        what: 'Record how people with lived experience take part, and answer every contribution.',
      },
      T09: {
        title: 'Nobody is left out',
        why: 'The approach is inclusive: there is attention to youth, to LGBTIQ+ people and to homeless EU citizens. An action for everyone is not enough for that.',
        what: 'Make an action for this group, or choose the group with an action that reaches it.',
      },
      T10: {
        title: 'All costs are covered',
        why: 'An action nobody pays for does not happen. A fund cannot give more than it holds, and what costs money every year cannot stand on one-off money.',
        what: 'Find a fund for the cost, change the amount, or choose money that returns every year.',
      },
      T11: aroundPlanTexts.en.rules.T11,
      T12: aroundPlanTexts.en.rules.T12,
      T13: {
        title: 'Every gap has been decided',
        why: 'The exploration shows what is missing. Whoever says nothing about it, leaves it lying. So with each gap belongs a goal, an action, a recommendation, or a reason to do nothing.',
        what: 'Make the gap a goal, an action or a recommendation, add it to what is there already, or say why there will be no action.',
      },
      T14: aroundPlanTexts.en.rules.T14,
      T15: aroundPlanTexts.en.rules.T15,
      T16: aroundPlanTexts.en.rules.T16,
    },
    parts: {
      ...aroundPlanTexts.en.parts,
      result: 'result',
      owner: 'owner',
      partners: 'partners',
      municipalities: 'municipalities',
      years: 'years',
      day: 'the date',
      form: 'the form',
    },
    lacks: {
      ...aroundPlanTexts.en.lacks,
      'no-goal': ({ line }) => `${line} has no goal yet.`,
      'no-action': ({ line }) => `${line} has a goal, but no action that is running or coming.`,
      'no-lived-experience': ({ line }) =>
        `On ${line} nothing has been made, tested or carried out with people with lived experience yet.`,
      'municipality-absent': ({ municipality }) => `${municipality} takes part in no action yet.`,
      'party-absent': ({ party }) => `${party}: nothing recorded yet about taking part.`,
      'party-undocumented': ({ party, missing }) => `${party}: of their part ${missing} is missing.`,
      'action-lacks': ({ action, part }) => `Action ${action} names no ${part}.`,
      'years-outside-plan': ({ action, years }) =>
        `Action ${action} names ${years}: that is outside the plan period.`,
      'no-milestone': ({ action }) => `Action ${action} has no milestone and does not say why.`,
      'no-indicator': ({ action }) => `Action ${action} has no indicator and does not say why.`,
      'no-policy-relation': ({ action }) =>
        `Action ${action} does not say how it relates to standing policy.`,
      'no-policy': ({ action }) => `Action ${action} does not say which policy it is about.`,
      'no-recommendation': ({ action }) => `Action ${action} departs from policy, but has no recommendation.`,
      'line-covered': ({ action, policy, line }) =>
        `${policy} already sees to ${line}. Action ${action} does not say how it relates to that.`,
      'finding-covered': ({ action, policy, finding }) =>
        `Action ${action} is about finding ${finding}, but that is already covered by ${policy}.`,
      'no-answer': ({ contribution, fromWhom, day }) =>
        `Contribution ${contribution} (${fromWhom}, ${day}) has no answer yet.`,
      'gap-undecided': ({ gap }) => `${gap}. Nothing has been decided about this yet.`,
      'group-not-reached': ({ group }) => `Not one action is there for ${group}.`,
      'cost-unknown': ({ action, year }) => `Of action ${action} it is not known what it costs in ${year}.`,
      'cost-uncovered': ({ action, year, amount, cost }) =>
        `Action ${action} costs ${cost} in ${year}. Of that ${amount} is not covered.`,
      'structural-on-incidental': ({ action, year, amount, fund }) =>
        `Action ${action} has a structural cost of ${amount} in ${year}, but ${fund} is incidental money.`,
      'fund-of-other-year': ({ action, year, fund, fundYear }) =>
        `The cost of action ${action} in ${year} stands on ${fund} of ${fundYear}.`,
      'fund-over-covered': ({ fund, year, amount, used }) =>
        `${fund} holds ${amount} in ${year}, but costs of ${used} stand on it.`,
    },
  },
)
