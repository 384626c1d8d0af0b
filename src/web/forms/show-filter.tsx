import type { Choice } from './choice-controls.tsx'

type Props = {
  /** What the filter is called, what stands before the choice, and on the button. */
  texts: { filter: string; which: string; show: string }
  /** '' shows all. */
  choices: readonly Choice[]
  chosen: string
}

/** Which part of a list is shown; it stands in the address as `?toon=…`. */
export function ShowFilter({ texts, choices, chosen }: Props) {
  return (
    <form class="filter-bar no-print" method="get" aria-label={texts.filter}>
      <div class="utrecht-form-field field">
        <label class="utrecht-form-label" for="toon">
          {texts.which}
        </label>
        <select class="utrecht-select utrecht-select--html-select" id="toon" name="toon">
          {choices.map(({ value, label }) => (
            <option key={value} value={value} selected={value === chosen}>
              {label}
            </option>
          ))}
        </select>
      </div>
      <button class="utrecht-button utrecht-button--secondary-action" type="submit">
        {texts.show}
      </button>
    </form>
  )
}
