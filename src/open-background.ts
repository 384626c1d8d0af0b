import { tokenOfReader } from './domain/plans/consultation/reading-link.ts'
import { type Jobs, openJobs } from './jobs/open-jobs.ts'
import { repeat } from './jobs/repeat.ts'
import { openPost } from './mail/open-post.ts'
import type { OpenThuisplan } from './open-thuisplan.ts'
import { forgetAudit } from './operations/audit/forget-audit.ts'
import { keepForecasts } from './operations/forecasts/keep-forecasts.ts'
import { workOffImport } from './operations/jobs/work-off-import.ts'
import { announceConsultations, type ConsultationNews } from './operations/mail/announce-consultations.ts'
import { deliverLetter } from './operations/mail/deliver-letter.ts'
import { makeDigest } from './operations/mail/make-digest.ts'
import { planDay } from './operations/mail/plan-day.ts'
import { publishAsPlanned } from './operations/publications/publish-as-planned.ts'
import { composeLetter } from './presentation/mail/compose-letter.ts'
import { consultationLetter } from './presentation/mail/consultation-letter.ts'
import { messageWords } from './presentation/mail/message-words.ts'
import type { Settings } from './settings.ts'
import { addresses } from './web/addresses.ts'
import { renderPublication } from './web/publications/render-publication.tsx'

export type Background = { jobs: Jobs; stop(): Promise<void> }

type Surroundings = { now: () => Date; report: (error: unknown) => void }

/** Everything that happens without a visitor: the queue with its kinds of work, the mail server, and what comes with time. */
export async function openBackground(
  { storage, connection, identity }: Pick<OpenThuisplan, 'storage' | 'connection' | 'identity'>,
  { publicUrl, mail, auditKeeping }: Pick<Settings, 'publicUrl' | 'mail' | 'auditKeeping'>,
  { now, report }: Surroundings,
): Promise<Background> {
  const owner = storage.asOwner()
  const post = mail && openPost(mail)
  const settings = { nl: addresses.messageChoices('nl'), en: addresses.messageChoices('en') }
  const compose = composeLetter.bind(null, { publicUrl, settings })
  const as = (personId: string) => storage.as(personId, { door: 'job', address: '' })
  const jobs = await openJobs({
    connection,
    owner,
    handlers: {
      mail: deliverLetter({ owner, post, compose, now }),
      digest: makeDigest({ owner, now, subjectOf: messageWords.digestSubject }),
      import: workOffImport({
        owner,
        as,
        now,
        words: { ...messageWords, link: (region, id) => addresses.job('nl', region, id) },
      }),
      publication: publishAsPlanned({ owner, as, now, render: renderPublication }),
      forecast: keepForecasts({ owner }),
    },
    report,
  })
  const words = { ...messageWords, links }
  const readerWords = {
    consultation: (news: ConsultationNews) =>
      consultationLetter(news, (language) => {
        const token = tokenOfReader(news, identity.invitationSeal)
        return `${publicUrl}${addresses.reading(language, token, news.kind === 'note' ? 'nota' : '')}`
      }),
  }
  const planning = repeat(
    60,
    async () => {
      await planDay({ owner, now: now(), words })
      await announceConsultations({ owner, now: now(), words: readerWords })
    },
    report,
  )
  const forgetting = repeat(60 * 60, () => forgetAudit(owner, now(), auditKeeping), report)
  return {
    jobs,
    async stop() {
      await Promise.all([planning.stop(), forgetting.stop()])
      await jobs.stop()
      post?.close()
    },
  }
}

/** Messages keep the Dutch address; a reader in English is led to the English one. */
const links = {
  publication: (region: string, number: number) => addresses.publication('nl', region, number),
  region: (region: string) => addresses.region('nl', region),
  jobs: (region: string) => addresses.jobs('nl', region),
  delivery: (region: string, id: string) => addresses.entry('nl', region, 'deliveries', id),
  action: (region: string, id: string) => addresses.entry('nl', region, 'actions', id),
  point: (region: string, number: number) => addresses.discussion('nl', region, number),
}
