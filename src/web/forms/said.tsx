import type { ComponentChildren } from 'preact'

/** What was just done, told on the page where one ends up. */
export function Said({ children }: { children: ComponentChildren }) {
  return (
    <div class="utrecht-alert utrecht-alert--ok message message--flash" role="status">
      {children}
    </div>
  )
}
