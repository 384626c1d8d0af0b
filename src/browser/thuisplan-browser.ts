import { ChoosePassage } from './choose-passage.ts'
import { CountSigns } from './count-signs.ts'
import { forgetSentDraft, KeepDraft } from './keep-draft.ts'
import { MatrixKeys } from './matrix-keys.ts'
import { AddPasskey, PasskeySignIn } from './passkeys.ts'
import { ReactToWords } from './react-to-words.ts'
import { TimelineKeys } from './timeline-keys.ts'

/** Improves finished pages; each works without this. */
forgetSentDraft()
customElements.define('keep-draft', KeepDraft)
customElements.define('count-signs', CountSigns)
customElements.define('choose-passage', ChoosePassage)
customElements.define('matrix-keys', MatrixKeys)
customElements.define('timeline-keys', TimelineKeys)
customElements.define('react-to-words', ReactToWords)
customElements.define('passkey-sign-in', PasskeySignIn)
customElements.define('add-passkey', AddPasskey)
