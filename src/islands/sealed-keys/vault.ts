import { Refused } from '../../crypto/index.ts'
import { button, el, paragraph, show } from '../sealed/dom.ts'
import { Locked } from '../sealed/key-session.ts'
import { NotKept, SignedOut, type Paths } from '../sealed/server.ts'
import type { Words } from './words.ts'

/** What every scene of the vault is drawn with. */
export interface Vault {
  root: HTMLElement
  lang: 'fr' | 'en'
  t: Words
  paths: Paths
  /** Back to where things stand, read again; `said`: what was just done. */
  home(said?: string): void
  /** Where it begins: keys to make, or to open. */
  start(): void
}

/** Runs a deed with the page waiting for it; a failure is said, with the way back. */
export function run({ root, t, home, start, paths }: Vault, work: () => Promise<void>): void {
  for (const one of root.querySelectorAll('button')) one.disabled = true
  const waiting = el('p', { role: 'status' }, t.working)
  root.append(waiting)
  // The word is drawn before the work, which keeps the page busy.
  requestAnimationFrame(() =>
    setTimeout(() => {
      work().catch((failure: unknown) => {
        if (failure instanceof Locked) return start()
        if (failure instanceof SignedOut) return showSignedOut(root, t, paths)
        const why =
          failure instanceof NotKept
            ? t.failed[failure.why]
            : failure instanceof Refused
              ? t.failed.log
              : t.failed.other
        show(
          root,
          t.failed.title,
          paragraph(why),
          button(t.failed.again, () => home()),
        )
      })
    }, 0),
  )
}

function showSignedOut(root: HTMLElement, t: Words, { signIn, keys }: Paths): void {
  const href = `${signIn}?next=${encodeURIComponent(keys)}`
  const link = el('a', { class: 'govuk-button', href }, t.signedOut.act)
  show(root, t.signedOut.title, paragraph(t.signedOut.text), link)
}

/** Words to note or to read out, numbered. */
export const wordList = (words: readonly string[]): HTMLElement =>
  el('ol', { class: 'sealed-words', translate: 'no' }, ...words.map((word) => el('li', {}, word)))

export const dayIn = (day: string, lang: 'fr' | 'en'): string =>
  new Intl.DateTimeFormat(`${lang}-CA`, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`))

export const listIn = (items: readonly string[], lang: 'fr' | 'en'): string =>
  new Intl.ListFormat(`${lang}-CA`, { type: 'conjunction' }).format(items)
