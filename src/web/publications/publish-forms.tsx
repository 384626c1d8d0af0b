import type { FieldProblems } from '../../domain/outcome.ts'
import type { Language } from '../../language/language.ts'
import { publishingTexts } from '../../language/publishing-texts.ts'
import type { PublishingDesk } from '../../operations/publications/read-publishing-desk.ts'
import { addresses } from '../addresses.ts'
import { TextControl } from '../forms/controls.tsx'

/** A form that came back: what was typed in it, by the names of its fields. */
export type TypedPublication = { typed: Readonly<Record<string, string>>; problems: FieldProblems }

type Props = { language: Language; desk: PublishingDesk; sent: TypedPublication | undefined }

/** At once. */
export function PublishNowForm({ language, desk: { region, formKey }, sent }: Props) {
  const texts = publishingTexts[language]
  return (
    <section class="section" aria-labelledby="nu">
      <h2 id="nu">{texts.nowTitle}</h2>
      <form class="form" method="post" action={addresses.publish(language, region.id)} novalidate>
        <input type="hidden" name="formKey" value={formKey} />
        <TextControl
          language={language}
          name="title"
          label={texts.titleLabel}
          help={texts.titleHelp}
          value={sent?.typed['title'] ?? texts.suggestedTitle(region.name, region.planFrom, region.planTo)}
          required
          problem={sent?.problems['title']}
        />
        <div class="utrecht-button-group">
          <button class="utrecht-button utrecht-button--primary-action" type="submit">
            {texts.publish}
          </button>
        </div>
      </form>
    </section>
  )
}

/**
 * At a moment to come. A form of its own, not a choice in the other one: Enter in the field of a day must never publish at once
 * what cannot be taken back.
 */
export function PublishLaterForm({ language, desk: { region, formKey }, sent }: Props) {
  const texts = publishingTexts[language]
  return (
    <section class="section" aria-labelledby="later">
      <h2 id="later">{texts.laterTitle}</h2>
      <p>{texts.laterLead}</p>
      <form class="form" method="post" action={addresses.planPublication(language, region.id)} novalidate>
        <input type="hidden" name="formKey" value={formKey} />
        <TextControl
          language={language}
          name="laterTitle"
          label={texts.titleLabel}
          value={
            sent?.typed['laterTitle'] ?? texts.suggestedTitle(region.name, region.planFrom, region.planTo)
          }
          required
          problem={sent?.problems['laterTitle']}
        />
        <TextControl
          language={language}
          name="day"
          label={texts.dayLabel}
          help={texts.dayHelp}
          value={sent?.typed['day'] ?? ''}
          size="short"
          required
          problem={sent?.problems['day']}
        />
        <TextControl
          language={language}
          name="time"
          label={texts.timeLabel}
          help={texts.timeHelp}
          value={sent?.typed['time'] ?? ''}
          size="short"
          required
          problem={sent?.problems['time']}
        />
        <div class="utrecht-button-group">
          <button class="utrecht-button utrecht-button--secondary-action" type="submit">
            {texts.plan}
          </button>
        </div>
      </form>
    </section>
  )
}

export function labelOfField(language: Language, field: string): string {
  const { dayLabel, timeLabel, titleLabel } = publishingTexts[language]
  return field === 'day' ? dayLabel : field === 'time' ? timeLabel : titleLabel
}
