import type { ComponentChildren } from 'preact'

/** Our custom elements: without script they are plain boxes around finished HTML. */
declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      /** Keeps what is typed in the form inside until it has been sent. */
      'keep-draft': {
        'data-draft': string
        'data-note': string
        'data-restore': string
        'data-discard': string
        children: ComponentChildren
      }
    }
  }
}
