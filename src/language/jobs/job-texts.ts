import { bilingual, type Language } from '../language.ts'

/** Work in the background, as people see it. */
export const jobTexts = bilingual(
  {
    title: 'Taken',
    lead: 'Werk dat op de achtergrond gebeurt. U hoeft er niet op te wachten.',
    caption: 'Taken van deze regio, de nieuwste eerst',
    empty: 'Er zijn geen taken.',
    kind: 'Soort',
    state: 'Stand',
    progress: 'Voortgang',
    tries: 'Pogingen',
    asked: 'Gevraagd',
    starts: 'Begint',
    atOnce: 'meteen',
    reason: 'Reden',
    tryAgain: 'Probeer opnieuw',
    refresh: 'Kijk opnieuw',
    steps: (done: number, total: number) => `${done} van ${total}`,
    unknownSteps: 'onbekend',
    kinds: {
      mail: 'Mail versturen',
      digest: 'Dagelijks overzicht',
      import: 'Bestand inlezen',
      publication: 'Geplande publicatie',
      forecast: 'Verwachtingen bewaren',
    },
    states: {
      waiting: 'Wacht',
      running: 'Bezig',
      done: 'Klaar',
      failed: 'Mislukt',
      withdrawn: 'Ingetrokken',
    },
    declined: {
      'planner-may-not-publish':
        'Wie dit plande, mag niet meer publiceren voor deze regio. Geef de rol terug en probeer het opnieuw, of trek de planning in en publiceer zelf.',
      'plan-cannot-be-published':
        'Deze planning kan niet worden gepubliceerd. Trek haar in en plan opnieuw, of publiceer zelf.',
    },
    stopped: 'Het programma is gestopt voordat dit klaar was.',
    importTitle: (list: string) => `${list} inlezen`,
    importBusy:
      'Het bestand wordt ingelezen. U kunt deze pagina sluiten; u krijgt een bericht als het klaar is.',
    importFailed: 'Het inlezen is niet gelukt. Wat al was opgeslagen, blijft staan.',
    rowsSoFar: (done: number, total: number) => `${done} van ${total} rijen`,
    allJobs: 'Alle taken',
  },
  {
    title: 'Tasks',
    lead: 'Work that is done in the background. You do not have to wait for it.',
    caption: 'Tasks of this region, newest first',
    empty: 'There are no tasks.',
    kind: 'Kind',
    state: 'State',
    progress: 'Progress',
    tries: 'Tries',
    asked: 'Asked',
    starts: 'Starts',
    atOnce: 'at once',
    reason: 'Reason',
    tryAgain: 'Try again',
    refresh: 'Look again',
    steps: (done: number, total: number) => `${done} of ${total}`,
    unknownSteps: 'unknown',
    kinds: {
      mail: 'Sending mail',
      digest: 'Daily digest',
      import: 'Reading a file',
      publication: 'Planned publication',
      forecast: 'Keeping forecasts',
    },
    states: {
      waiting: 'Waiting',
      running: 'Running',
      done: 'Done',
      failed: 'Failed',
      withdrawn: 'Withdrawn',
    },
    declined: {
      'planner-may-not-publish':
        'Whoever planned this may no longer publish for this region. Give the role back and try again, or withdraw the plan and publish yourself.',
      'plan-cannot-be-published':
        'This plan cannot be published. Withdraw it and plan again, or publish yourself.',
    },
    stopped: 'The program stopped before this was finished.',
    importTitle: (list: string) => `Reading ${list.toLowerCase()}`,
    importBusy: 'The file is being read. You can close this page; you will get a message when it is done.',
    importFailed: 'Reading did not work out. What had been stored stays.',
    rowsSoFar: (done: number, total: number) => `${done} of ${total} rows`,
    allJobs: 'All tasks',
  },
)

/** Why work did not work out: the sentence for work that was declined, or what the fault itself said. */
export function writeReason(language: Language, reason: string): string {
  const sentences: Readonly<Record<string, string>> = jobTexts[language].declined
  return Object.hasOwn(sentences, reason) ? (sentences[reason] ?? '') : reason
}
