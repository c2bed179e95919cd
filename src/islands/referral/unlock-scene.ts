import { Refused, type Unlocking } from '../../crypto/index.ts'
import { button, el, field, form, linkButton, paragraph, show, submitButton } from '../sealed/dom.ts'
import { unlock, type KeySession } from '../sealed/key-session.ts'
import { askPasskeySecret, isStopped, mayUsePasskey } from '../sealed/passkey-secret.ts'
import { seenSize } from '../sealed/seen-log.ts'
import { askState, SignedOut, type Paths, type ServerState } from '../sealed/server.ts'
import { numbersOf } from '../sealed/word-list.ts'
import { pageLanguage } from './days.ts'
import { demoPhrase } from './demo-phrase.ts'
import { words } from './words.ts'

interface Opening {
  root: HTMLElement
  paths: Paths
  /** What to say first: why it is asked again; null: nothing. */
  note: string | null
  opened: (session: KeySession) => Promise<void>
}

/** Asks for one of the ways of this person to unlock, and opens. Whoever has no keys, or no session, is told where to go. */
export async function openScene(opening: Opening): Promise<void> {
  const t = words[pageLanguage()]
  opening.root.replaceChildren(paragraph(t.working))
  try {
    const state = await askState(opening.paths, seenSize())
    if (state.wraps.length === 0) showNoKeys(opening)
    else showWays(opening, state, 'phrase')
  } catch (failure) {
    showFailure(opening.root, opening.paths, failure, () => void openScene(opening))
  }
}

function showNoKeys({ root, paths }: Opening): void {
  const { open } = words[pageLanguage()]
  show(
    root,
    open.noKeys,
    paragraph(open.noKeysText),
    el('p', {}, el('a', { class: 'govuk-button', href: paths.keys }, open.makeKeys)),
  )
}

function showWays(opening: Opening, state: ServerState, kind: 'phrase' | 'kit'): void {
  const lang = pageLanguage()
  const t = words[lang]
  const { root, note } = opening
  const has = (one: string): boolean => state.wraps.some((wrap) => wrap.kind === one)
  const box = field('phrase', t.open[kind], t.open[`${kind}Hint`], t.error)
  const status = el('p', { role: 'status', class: 'mid' })
  const attempt = async (unlocking: Unlocking | null, wrong: string): Promise<void> => {
    if (unlocking === null) return
    box.wrong(null)
    status.replaceChildren(t.working)
    try {
      await opening.opened(await unlock(opening.paths, unlocking))
    } catch (failure) {
      status.replaceChildren()
      if (failure instanceof Refused && failure.reason === 'key') box.wrong(wrong)
      else showFailure(root, opening.paths, failure, () => void openScene(opening))
    }
  }
  const fromWords = (): Unlocking | null => {
    const asked = kind === 'kit' ? 12 : 6
    const { numbers, unknown } = numbersOf(box.input.value, lang)
    if (numbers === null && unknown !== null) box.wrong(t.open.unknown(unknown))
    else if (numbers === null || numbers.length !== asked) box.wrong(t.open.count(asked))
    else return { kind, words: numbers }
    return null
  }
  const isDemo = document.querySelector('[data-demo]') !== null && state.isDemo
  show(
    root,
    t.open.title,
    note !== null && paragraph(note),
    paragraph(t.open.text),
    isDemo && button(t.open.demo, () => void attempt({ kind: 'phrase', words: demoPhrase }, t.open.wrong)),
    form(() => void attempt(fromWords(), t.open.wrong), box.group, submitButton(t.open.act)),
    status,
    has('prf') &&
      mayUsePasskey() &&
      button(t.open.passkey, () => void fromPasskey().then((one) => attempt(one, t.open.wrongPasskey)), 'secondary'),
    el(
      'p',
      {},
      kind === 'phrase'
        ? has('kit') && linkButton(t.open.useKit, () => showWays(opening, state, 'kit'))
        : linkButton(t.open.usePhrase, () => showWays(opening, state, 'phrase')),
    ),
  )
  async function fromPasskey(): Promise<Unlocking | null> {
    const credentials = state.wraps.flatMap((one) => (one.credential === null ? [] : [one.credential]))
    try {
      const { output } = await askPasskeySecret(credentials, { instance: state.instance, uid: state.me.id })
      return { kind: 'prf', output }
    } catch (failure) {
      if (!isStopped(failure)) box.wrong(t.open.wrongPasskey)
      return null
    }
  }
}

/** Says what kept the page from going on, and offers to try again. */
export function showFailure(root: HTMLElement, paths: Paths, failure: unknown, again: () => void): void {
  const t = words[pageLanguage()]
  if (failure instanceof SignedOut)
    return show(
      root,
      t.signedOut.title,
      paragraph(t.signedOut.text),
      el('p', {}, el('a', { class: 'govuk-button', href: paths.signIn }, t.signedOut.act)),
    )
  const text = failure instanceof Refused ? t.away.log : t.away.text
  show(root, t.away.title, paragraph(text), button(t.away.again, again))
}
