import type { ComponentChildren } from 'preact'

/** On a small screen the table inside scrolls by itself, so it can take focus and has a name. */
export function TableRegion({ captionId, children }: { captionId: string; children: ComponentChildren }) {
  return (
    <section class="table-region" aria-labelledby={captionId} {...reachable}>
      {children}
    </section>
  )
}

const reachable = { tabIndex: 0 }
