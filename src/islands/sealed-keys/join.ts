import { afterIn, canonicalBytes, publicHalves, standingOf, wordsOfMember, type Plain } from '../../crypto/index.ts'
import { button, el, paragraph, show } from '../sealed/dom.ts'
import { hexOf } from '../sealed/hex.ts'
import { isKnownBy, Locked, onLock, type KeySession } from '../sealed/key-session.ts'
import { send, type Paths, type Place } from '../sealed/server.ts'
import { wordsOf } from '../sealed/word-list.ts'
import { signedBy, unsigned } from './keep-up.ts'
import { holdersOf, nameOf, readOffer } from './standing.ts'
import { listIn, wordList, type Vault } from './vault.ts'

const askAgainMs = 3000

/**
 * Offers one’s public keys to an organization. Where it has a keyset, with the statement of membership, signed on one’s side: it must follow the last
 * statement, so it is signed again when another one came.
 *
 * @returns whether something was sent
 */
export async function offer(session: KeySession, paths: Paths, place: Place): Promise<boolean> {
  const { enc, sig } = await publicHalves(session.secret)
  const former = place.offers.find(({ person }) => person === session.me.id)
  const known = former && readOffer(former.offer)
  const standing = session.register.standings.get(place.id)
  const after = afterIn(session.register, place.id)
  const isSame = known?.sig === sig && (standing ? known.member?.statement.after === after : known.member === null)
  if (isSame) return false
  const member = standing
    ? signedBy(
        session,
        unsigned({
          s: 'T1',
          t: 'member',
          org: place.id,
          after,
          day: session.state.today,
          ks: standingOf(session.register, place.id).keyset.statement.ver,
          uid: session.me.id,
          enc,
          sig,
          teams: place.teams.map(({ id }) => ({ id, role: 'intake' })),
        }),
      )
    : null
  const text = canonicalBytes({ enc, sig, member } as unknown as Plain)
  await send(paths.offer, session.state.csrf, { organization: place.id, offer: hexOf(text) })
  await session.refresh()
  return true
}

/** Shows the six words to read out, and waits for a holder to sign. */
export async function showJoin(vault: Vault, session: KeySession, organization: string): Promise<void> {
  const { root, t, lang, paths, home } = vault
  await offer(session, paths, session.place(organization))
  const place = session.place(organization)
  const words = wordsOf(wordsOfMember(organization, session.me.id, await publicHalves(session.secret)), lang)
  const holders = holdersOf(session.register, organization).map((uid) => nameOf(place, uid))
  const status = el('p', { role: 'status' }, t.join.waiting)
  let isOver = false
  const leave = () => {
    isOver = true
  }
  show(
    root,
    t.join.title,
    paragraph(t.join.text),
    holders.length > 0 && paragraph(t.join.holders(listIn(holders, lang))),
    wordList(words),
    status,
    button(t.back, () => (leave(), home()), 'secondary'),
  )
  onLock(leave)
  const ask = async () => {
    if (isOver) return
    await session.refresh()
    const isKnown = await isKnownBy(session, organization)
    if (isKnown && session.teams.some(({ org }) => org === organization)) return isOver ? undefined : home(t.join.done)
    // The holder’s page puts them in the log first, then gives them the key of their teams.
    if (isKnown) status.textContent = t.join.almost
    else await offer(session, paths, session.place(organization))
    setTimeout(again, askAgainMs)
  }
  // A network that fails for a moment is asked again; a vault that closed is not.
  const again = () =>
    void ask().catch((failure: unknown) => {
      if (!isOver && !(failure instanceof Locked)) setTimeout(again, askAgainMs)
    })
  setTimeout(again, askAgainMs)
}
