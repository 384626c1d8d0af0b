import type { DecidedGap } from '../../../domain/explorations/undecided-gaps.ts'
import type { FieldProblems } from '../../../domain/outcome.ts'
import { versionKey } from '../../../domain/registers/version-of-entry.ts'
import { gapTexts } from '../../../language/gap-texts.ts'
import type { Version } from '../../../operations/history/version.ts'
import { addresses } from '../../addresses.ts'
import { LongTextControl } from '../../forms/controls.tsx'
import { type Entered, oneOf } from '../../forms/form-body.ts'
import { versionName } from '../../history/version-name.ts'
import type { Visit } from '../../visit.ts'

type Props = {
  visit: Visit
  regionId: string
  gap: Pick<DecidedGap, 'key' | 'noAction'>
  /** An earlier reason that was asked for again. */
  again: Version | undefined
  entered: Entered
  problems: FieldProblems
}

/** "Geen actie, omdat …": one reason, that can be changed and taken back. */
export function NoActionSection({ visit, regionId, gap, again, entered, problems }: Props) {
  const { language } = visit
  const texts = gapTexts[language]
  return (
    <section class="section" aria-labelledby="geen-actie">
      <h2 id="geen-actie">{texts.noAction}</h2>
      {again && (
        <p class="message" role="status">
          {texts.usedAgain(versionName(language, again))}
        </p>
      )}
      <form class="form" method="post" action={addresses.noAction(language, regionId, gap.key)} novalidate>
        <input type="hidden" name={versionKey} value={oneOf(entered, versionKey)} />
        <LongTextControl
          language={language}
          name="reason"
          label={texts.because}
          help={texts.becauseHelp}
          problem={problems['reason']}
          required
          value={oneOf(entered, 'reason')}
        />
        <button class="utrecht-button utrecht-button--secondary-action" type="submit">
          {texts.saveReason}
        </button>
      </form>
      {gap.noAction !== null && (
        <form method="post" action={addresses.takeBackNoAction(language, regionId, gap.key)}>
          <input type="hidden" name={versionKey} value={gap.noAction.version} />
          <button class="utrecht-button utrecht-button--subtle" type="submit">
            {texts.takeBack}
          </button>
        </form>
      )}
    </section>
  )
}
