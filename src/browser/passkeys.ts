/** Both passkey elements: shown only where the browser can, and what goes wrong is told beside the button. */
abstract class PasskeyElement extends HTMLElement {
  connectedCallback(): void {
    if (!canUsePasskeys()) return
    this.hidden = false
    this.begin()
  }

  protected abstract begin(): void

  /** Does one step after another; closing the browser's own window is not a fault. */
  protected async tryTo(steps: () => Promise<void>): Promise<void> {
    this.say('')
    try {
      await steps()
    } catch (error) {
      const wasCancelled = error instanceof DOMException && error.name === 'NotAllowedError'
      this.say(
        error instanceof Refused
          ? error.message
          : (this.dataset[wasCancelled ? 'cancelled' : 'failed'] ?? ''),
      )
    }
  }

  private say(sentence: string): void {
    const place = this.querySelector('.utrecht-form-field-error-message')
    if (!place) return
    if (sentence === '') place.removeAttribute('role')
    else place.setAttribute('role', 'alert')
    place.textContent = sentence
  }
}

/** A button to sign in. The addresses to ask and to answer, and where to go then, stand in `data-…`. */
export class PasskeySignIn extends PasskeyElement {
  protected begin(): void {
    this.querySelector('button')?.addEventListener('click', () => this.tryTo(() => this.signIn()))
  }

  private async signIn(): Promise<void> {
    const { question = '', answer = '', next = '' } = this.dataset
    const { options } = await ask(question, new URLSearchParams())
    const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(
      options as PublicKeyCredentialRequestOptionsJSON,
    )
    const credential = await navigator.credentials.get({ publicKey })
    await ask(answer, new URLSearchParams({ antwoord: JSON.stringify(credential) }))
    location.assign(next)
  }
}

/** A form with a name and the current password. */
export class AddPasskey extends PasskeyElement {
  protected begin(): void {
    document.querySelector('.needs-script')?.remove()
    const form = this.querySelector('form')
    form?.addEventListener('submit', (event) => {
      event.preventDefault()
      void this.tryTo(() => this.add(form))
    })
  }

  private async add(form: HTMLFormElement): Promise<void> {
    const typed = new URLSearchParams()
    for (const [name, value] of new FormData(form)) if (typeof value === 'string') typed.append(name, value)
    const { options } = await ask(this.dataset['question'] ?? '', typed)
    const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(
      options as PublicKeyCredentialCreationOptionsJSON,
    )
    const credential = await navigator.credentials.create({ publicKey })
    const made = new URLSearchParams({ name: typed.get('name') ?? '', antwoord: JSON.stringify(credential) })
    const { next } = await ask(form.action, made)
    if (typeof next === 'string') location.assign(next)
  }
}

/** A sentence from the server, in the language of the page. */
class Refused extends Error {}

type Answer = { options?: unknown; next?: unknown; problem?: unknown }

async function ask(address: string, body: URLSearchParams): Promise<Answer> {
  const response = await fetch(address, { method: 'POST', body })
  const answer = (await response.json()) as Answer
  if (!response.ok) throw typeof answer.problem === 'string' ? new Refused(answer.problem) : new Error()
  return answer
}

function canUsePasskeys(): boolean {
  return (
    typeof PublicKeyCredential === 'function' &&
    typeof PublicKeyCredential.parseCreationOptionsFromJSON === 'function' &&
    typeof PublicKeyCredential.parseRequestOptionsFromJSON === 'function'
  )
}
