import { lockUserSecret, type Unlocking } from '../../crypto/index.ts'
import { button, el, paragraph, show } from '../sealed/dom.ts'
import { hexOf } from '../sealed/hex.ts'
import type { KeySession } from '../sealed/key-session.ts'
import { isStopped, makePasskeySecret, mayUsePasskey, NoPasskeySecret } from '../sealed/passkey-secret.ts'
import { send, type WrapRow } from '../sealed/server.ts'
import { noteKit, notePhrase } from './make-keys.ts'
import { dayIn, run, type Vault } from './vault.ts'

/** One’s ways to unlock: another passkey, another phrase, another kit. The keys themselves stay. */
export function showWays(vault: Vault, session: KeySession): void {
  const { root, t, lang, home } = vault
  const { wraps } = session.state
  const kinds = new Set(wraps.map(({ kind }) => kind))
  const removable = wraps.filter(({ kind }) => kind === 'prf' && kinds.size > 2)
  show(
    root,
    t.ways.title,
    el('ul', {}, ...wraps.map(({ kind, fromDay }) => el('li', {}, t.ways.has[kind](dayIn(fromDay, lang))))),
    mayUsePasskey() &&
      el(
        'p',
        {},
        button(t.ways.passkey, () => addPasskey(vault, session), 'secondary'),
      ),
    el(
      'p',
      {},
      button(t.ways.phrase, () => changePhrase(vault, session), 'secondary'),
    ),
    el(
      'p',
      {},
      button(t.ways.kit, () => changeKit(vault, session), 'secondary'),
    ),
    ...removable.map((wrap) =>
      el(
        'p',
        {},
        button(t.ways.remove(dayIn(wrap.fromDay, lang)), () => confirmRemoval(vault, session, wrap), 'secondary'),
      ),
    ),
    button(t.back, () => home(), 'secondary'),
  )
}

async function keep(
  vault: Vault,
  session: KeySession,
  unlocking: Unlocking,
  { credential, said }: { credential: string | null; said: string },
): Promise<void> {
  const place = { instance: session.state.instance, uid: session.me.id }
  const file = hexOf(await lockUserSecret(session.secret, unlocking, place))
  await send(vault.paths.keepWraps, session.state.csrf, {
    isNew: false,
    wraps: [{ kind: unlocking.kind, file, credential }],
  })
  vault.home(said)
}

function addPasskey(vault: Vault, session: KeySession): void {
  const { t, home } = vault
  run(vault, async () => {
    const place = { instance: session.state.instance, uid: session.me.id }
    try {
      const { credential, output } = await makePasskeySecret(session.me.name, place)
      await keep(vault, session, { kind: 'prf', output }, { credential, said: t.ways.added })
    } catch (failure) {
      if (isStopped(failure)) return home(t.ways.stopped)
      if (!(failure instanceof NoPasskeySecret)) throw failure
      home(t.ways.noPasskey)
    }
  })
}

function changePhrase(vault: Vault, session: KeySession): void {
  const { root, t, home } = vault
  const keepIt = (words: number[]) =>
    run(vault, () => keep(vault, session, { kind: 'phrase', words }, { credential: null, said: t.ways.changed }))
  show(
    root,
    t.ways.phrase,
    paragraph(t.ways.phraseText),
    el(
      'div',
      { class: 'govuk-button-group' },
      button(t.next, () => notePhrase(vault, keepIt)),
      button(t.back, () => home(), 'secondary'),
    ),
  )
}

const changeKit = (vault: Vault, session: KeySession): void =>
  noteKit(vault, session.state, (words) =>
    run(vault, () => keep(vault, session, { kind: 'kit', words }, { credential: null, said: vault.t.ways.changed })),
  )

function confirmRemoval(vault: Vault, session: KeySession, { id, fromDay }: WrapRow): void {
  const { root, t, lang, home, paths } = vault
  const remove = () =>
    run(vault, async () => {
      await send(paths.removeWrap, session.state.csrf, { id })
      home(t.ways.removed)
    })
  show(
    root,
    t.ways.remove(dayIn(fromDay, lang)),
    el(
      'div',
      { class: 'govuk-button-group' },
      button(t.ways.removeSure, remove),
      button(t.back, () => home(), 'secondary'),
    ),
  )
}
