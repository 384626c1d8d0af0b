import type { ComponentChildren } from 'preact'

type PasskeyElement = {
  hidden: boolean
  'data-question': string
  'data-cancelled': string
  'data-failed': string
  children: ComponentChildren
}

/** Our custom elements: without script they are plain boxes around finished HTML. */
declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      /** Keeps what is typed in the form inside until it has been sent. */
      'count-signs': {
        children?: ComponentChildren
        'data-limit': string
        'data-left': string
        'data-over': string
      }
      'keep-draft': {
        'data-draft': string
        'data-note'?: string
        'data-restore'?: string
        'data-discard'?: string
        /** The draft only waits here to be accepted: it is neither offered nor written over. */
        'data-waiting'?: string
        /** What was sent just now was stored, though the form stands here again. */
        'data-accepted'?: string
        children: ComponentChildren
      }
      /** Lets words be chosen by selecting them, in a form in which sentences can be ticked. */
      'choose-passage': { 'data-hint': string; 'data-chosen': string; children: ComponentChildren }
      /** A plan of which words can be selected to react to them, and the form to do it in. */
      'react-to-words': { 'data-chosen': string; 'data-react': string; children: ComponentChildren }
      /** Arrow keys, Home and End go over the cells of the matrix inside. */
      'matrix-keys': { children: ComponentChildren }
      /** Arrow keys go over the bars and marks of the drawings inside. */
      'timeline-keys': { children: ComponentChildren }
      /** Makes the cells of the plan's list editable in place, and saves each by itself. */
      'edit-plan': {
        'data-save': string
        'data-keep': string
        'data-words': string
        children: ComponentChildren
      }
      /** A button to sign in with a passkey; shown where the browser can. */
      'passkey-sign-in': PasskeyElement & { 'data-answer': string; 'data-next': string }
      /** A form that makes a passkey; shown where the browser can. */
      'add-passkey': PasskeyElement
    }
  }
}
