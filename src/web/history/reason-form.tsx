import type { ComponentChildren } from 'preact'
import type { FieldProblems } from '../../domain/outcome.ts'
import { versionKey } from '../../domain/registers/version-of-entry.ts'
import type { Language } from '../../language/language.ts'
import type { Version } from '../../operations/history/version.ts'
import { LongTextControl } from '../forms/controls.tsx'
import { type Entered, oneOf } from '../forms/form-body.ts'
import { versionName } from './version-name.ts'

type Props = {
  language: Language
  action: string
  texts: { because: string; becauseHelp: string; usedAgain: (version: string) => string }
  /** An earlier reason that was asked for again. */
  again: Version | undefined
  entered: Entered
  problems: FieldProblems
  /** Its buttons. */
  children: ComponentChildren
}

/** "… omdat …": one reason, with the version it began with, so that nobody writes over one they have not seen. */
export function ReasonForm({ language, action, texts, again, entered, problems, children }: Props) {
  return (
    <>
      {again && (
        <p class="message" role="status">
          {texts.usedAgain(versionName(language, again))}
        </p>
      )}
      <form class="form" method="post" action={action} novalidate>
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
        {children}
      </form>
    </>
  )
}
