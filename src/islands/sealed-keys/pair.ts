import {
  afterIn,
  arePaired,
  canonicalBytes,
  standingOf,
  wordsOfPair,
  type Pairing,
  type Plain,
  type SignedStatement,
} from '../../crypto/index.ts'
import { button, el, paragraph, show } from '../sealed/dom.ts'
import { hexOf } from '../sealed/hex.ts'
import type { KeySession } from '../sealed/key-session.ts'
import { send, type Place } from '../sealed/server.ts'
import { wordsOf } from '../sealed/word-list.ts'
import { readProposal } from './found.ts'
import { append, fileOf, signedBy, unsigned } from './keep-up.ts'
import { run, wordList, type Vault } from './vault.ts'

// Two organizations compare six words once, by voice (security 5.4): nothing goes to a police service before.

/** With whom: partners who have keys, and were not compared with yet. */
export async function choosePair(vault: Vault, session: KeySession, organization: string): Promise<void> {
  const { root, t, home } = vault
  const others = session.state.partners.filter(({ id }) => id !== organization)
  await session.refresh(others.map(({ id }) => id))
  const { register } = session
  const open = others.filter(({ id }) => register.standings.has(id) && !arePaired(register, organization, id))
  show(
    root,
    t.pair.title,
    paragraph(t.pair.text),
    open.length === 0 && paragraph(t.pair.nobody),
    ...open.map(({ id, name }) =>
      el(
        'p',
        {},
        button(name, () => comparePair(vault, session, { organization, other: id, name }), 'secondary'),
      ),
    ),
    button(t.back, () => home(), 'secondary'),
  )
}

const keysetHash = ({ register }: KeySession, organization: string): string =>
  standingOf(register, organization).keyset.hash

function words(vault: Vault, session: KeySession, [one, other]: [string, string], sign: () => void): HTMLElement[] {
  const { t, lang, home } = vault
  return [
    wordList(wordsOf(wordsOfPair(keysetHash(session, one), keysetHash(session, other)), lang)),
    el(
      'div',
      { class: 'govuk-button-group' },
      button(t.found.sign, sign),
      button(t.compare.different, () => home(), 'secondary'),
    ),
  ]
}

function comparePair(
  vault: Vault,
  session: KeySession,
  { organization, other, name }: { organization: string; other: string; name: string },
): void {
  const { root, t, paths, home } = vault
  const sign = () =>
    run(vault, async () => {
      const statement: Pairing = {
        s: 'T1',
        t: 'pair',
        org: organization,
        after: afterIn(session.register, organization),
        day: session.state.today,
        with: other,
        keyset: keysetHash(session, organization),
        withKeyset: keysetHash(session, other),
      }
      const signed = [signedBy(session, unsigned(statement))]
      const proposal = hexOf(canonicalBytes({ statements: signed } as unknown as Plain))
      await send(paths.propose, session.state.csrf, { organization, proposal, before: null })
      home(t.pair.sent(name))
    })
  show(root, t.pair.with(name), paragraph(t.pair.compare(name)), ...words(vault, session, [organization, other], sign))
}

/** The comparison that is proposed in this place; null: something else is, or nothing. */
export function pairOf(place: Place): { signed: SignedStatement; statement: Pairing } | null {
  const [signed] = readProposal(place) ?? []
  return signed?.statement.t === 'pair' ? { signed, statement: signed.statement } : null
}

/** For a holder of the other organization: the same six words, then the second signature. */
export async function signPair(vault: Vault, session: KeySession, place: Place): Promise<void> {
  const { root, t, paths, home } = vault
  const found = pairOf(place)
  if (!found) return home()
  const { signed, statement } = found
  await session.refresh([statement.org, statement.with])
  const isSound =
    statement.keyset === keysetHash(session, statement.org) &&
    statement.withKeyset === keysetHash(session, statement.with) &&
    statement.after === afterIn(session.register, statement.org)
  const sign = () =>
    run(vault, async () => {
      await append(session, paths, [{ file: fileOf(signedBy(session, signed)), epoch: null }], statement.org)
      home(t.pair.done(place.name))
    })
  if (isSound)
    show(
      root,
      t.pair.with(place.name),
      paragraph(t.pair.compare(place.name)),
      ...words(vault, session, [statement.org, statement.with], sign),
    )
  else
    show(
      root,
      t.pair.with(place.name),
      paragraph(t.holders.wrong),
      button(t.back, () => home(), 'secondary'),
    )
}
