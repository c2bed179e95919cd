import { Refused, type Unlocking } from '../../crypto/index.ts'
import { button, el, field, type Field, form, linkButton, paragraph, show, submitButton } from '../sealed/dom.ts'
import { unlock, type KeySession } from '../sealed/key-session.ts'
import { askPasskeySecret, isStopped, mayUsePasskey } from '../sealed/passkey-secret.ts'
import { demoSecret, isDemoHandle } from '../sealed-keys/demo-secret.ts'
import { seenSize } from '../sealed/seen-log.ts'
import { askState, SignedOut, type Paths, type ServerState } from '../sealed/server.ts'
import { numbersOf } from '../sealed/word-list.ts'
import { pageLanguage } from './days.ts'
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
    else showWays(opening, state, state.wraps.some(({ kind }) => kind === 'phrase') ? 'phrase' : 'kit')
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

/** Tries what was given; a way that opens nothing is said at its field. */
async function attempt(
  opening: Opening,
  ways: readonly Unlocking[],
  box: Field,
  status: HTMLElement,
  wrong: string,
): Promise<void> {
  box.wrong(null)
  status.replaceChildren(words[pageLanguage()].working)
  try {
    for (const way of ways) {
      const session = await unlock(opening.paths, way).catch(unlessItOpensNothing)
      if (session !== null) return await opening.opened(session)
    }
    box.wrong(wrong)
  } catch (failure) {
    showFailure(opening.root, opening.paths, failure, () => void openScene(opening))
  } finally {
    status.replaceChildren()
  }
}

function unlessItOpensNothing(failure: unknown): null {
  if (failure instanceof Refused && failure.reason === 'key') return null
  throw failure
}

const asked = { phrase: 6, kit: 12 } as const

function showWays(opening: Opening, state: ServerState, kind: 'phrase' | 'kit'): void {
  const lang = pageLanguage()
  const t = words[lang]
  const { root, note } = opening
  const box = field('words', t.open[kind], t.open[`${kind}Hint`], t.error)
  const status = el('p', { role: 'status', class: 'mid' })
  const tryWays = (ways: readonly Unlocking[], wrong: string) => void attempt(opening, ways, box, status, wrong)
  const tryWords = (): void => {
    const { readings, unknown } = numbersOf(box.input.value, lang)
    const fitting = readings.filter(({ length }) => length === asked[kind])
    if (unknown !== null) box.wrong(t.open.unknown(unknown))
    else if (fitting.length === 0) box.wrong(t.open.count[kind])
    else
      tryWays(
        fitting.map((numbers) => ({ kind, words: numbers })),
        t.open.wrong,
      )
  }
  const handles = state.wraps.flatMap(({ credential }) => credential ?? [])
  const passkeys = handles.filter((one) => !isDemoHandle(one))
  const tryPasskey = async (): Promise<void> => {
    const place = { instance: state.instance, uid: state.me.id }
    const got = await askPasskeySecret(passkeys, place).catch((failure: unknown) => {
      if (!isStopped(failure)) box.wrong(t.open.wrongPasskey)
      return null
    })
    if (got !== null) tryWays([{ kind: 'prf', output: got.output }], t.open.wrongPasskey)
  }
  const tryDemo = async (): Promise<void> =>
    tryWays([{ kind: 'prf', output: await demoSecret(state.me.id) }], t.open.wrong)
  const other = kind === 'kit' ? 'phrase' : 'kit'
  show(
    root,
    t.open.title,
    note !== null && paragraph(note),
    paragraph(t.open.text),
    handles.some(isDemoHandle) && button(t.open.demo, () => void tryDemo()),
    passkeys.length > 0 && mayUsePasskey() && button(t.open.passkey, () => void tryPasskey()),
    form(tryWords, box.group, submitButton(t.open.act)),
    status,
    state.wraps.some((one) => one.kind === other) &&
      el(
        'p',
        {},
        linkButton(kind === 'kit' ? t.open.usePhrase : t.open.useKit, () => showWays(opening, state, other)),
      ),
  )
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
