import { Refused, type Unlocking } from '../../crypto/index.ts'
import { button, field, form, linkButton, paragraph, show, submitButton } from '../sealed/dom.ts'
import { unlock } from '../sealed/key-session.ts'
import { askPasskeySecret, isStopped, mayUsePasskey, NoPasskeySecret } from '../sealed/passkey-secret.ts'
import type { ServerState } from '../sealed/server.ts'
import { numbersOf } from '../sealed/word-list.ts'
import { demoSecret, isDemoHandle } from './demo-secret.ts'
import { makeKeys } from './make-keys.ts'
import { run, type Vault } from './vault.ts'

const asked = { phrase: 6, kit: 12 } as const

/** Asks for one of the ways to unlock that there are. */
export function openVault(
  vault: Vault,
  state: ServerState,
  kind: 'phrase' | 'kit' = state.wraps.some((one) => one.kind === 'phrase') ? 'phrase' : 'kit',
): void {
  const { root, t, lang } = vault
  const typed = field(
    'words',
    kind === 'kit' ? t.open.kit : t.open.phrase,
    kind === 'kit' ? t.open.kitHint : t.open.phraseHint,
    t.error,
  )
  const tryWords = () => {
    const found = numbersOf(typed.input.value, lang)
    if (found.unknown !== null) return typed.wrong(t.open.unknown(found.unknown))
    const fitting = found.readings.filter(({ length }) => length === asked[kind])
    if (fitting.length === 0) return typed.wrong(t.open.count[kind])
    run(vault, async () => {
      for (const words of fitting) if (await opens(vault, { kind, words })) return
      openVault(vault, state, kind)
      if (drawn) drawn.input.value = typed.input.value
      drawn?.wrong(t.open.wrong)
    })
  }
  drawn = typed
  const handles = state.wraps.flatMap(({ credential }) => credential ?? [])
  const passkeys = handles.filter((one) => !isDemoHandle(one))
  const other = kind === 'kit' ? 'phrase' : 'kit'
  show(
    root,
    t.open.title,
    handles.some(isDemoHandle) && button(t.open.demo, () => run(vault, () => openDemo(vault, state)), 'secondary'),
    passkeys.length > 0 && mayUsePasskey() && button(t.open.passkey, () => tryPasskey(vault, state, passkeys)),
    form(tryWords, typed.group, submitButton(t.open.act)),
    state.wraps.some((one) => one.kind === other) &&
      linkLine(kind === 'kit' ? t.open.usePhrase : t.open.useKit, () => openVault(vault, state, other)),
    linkLine(t.open.lost, () => makeKeys(vault, state)),
  )
}

/** The field that stands in the page now. */
let drawn: ReturnType<typeof field> | null = null

function linkLine(label: string, press: () => void): HTMLElement {
  const line = paragraph('')
  line.append(linkButton(label, press))
  return line
}

async function opens(vault: Vault, unlocking: Unlocking): Promise<boolean> {
  try {
    await unlock(vault.paths, unlocking)
  } catch (failure) {
    // Only « opens nothing » is a matter of words; a log that does not hold is told as such.
    if (failure instanceof Refused && failure.reason === 'key') return false
    throw failure
  }
  vault.home()
  return true
}

function tryPasskey(vault: Vault, state: ServerState, passkeys: readonly string[]): void {
  run(vault, async () => {
    try {
      const { output } = await askPasskeySecret(passkeys, { instance: state.instance, uid: state.me.id })
      if (await opens(vault, { kind: 'prf', output })) return
    } catch (failure) {
      if (!isStopped(failure) && !(failure instanceof NoPasskeySecret)) throw failure
    }
    openVault(vault, state)
    drawn?.wrong(vault.t.open.wrongPasskey)
  })
}

/** Invented people, of a demonstration that everyone may open. Nobody else’s vault opens so. */
async function openDemo(vault: Vault, state: ServerState): Promise<void> {
  if (await opens(vault, { kind: 'prf', output: await demoSecret(state.me.id) })) return
  openVault(vault, state)
  drawn?.wrong(vault.t.open.wrong)
}
