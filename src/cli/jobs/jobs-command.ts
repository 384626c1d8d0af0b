import { jobCommandTexts } from '../../language/jobs/job-command-texts.ts'
import { jobTexts, writeReason } from '../../language/jobs/job-texts.ts'
import { messageTexts } from '../../language/mail/message-texts.ts'
import { listAllJobs } from '../../operations/jobs/list-jobs.ts'
import { tryJobAgainAsOperator } from '../../operations/jobs/try-job-again.ts'
import { listLetters } from '../../operations/mail/list-letters.ts'
import type { Command, CommandCall, CommandDone } from '../command.ts'
import { withOpen } from '../in-region.ts'
import { notFound, wrongUse } from '../refusal.ts'

/** `jobs` lists the work in the background, `jobs mail` the mail log; `jobs retry ID` begins anew what failed. */
export const jobsCommand: Command = {
  name: 'jobs',
  options: {},
  async run(call) {
    const [verb, id, ...more] = call.words
    if (verb === undefined) return list(call)
    if (verb === 'mail' && id === undefined) return mail(call)
    if (verb === 'retry' && id !== undefined && more.length === 0) return retry(call, id)
    return wrongUse(call, 'jobs', jobCommandTexts[call.language].usage)
  },
}

/** With findings when something failed: then somebody has to look. */
function list(call: CommandCall): Promise<CommandDone> {
  const texts = jobTexts[call.language]
  return withOpen(call, async (open) => {
    const jobs = await listAllJobs(open.storage.asOwner())
    return {
      exit: jobs.some(({ state }) => state === 'failed') ? 1 : 0,
      lines:
        jobs.length === 0
          ? [texts.empty]
          : jobs.map(({ id, kind, regionId, state, done, total, tries, reason }) =>
              [
                id,
                texts.states[state].padEnd(11),
                texts.kinds[kind],
                ...(regionId === null ? [] : [regionId]),
                ...(total === 0 ? [] : [texts.steps(done, total)]),
                `${texts.tries}: ${tries}`,
                ...(reason === '' ? [] : [writeReason(call.language, reason)]),
              ].join('  '),
            ),
      json: jobs.map((job) => ({
        id: job.id,
        soort: job.kind,
        regio: job.regionId,
        stand: jobTexts.nl.states[job.state].toLowerCase(),
        gedaan: job.done,
        totaal: job.total,
        pogingen: job.tries,
        reden: job.reason,
        gevraagdOp: job.askedAt.toISOString(),
        vanaf: job.startAfter.toISOString(),
        veranderdOp: job.changedAt.toISOString(),
      })),
    }
  })
}

function mail(call: CommandCall): Promise<CommandDone> {
  const texts = messageTexts[call.language]
  return withOpen(call, async (open) => {
    const letters = await listLetters(open.storage.asOwner())
    return {
      exit: letters.some(({ state }) => state === 'failed') ? 1 : 0,
      lines:
        letters.length === 0
          ? [jobCommandTexts[call.language].noMailYet]
          : letters.map(({ id, topic, state, createdAt, reason }) =>
              [id, createdAt.toISOString(), texts.topics[topic], texts.states[state], reason]
                .join('  ')
                .trimEnd(),
            ),
      json: letters.map((letter) => ({
        id: letter.id,
        onderwerp: messageTexts.nl.topics[letter.topic],
        stand: messageTexts.nl.states[letter.state],
        pogingen: letter.tries,
        reden: letter.reason,
        gemaaktOp: letter.createdAt.toISOString(),
        verstuurdOp: letter.sentAt?.toISOString() ?? null,
      })),
    }
  })
}

function retry(call: CommandCall, id: string): Promise<CommandDone> {
  const texts = jobCommandTexts[call.language]
  return withOpen(call, async (open) => {
    const outcome = await tryJobAgainAsOperator(open.storage.asOwner(), id)
    if (!outcome.ok) return notFound(texts.noFailedJob(id))
    return { exit: 0, lines: [texts.jobAgain(id)], json: { id } }
  })
}
