import { bilingual } from '../language.ts'

/** What the command `jobs` says beside the words of the pages. */
export const jobCommandTexts = bilingual(
  {
    usage: 'Gebruik: jobs, jobs mail of jobs retry ID.',
    noMailYet: 'Er is nog niets gemaild.',
    noFailedJob: (id: string) => `Er is geen mislukt werk ${id}.`,
    jobAgain: (id: string) => `Het werk ${id} begint opnieuw.`,
  },
  {
    usage: 'Use: jobs, jobs mail or jobs retry ID.',
    noMailYet: 'Nothing has been mailed yet.',
    noFailedJob: (id: string) => `There is no failed work ${id}.`,
    jobAgain: (id: string) => `The work ${id} begins anew.`,
  },
)
