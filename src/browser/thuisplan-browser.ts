import { forgetSentDraft, KeepDraft } from './keep-draft.ts'

/** Improves finished pages; each works without this. */
forgetSentDraft()
customElements.define('keep-draft', KeepDraft)
