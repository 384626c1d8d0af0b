import { bilingual } from '../language.ts'

/** The golden thread of one object: one sentence a step. Names, amounts, days and lists come in as they are to be read. */
export const threadTexts = bilingual(
  {
    title: (name: string) => `Rode draad: ${name}`,
    link: 'Rode draad',
    lead: 'Wat eraan voorafging, en wat ervan kwam. Het oudste staat bovenaan. Elke stap heeft een eigen rode draad: zo loopt u terug of verder.',
    before: 'Waar het vandaan komt',
    here: 'Hier bent u',
    after: 'Wat ervan kwam',
    nothingBefore: 'Hier begint de draad. Er is nog niets vastgelegd dat hieraan voorafging.',
    nothingAfter: 'Hier eindigt de draad, voor nu. Er is nog niets vastgelegd dat hieruit volgde.',
    more: (count: number) =>
      count === 1
        ? 'Verderop is er nog één stap. Volg een stap om die te zien.'
        : `Verderop zijn er nog ${count} stappen. Volg een stap om die te zien.`,
    whole: 'De hele rode draad',
    leftOut: (count: number) =>
      count === 1 ? 'Daar staat nog één stap.' : `Daar staan nog ${count} stappen.`,
    ownPage: 'Naar de eigen bladzijde',
    overview: 'De rode draad van het hele plan',
    kinds: {
      policies: 'Beleid',
      interviews: 'Gesprek',
      findings: 'Bevinding',
      gaps: 'Leemte',
      participations: 'Betrokkenheid',
      goals: 'Doel',
      contributions: 'Inbreng',
      actions: 'Actie',
      milestones: 'Mijlpaal',
      'money-lines': 'Kosten',
      funds: 'Geldbron',
      indicators: 'Indicator',
      plan: 'Plan',
      decisions: 'Besluit',
      publications: 'Publicatie',
      versions: 'Versie',
      consultations: 'Consultatie',
      recommendations: 'Aanbeveling',
    },
    policy: 'Dit beleid gold al:',
    policySince: (year: number) => `Sinds ${year} is er dit beleid:`,
    policyBetween: (from: number, to: number) => `Van ${from} tot en met ${to} is er dit beleid:`,
    interview: (day: string) => `Op ${day} was er een gesprek:`,
    interviewName: (number: number) => `Gesprek ${number}`,
    finding: (number: number, place: string, day: string) =>
      `Bevinding ${number} (${place}), vastgelegd op ${day}:`,
    findingMissing: (number: number, place: string, day: string) =>
      `Bevinding ${number} (${place}), vastgelegd op ${day}, noemt wat ontbreekt:`,
    gapShown: 'Daaruit bleek een leemte:',
    gapStands: 'De verkenning liet een leemte zien:',
    gapGone: 'Dit was een leemte, en is het niet meer:',
    noAction: (day: string) => `Op ${day} is besloten om niets te doen, omdat:`,
    participation: (who: string, day: string) => `Op ${day} deed mee: ${who}. Het resultaat:`,
    participationUndated: (who: string) => `Ook deed mee: ${who}. De datum is niet bekend. Het resultaat:`,
    goal: (code: string, years: string) => `De regio wil doel ${code} bereiken, in ${years}:`,
    contribution: (who: string, day: string) => `Op ${day} kwam er inbreng van ${who}:`,
    contributionName: (number: number) => `Inbreng ${number}`,
    changedAction: (code: string) => `Daarop werd actie ${code} gewijzigd:`,
    changed: 'Daarop veranderde:',
    answered: 'Het antwoord:',
    unanswered: 'Er is nog geen antwoord.',
    action: (code: string, years: string) => `Voor ${years} is er actie ${code}:`,
    actionUndated: (code: string) => `Er is actie ${code}, nog zonder jaar:`,
    reached: (day: string) => `Op ${day} is deze mijlpaal behaald:`,
    reachedLater: (day: string, due: string) => `Op ${day} is deze mijlpaal behaald. Gepland was dat ${due}:`,
    due: (when: string) => `${when} moet deze mijlpaal behaald zijn:`,
    overdue: (when: string) => `${when} had deze mijlpaal behaald moeten zijn. Dat is nog niet gebeurd:`,
    cost: (year: number, action: string, funds: string) =>
      `In ${year} kost actie ${action} geld, betaald uit ${funds}:`,
    costUncovered: (year: number, action: string) =>
      `In ${year} kost actie ${action} geld. Er is nog geen dekking:`,
    costName: (amount: string, action: string, year: number) => `${amount} voor actie ${action} in ${year}`,
    fund: (year: number, amount: string) => `In ${year} heeft de regio ${amount} uit deze geldbron:`,
    indicator: (code: string) => `Of het werkt, is te zien aan indicator ${code}:`,
    plan: (day: string) => `De doelen en acties staan in het plan, met oplevering op ${day}:`,
    planName: (from: number, to: number) => `Regionaal plan van aanpak ${from}–${to}`,
    decided: (day: string, body: string, place: string, kind: string, outcome: string) =>
      `Op ${day} was er een besluit (${body}, ${place}; ${kind}). De uitkomst: ${outcome}. Het ging over:`,
    planned: (day: string, body: string, place: string, kind: string) =>
      `Op ${day} staat een besluit gepland (${body}, ${place}; ${kind}) over:`,
    plannedPast: (day: string, body: string, place: string, kind: string) =>
      `Op ${day} stond een besluit gepland (${body}, ${place}; ${kind}). De uitkomst is nog niet vastgelegd. Het gaat over:`,
    publication: (day: string, number: number) =>
      `Op ${day} vertelde de regio hoe het ervoor stond, in publicatie ${number}:`,
    relations: {
      follows: 'De actie volgt:',
      'covered-by': 'De actie valt onder:',
      departs: 'De actie wijkt af van:',
    },
    advice: 'Het advies voor de volgende beleidsperiode:',
    fills: {
      goal: (code: string, day: string) => `Op ${day} werd dit een antwoord: doel ${code}:`,
      action: (code: string, day: string) => `Op ${day} werd dit een antwoord: actie ${code}:`,
      recommendation: (number: string, day: string) =>
        `Op ${day} werd dit doorgegeven met aanbeveling ${number}:`,
    },
    version: (day: string, number: number) => `Op ${day} is versie ${number} van het plan ingediend:`,
    stage: (day: string, stage: string) => `Sinds ${day} is de fase: ${stage}.`,
    consultation: (from: string, to: string, version: number) =>
      `Van ${from} tot en met ${to} konden lezers reageren op versie ${version}:`,
    consultationAhead: (from: string, to: string, version: number) =>
      `Van ${from} tot en met ${to} kunnen lezers reageren op versie ${version}:`,
    recommendation: {
      evaluation: (day: string, number: number) =>
        `Op ${day} is aanbeveling ${number} vastgelegd, voor de evaluatie van het beleid:`,
      'next-period': (day: string, number: number) =>
        `Op ${day} is aanbeveling ${number} vastgelegd, voor de volgende beleidsperiode:`,
    },
    nextPlan: 'Het volgende plan is er nog niet.',
  },
  {
    title: (name: string) => `Golden thread: ${name}`,
    link: 'Golden thread',
    lead: 'What came before it, and what came of it. The oldest is at the top. Every step has a golden thread of its own: so you walk back or on.',
    before: 'Where it comes from',
    here: 'You are here',
    after: 'What came of it',
    nothingBefore: 'The thread begins here. Nothing has been recorded yet that came before.',
    nothingAfter: 'The thread ends here, for now. Nothing has been recorded yet that followed from it.',
    more: (count: number) =>
      count === 1
        ? 'There is one more step further away. Follow a step to see it.'
        : `There are ${count} more steps further away. Follow a step to see them.`,
    whole: 'The whole golden thread',
    leftOut: (count: number) =>
      count === 1 ? 'One more step stands there.' : `${count} more steps stand there.`,
    ownPage: 'To its own page',
    overview: 'The golden thread of the whole plan',
    kinds: {
      policies: 'Policy',
      interviews: 'Interview',
      findings: 'Finding',
      gaps: 'Gap',
      participations: 'Participation',
      goals: 'Goal',
      contributions: 'Contribution',
      actions: 'Action',
      milestones: 'Milestone',
      'money-lines': 'Cost',
      funds: 'Fund',
      indicators: 'Indicator',
      plan: 'Plan',
      decisions: 'Decision',
      publications: 'Publication',
      versions: 'Version',
      consultations: 'Consultation',
      recommendations: 'Recommendation',
    },
    policy: 'This policy was there already:',
    policySince: (year) => `Since ${year} there is this policy:`,
    policyBetween: (from, to) => `From ${from} to ${to} there is this policy:`,
    interview: (day) => `On ${day} there was an interview:`,
    interviewName: (number) => `Interview ${number}`,
    finding: (number, place, day) => `Finding ${number} (${place}), recorded on ${day}:`,
    findingMissing: (number, place, day) =>
      `Finding ${number} (${place}), recorded on ${day}, names what is missing:`,
    gapShown: 'From this a gap appeared:',
    gapStands: 'The exploration showed a gap:',
    gapGone: 'This was a gap, and is none any more:',
    noAction: (day) => `On ${day} it was decided to do nothing, because:`,
    participation: (who, day) => `On ${day} took part: ${who}. The result:`,
    participationUndated: (who) => `Also took part: ${who}. The date is not known. The result:`,
    goal: (code, years) => `The region wants to reach goal ${code}, in ${years}:`,
    contribution: (who, day) => `On ${day} there was a contribution of ${who}:`,
    contributionName: (number) => `Contribution ${number}`,
    changedAction: (code) => `Thereupon action ${code} was changed:`,
    changed: 'Thereupon this changed:',
    answered: 'The answer:',
    unanswered: 'There is no answer yet.',
    action: (code, years) => `For ${years} there is action ${code}:`,
    actionUndated: (code) => `There is action ${code}, without a year yet:`,
    reached: (day) => `On ${day} this milestone was reached:`,
    reachedLater: (day, due) => `On ${day} this milestone was reached. That was planned ${due}:`,
    due: (when) => `${when} this milestone has to be reached:`,
    overdue: (when) => `${when} this milestone should have been reached. That has not happened yet:`,
    cost: (year, action, funds) => `In ${year} action ${action} costs money, paid from ${funds}:`,
    costUncovered: (year, action) => `In ${year} action ${action} costs money. Nothing covers it yet:`,
    costName: (amount, action, year) => `${amount} for action ${action} in ${year}`,
    fund: (year, amount) => `In ${year} the region has ${amount} from this fund:`,
    indicator: (code) => `Whether it works can be seen from indicator ${code}:`,
    plan: (day) => `The goals and actions stand in the plan, with handover on ${day}:`,
    planName: (from, to) => `Regional plan of action ${from}–${to}`,
    decided: (day, body, place, kind, outcome) =>
      `On ${day} a decision was taken (${body}, ${place}; ${kind}). The outcome: ${outcome}. It was about:`,
    planned: (day, body, place, kind) =>
      `On ${day} a decision is planned (${body}, ${place}; ${kind}) about:`,
    plannedPast: (day, body, place, kind) =>
      `On ${day} a decision was planned (${body}, ${place}; ${kind}). The outcome has not been recorded yet. It is about:`,
    publication: (day, number) => `On ${day} the region told where it stood, in publication ${number}:`,
    relations: {
      follows: 'The action follows:',
      'covered-by': 'The action is covered by:',
      departs: 'The action departs from:',
    },
    advice: 'The advice for the next policy period:',
    fills: {
      goal: (code, day) => `On ${day} this became an answer: goal ${code}:`,
      action: (code, day) => `On ${day} this became an answer: action ${code}:`,
      recommendation: (number, day) => `On ${day} this was passed on by recommendation ${number}:`,
    },
    version: (day, number) => `On ${day} version ${number} of the plan was submitted:`,
    stage: (day, stage) => `Since ${day} the stage is: ${stage}.`,
    consultation: (from, to, version) =>
      `From ${from} to ${to} readers could say what they thought of version ${version}:`,
    consultationAhead: (from, to, version) =>
      `From ${from} to ${to} readers can say what they think of version ${version}:`,
    recommendation: {
      evaluation: (day, number) =>
        `On ${day} recommendation ${number} was recorded, for the evaluation of the policy:`,
      'next-period': (day, number) =>
        `On ${day} recommendation ${number} was recorded, for the next policy period:`,
    },
    nextPlan: 'The next plan is not there yet.',
  },
)
