import { bilingual } from './language.ts'

/** What is said about how an indicator may go on. Numbers, periods and days come in as they are to be read. */
export const forecastTexts = bilingual(
  {
    title: 'Verwachting',
    lead: 'Zo kan het verdergaan als het gaat zoals tot nu toe. Dit is een berekening en geen cijfer: wat een nieuwe maatregel gaat doen, weegt niet mee.',
    label: 'Verwachting',
    wide: '9 van de 10 keer hierbinnen',
    half: 'de helft van de keren hierbinnen',
    sentence: (period: string, middle: string, low: string, high: string) =>
      `9 van de 10 keer ligt het cijfer in ${period} tussen ${low} en ${high}. Het midden is ${middle}.`,
    provisional: 'Het laatste cijfer is voorlopig; de verwachting kan dus nog veranderen.',
    chance: (chance: string, value: string, period: string) =>
      `De kans dat de streefwaarde van ${value} in ${period} wordt gehaald, is ${chance}.`,
    tenths: (tenths: number) => `ongeveer ${tenths} op 10`,
    small: 'kleiner dan 1 op 20',
    large: 'groter dan 19 op 20',
    tooFar: (value: string, period: string) =>
      `De streefwaarde van ${value} in ${period} ligt verder weg dan de cijfers teruggaan. Daarom zeggen wij niet hoe groot de kans is.`,
    rise: (amount: string) => `Om er te komen moet het cijfer elk jaar gemiddeld ${amount} stijgen.`,
    fall: (amount: string) => `Om er te komen moet het cijfer elk jaar gemiddeld ${amount} dalen.`,
    thereNow: 'Het laatste cijfer haalt de streefwaarde al.',
    rose: (amount: string) => `Tot nu toe steeg het gemiddeld ${amount} per jaar.`,
    fell: (amount: string) => `Tot nu toe daalde het gemiddeld ${amount} per jaar.`,
    stayed: 'Tot nu toe bleef het gemiddeld gelijk.',
    tested: (tried: string, within: string) =>
      `Op het eigen verleden getoetst: met alleen de eerdere cijfers hadden wij ${tried} keer een later cijfer voorspeld. ${within} keer lag dat in de brede band.`,
    beCareful:
      'Dat is minder dan 9 van de 10 keer. Reken dus op een grotere onzekerheid dan de band laat zien.',
    untested: 'Er zijn te weinig cijfers om deze berekening op het eigen verleden te toetsen.',
    none: 'Nog geen verwachting',
    tooFew: (figures: number) =>
      `Wij rekenen vooruit vanaf 3 cijfers. Er ${figures === 1 ? 'is nu 1 cijfer' : `zijn nu ${figures} cijfers`} om mee te rekenen. Een som die een gemeente mist, telt niet mee.`,
    notInProportion:
      'Een van de cijfers is 0 of lager, of hoger dan kan. Daarmee kunnen wij niet in verhouding rekenen.',
    caption: (name: string, unit: string) => `${name}: de verwachting, in ${unit}`,
    period: 'Periode',
    middle: 'Midden',
    halfColumn: 'Helft van de keren',
    wideColumn: '9 van de 10 keer',
    how: 'Hoe rekenen wij dit uit?',
    howBody:
      'Wij kijken hoe sterk het cijfer van keer tot keer bewoog, in verhouding, en laten het zo verdergaan. Weinig cijfers en grote sprongen maken de band breder. Vooraf nemen wij één jaar zonder verandering aan, en één beweging van 15 procent per jaar: zo onrustig was de landelijke schatting van het CBS. Wij kijken niet verder vooruit dan de cijfers teruggaan, en niet voorbij 2030 of de streefdatum.',
    howSource:
      'Methode: toevalsbeweging met trend (random walk with drift). Zie Hyndman en Athanasopoulos, Forecasting: Principles and Practice, 3e druk, 5.2 en 5.5.',
    kept: 'Eerdere verwachtingen',
    keptLead:
      'Elke week bewaren wij de verwachting als er nieuwe cijfers zijn. Een bewaarde verwachting verandert niet meer. Zo ziet u later hoe ver wij ernaast zaten.',
    keptNone: 'Er is nog geen verwachting bewaard.',
    keptCaption: (name: string) => `${name}: eerdere verwachtingen, de nieuwste eerst`,
    madeOn: 'Gemaakt op',
    upTo: 'Uit cijfers tot en met',
    about: 'Voor',
    came: 'Het werd',
    within: 'In de band',
    yes: 'ja',
    no: 'nee',
    nothingCame: 'nog geen nieuw cijfer',
  },
  {
    title: 'Forecast',
    lead: 'This is how it may go on if it goes as it went until now. It is a calculation and not a figure: what a new measure is going to do is not in it.',
    label: 'Forecast',
    wide: '9 times in 10 within this',
    half: 'half of the times within this',
    sentence: (period: string, middle: string, low: string, high: string) =>
      `9 times in 10 the figure in ${period} lies between ${low} and ${high}. The middle is ${middle}.`,
    provisional: 'The latest figure is provisional, so the forecast may still change.',
    chance: (chance: string, value: string, period: string) =>
      `The chance that the target of ${value} in ${period} is reached is ${chance}.`,
    tenths: (tenths: number) => `about ${tenths} in 10`,
    small: 'less than 1 in 20',
    large: 'more than 19 in 20',
    tooFar: (value: string, period: string) =>
      `The target of ${value} in ${period} lies further away than the figures go back. That is why we do not say how large the chance is.`,
    rise: (amount: string) => `To get there the figure must rise by ${amount} a year on average.`,
    fall: (amount: string) => `To get there the figure must fall by ${amount} a year on average.`,
    thereNow: 'The latest figure meets the target already.',
    rose: (amount: string) => `Until now it rose by ${amount} a year on average.`,
    fell: (amount: string) => `Until now it fell by ${amount} a year on average.`,
    stayed: 'Until now it stayed the same on average.',
    tested: (tried: string, within: string) =>
      `Tested on its own past: with the earlier figures alone we would have forecast a later figure ${tried} times. ${within} times it lay in the wide band.`,
    beCareful: 'That is less than 9 times in 10. So expect more uncertainty than the band shows.',
    untested: 'There are too few figures to test this calculation on its own past.',
    none: 'No forecast yet',
    tooFew: (figures: number) =>
      `We look ahead from 3 figures on. There ${figures === 1 ? 'is 1 figure' : `are ${figures} figures`} to reckon with now. A sum that lacks a municipality does not count.`,
    notInProportion:
      'One of the figures is 0 or less, or higher than it can be. With that we cannot reckon in proportion.',
    caption: (name: string, unit: string) => `${name}: the forecast, in ${unit}`,
    period: 'Period',
    middle: 'Middle',
    halfColumn: 'Half of the times',
    wideColumn: '9 times in 10',
    how: 'How do we work this out?',
    howBody:
      'We look at how much the figure moved from one time to the next, in proportion, and let it go on like that. Few figures and large jumps make the band wider. Beforehand we assume one year without change, and one movement of 15 per cent a year: that is how restless the national estimate of Statistics Netherlands was. We look no further ahead than the figures go back, and not beyond 2030 or the target.',
    howSource:
      'Method: random walk with drift. See Hyndman and Athanasopoulos, Forecasting: Principles and Practice, 3rd edition, 5.2 and 5.5.',
    kept: 'Earlier forecasts',
    keptLead:
      'Every week we keep the forecast when there are new figures. A forecast that was kept does not change. So you can see later how far we were off.',
    keptNone: 'No forecast has been kept yet.',
    keptCaption: (name: string) => `${name}: earlier forecasts, the newest first`,
    madeOn: 'Made on',
    upTo: 'From figures up to',
    about: 'For',
    came: 'It became',
    within: 'In the band',
    yes: 'yes',
    no: 'no',
    nothingCame: 'no new figure yet',
  },
)
