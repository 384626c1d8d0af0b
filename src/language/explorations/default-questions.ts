import type { Language } from '../language.ts'

/**
 * What a round asks of every action line when the region wrote no questions of its own: what is done alone or together, with whom, and
 * what is missing (source document, part S5).
 */
export const defaultQuestions: Readonly<Record<number, readonly Readonly<Record<Language, string>>[]>> = {
  1: [
    {
      nl: 'Wat doet u zodat mensen genoeg inkomen houden om te wonen? Denk aan schulden, toeslagen, bijstand en het briefadres.',
      en: 'What do you do so that people keep enough income to live somewhere? Think of debts, allowances, assistance and the correspondence address.',
    },
    {
      nl: 'Doet u dit alleen, met partners of met andere gemeenten?',
      en: 'Do you do this alone, with partners or with other municipalities?',
    },
    {
      nl: 'Wie valt er nu buiten, en wat is daarvoor nodig?',
      en: 'Who is left out now, and what would be needed for them?',
    },
  ],
  2: [
    {
      nl: 'Wat doet u om te voorkomen dat iemand zijn huis verliest? Denk aan vroege signalen, huurachterstand en hulp in de wijk.',
      en: 'What do you do to prevent that somebody loses their home? Think of early signals, rent arrears and help in the neighbourhood.',
    },
    {
      nl: 'Wat regelt u voor wie een instelling, de jeugdhulp of de gevangenis verlaat?',
      en: 'What do you arrange for who leaves an institution, youth care or prison?',
    },
    {
      nl: 'Waar ging het dit jaar toch mis, en wat had geholpen?',
      en: 'Where did it still go wrong this year, and what would have helped?',
    },
  ],
  3: [
    {
      nl: 'Welke woningen zijn er voor mensen die dakloos zijn of dat dreigen te worden, en hoeveel?',
      en: 'Which homes are there for people who are homeless or about to be, and how many?',
    },
    {
      nl: 'Welke begeleiding krijgt iemand bij het wonen, en hoe lang?',
      en: 'Which support does somebody get with living there, and for how long?',
    },
    {
      nl: 'Wat loopt al in een ander programma, zoals de woonzorganalyse?',
      en: 'What is already part of another programme, such as the housing and care analysis?',
    },
  ],
  4: [
    {
      nl: 'Hoe snel krijgt iemand een plek, een inschrijving en een inkomen?',
      en: 'How fast does somebody get a place, a registration and an income?',
    },
    {
      nl: 'Wie heeft de regie als er meer partijen bij zijn?',
      en: 'Who is in the lead when several parties are involved?',
    },
    {
      nl: 'Hoe is de opvang nu, en wat maakt haar beter of korter?',
      en: 'What is the shelter like now, and what would make it better or shorter?',
    },
  ],
  5: [
    {
      nl: 'Waar denken mensen met ervaringskennis mee, toetsen zij, of voeren zij mee uit?',
      en: 'Where do people with lived experience help to make, test or carry out policy?',
    },
    {
      nl: 'Worden zij daarvoor betaald?',
      en: 'Are they paid for it?',
    },
    {
      nl: 'Wat is er met hun inbreng gedaan?',
      en: 'What was done with what they said?',
    },
  ],
  6: [
    {
      nl: 'Wat is er voor jongeren, lhbtiq+ mensen en dakloze EU-burgers?',
      en: 'What is there for young people, LGBTIQ+ people and homeless EU citizens?',
    },
    {
      nl: 'Bij wie kunnen zij terecht, en voelen zij zich er veilig?',
      en: 'To whom can they turn, and do they feel safe there?',
    },
    {
      nl: 'Welke groep ziet u nog niet?',
      en: 'Which group do you not see yet?',
    },
  ],
}
