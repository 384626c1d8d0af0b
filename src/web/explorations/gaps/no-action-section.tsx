import type { DecidedGap } from '../../../domain/explorations/undecided-gaps.ts'
import type { FieldProblems } from '../../../domain/outcome.ts'
import { versionKey } from '../../../domain/registers/version-of-entry.ts'
import { gapTexts } from '../../../language/gap-texts.ts'
import type { Version } from '../../../operations/history/version.ts'
import { addresses } from '../../addresses.ts'
import type { Entered } from '../../forms/form-body.ts'
import { ReasonForm } from '../../history/reason-form.tsx'
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
      <ReasonForm
        language={language}
        action={addresses.noAction(language, regionId, gap.key)}
        texts={texts}
        again={again}
        entered={entered}
        problems={problems}
      >
        <button class="utrecht-button utrecht-button--secondary-action" type="submit">
          {texts.saveReason}
        </button>
      </ReasonForm>
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
