import {
  browserSupportsWebAuthn,
  browserSupportsWebAuthnAutofill,
  startAuthentication,
  startRegistration,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser'
import * as v from 'valibot'

/** What our own server answers. */
const begun = v.object({ token: v.string(), options: v.record(v.string(), v.unknown()) })
const ended = v.object({ location: v.pipe(v.string(), v.startsWith('/')) })
const refusal = v.object({ refusal: v.string() })

/** Sends a form by hand; a refusal is thrown as an error whose message is its code. */
async function post<T>(
  address: string,
  fields: Record<string, string>,
  shape: v.GenericSchema<unknown, T>,
): Promise<T> {
  const response = await fetch(address, { method: 'POST', body: new URLSearchParams(fields) })
  const answer: unknown = await response.json().catch(() => ({ refusal: 'refused' }))
  const refused = v.safeParse(refusal, answer)
  if (refused.success) throw new Error(refused.output.refusal)
  return v.parse(shape, answer)
}

/** The person closed the window of the browser or waited too long: nothing is wrong. */
const isStopped = (failure: unknown): boolean =>
  failure instanceof Error && ['NotAllowedError', 'AbortError'].includes(failure.name)

const sayIn = (element: HTMLElement, text: string): void => {
  const status = element.querySelector('[role=status]')
  if (status) status.textContent = text
}

/** The button of the sign-in page; where the browser can, passkeys are also offered in the field for the address. */
class PasskeySignIn extends HTMLElement {
  connectedCallback(): void {
    if (!browserSupportsWebAuthn()) return
    this.hidden = false
    this.querySelector('button')?.addEventListener('click', () => void this.#ask())
    void this.#offerInField()
  }

  async #begin(): Promise<{ token: string; options: PublicKeyCredentialRequestOptionsJSON }> {
    const { token, options } = await post(this.dataset['options'] ?? '', {}, begun)
    return { token, options: options as unknown as PublicKeyCredentialRequestOptionsJSON }
  }

  async #finish(token: string, answer: unknown): Promise<void> {
    const fields = { token, answer: JSON.stringify(answer) }
    const { location } = await post(this.dataset['finish'] ?? '', fields, ended)
    window.location.assign(location)
  }

  async #ask(): Promise<void> {
    sayIn(this, '')
    try {
      const { token, options } = await this.#begin()
      await this.#finish(token, await startAuthentication({ optionsJSON: options }))
    } catch (failure) {
      const { stopped = '', refused = '', tooMany = '' } = this.dataset
      const isTooMany = failure instanceof Error && failure.message === 'too-many'
      sayIn(this, isStopped(failure) ? stopped : isTooMany ? tooMany : refused)
    }
  }

  async #offerInField(): Promise<void> {
    if (!(await browserSupportsWebAuthnAutofill())) return
    try {
      const { token, options } = await this.#begin()
      await this.#finish(token, await startAuthentication({ optionsJSON: options, useBrowserAutofill: true }))
    } catch (failure) {
      // Waiting in the field ends without a word when the person takes another way.
      if (failure instanceof Error && failure.message === 'refused') sayIn(this, this.dataset['refused'] ?? '')
    }
  }
}

/** The form that adds a passkey to an account. */
class PasskeyAdd extends HTMLElement {
  connectedCallback(): void {
    if (!browserSupportsWebAuthn()) return
    this.hidden = false
    for (const without of document.querySelectorAll<HTMLElement>('[data-without-passkeys]')) without.hidden = true
    const form = this.querySelector('form')
    form?.addEventListener('submit', (event) => {
      event.preventDefault()
      void this.#add(form)
    })
  }

  async #add(form: HTMLFormElement): Promise<void> {
    sayIn(this, '')
    const typed = new FormData(form)
    const field = (name: string): string => String(typed.get(name) ?? '')
    const csrf = field('csrf')
    try {
      const { token, options } = await post(this.dataset['options'] ?? '', { csrf }, begun)
      const optionsJSON = options as unknown as PublicKeyCredentialCreationOptionsJSON
      const answer = JSON.stringify(await startRegistration({ optionsJSON }))
      const { location } = await post(this.dataset['finish'] ?? '', { csrf, name: field('name'), token, answer }, ended)
      window.location.assign(location)
    } catch (failure) {
      const { stopped = '', refused = '', already = '' } = this.dataset
      const isAlready =
        failure instanceof Error && (failure.message === 'already' || failure.name === 'InvalidStateError')
      sayIn(this, isStopped(failure) ? stopped : isAlready ? already : refused)
    }
  }
}

customElements.define('passkey-sign-in', PasskeySignIn)
customElements.define('passkey-add', PasskeyAdd)
