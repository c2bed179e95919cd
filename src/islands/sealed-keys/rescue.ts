import {
  afterIn,
  beginRecovery,
  canonicalBytes,
  publicHalves,
  standingOf,
  statementHash,
  wordsOfMember,
  type Keyset,
  type Member,
  type Plain,
  type SignedStatement,
  type Statement,
} from '../../crypto/index.ts'
import { button, el, paragraph, show } from '../sealed/dom.ts'
import { hexOf } from '../sealed/hex.ts'
import type { KeySession } from '../sealed/key-session.ts'
import { send, type Place } from '../sealed/server.ts'
import { wordsOf } from '../sealed/word-list.ts'
import { noteSheets, readProposal, type Partner } from './found.ts'
import { signedBy, unsigned } from './keep-up.ts'
import { currentMembers, nameOf, readOffer } from './standing.ts'
import { run, wordList, type Vault } from './vault.ts'

// An organization whose holders lost their keys comes back from its sheets (security 5.7 b): one person begins, another signs, three days go by in sight of
// all, then enough sheets are typed (`rescue-end.ts`).

/** Who could keep the keys with this person: those who made new ones, and those whose keys are still good. */
function partnersFor({ me, register }: KeySession, place: Place): Partner[] {
  const members = currentMembers(register, place.id)
  return place.people.flatMap(({ id, works }) => {
    if (!works || id === me.id) return []
    const offered = readOffer(place.offers.find(({ person }) => person === id)?.offer ?? '')
    const known = members.find(({ uid }) => uid === id)?.member
    const keys = offered ?? known
    return keys === undefined || keys === null
      ? []
      : [{ uid: id, name: nameOf(place, id), enc: keys.enc, sig: keys.sig }]
  })
}

export async function beginRescue(vault: Vault, session: KeySession, organization: string): Promise<void> {
  const { root, t, home } = vault
  // The other one may just have made new keys.
  await session.refresh()
  const partners = partnersFor(session, session.place(organization))
  show(
    root,
    t.rescue.title,
    ...t.rescue.texts.map((text) => paragraph(text)),
    el('h3', {}, t.found.with),
    partners.length === 0 && paragraph(t.rescue.nobody),
    ...partners.map((partner) =>
      el(
        'p',
        {},
        button(partner.name, () => compareFirst(vault, session, organization, partner), 'secondary'),
      ),
    ),
    button(t.back, () => home(), 'secondary'),
  )
}

function compareFirst(vault: Vault, session: KeySession, organization: string, partner: Partner): void {
  const { root, t, lang, home } = vault
  show(
    root,
    t.found.check(partner.name),
    paragraph(t.found.checkText(partner.name)),
    wordList(wordsOf(wordsOfMember(organization, partner.uid, partner), lang)),
    el(
      'div',
      { class: 'govuk-button-group' },
      button(t.found.same, () => run(vault, () => propose(vault, session, organization, partner))),
      button(t.compare.different, () => home(), 'secondary'),
    ),
  )
}

/** Another keyset with another recovery, the end of the keys that were lost, and the membership of the new ones: one after another. */
async function propose(vault: Vault, session: KeySession, organization: string, partner: Partner): Promise<void> {
  const { register, state, me } = session
  const { keyset } = standingOf(register, organization)
  const { ver, recovery } = keyset.statement
  const fresh = await beginRecovery(organization, recovery.ver + 1, { k: 2, n: 3 })
  const both = [{ uid: me.id, ...(await publicHalves(session.secret)) }, partner]
  const about = { s: 'T1', org: organization, day: state.today } as const
  const statements: Statement[] = []
  const add = (statement: Statement): void => void statements.push(statement)
  const after = (): string | null => {
    const last = statements.at(-1)
    return last === undefined ? afterIn(register, organization) : statementHash(last)
  }
  const next: Keyset = {
    ...keyset.statement,
    ...about,
    after: after(),
    ver: ver + 1,
    prev: keyset.hash,
    holders: both.map(({ uid, sig }) => ({ uid, of: organization, key: sig })),
    threshold: 2,
    recovery: fresh.terms,
  }
  add(next)
  const former = currentMembers(register, organization).filter(({ uid, member }) =>
    both.some((one) => one.uid === uid && one.sig !== member.sig),
  )
  for (const { cert } of former)
    add({
      ...about,
      t: 'revoke',
      after: after(),
      ks: ver + 1,
      target: cert,
      good: register.head.size,
      reason: 'lost',
    })
  const teams: Member['teams'] = session.place(organization).teams.map(({ id }) => ({ id, role: 'intake' }))
  const known = currentMembers(register, organization)
  for (const { uid, enc, sig } of both)
    if (!known.some((one) => one.uid === uid && one.member.sig === sig))
      add({ ...about, t: 'member', after: after(), ks: ver + 1, uid, enc, sig, teams })
  const signed = statements.map((one) => signedBy(session, unsigned(one)))
  const proposal = hexOf(canonicalBytes({ statements: signed } as unknown as Plain))
  noteSheets(vault, session, { organization, shares: fresh.shares, at: 0 }, () =>
    run(vault, async () => {
      await send(vault.paths.propose, state.csrf, { organization, proposal, before: null })
      vault.home(vault.t.rescue.sent)
    }),
  )
}

/** Whether what is proposed stands on sheets: it brings another recovery. */
export function isRescue({ register }: KeySession, place: Place): boolean {
  const first = readProposal(place)?.[0]?.statement
  const standing = register.standings.get(place.id)
  return (
    first?.t === 'keyset' && standing !== undefined && first.recovery.ver !== standing.keyset.statement.recovery.ver
  )
}

/** The other one of the two, if what is proposed names this person’s keys as they are, and ends or adds nobody but these two. */
export async function otherOfRescue(session: KeySession, place: Place): Promise<Partner | null> {
  const { register, me } = session
  const own = await publicHalves(session.secret)
  const standing = standingOf(register, place.id)
  const [first, ...rest] = (readProposal(place) ?? []).map(({ statement }) => statement)
  if (first?.t !== 'keyset' || first.prev !== standing.keyset.hash || first.after !== afterIn(register, place.id))
    return null
  const mine = first.holders.find(({ uid }) => uid === me.id)
  const other = first.holders.find(({ uid }) => uid !== me.id)
  if (first.holders.length !== 2 || first.threshold !== 2 || mine?.key !== own.sig || !other) return null
  const isAbout = (one: Statement): boolean => {
    if (one.t === 'member')
      return one.sig === (one.uid === me.id ? own.sig : other.key) && first.holders.some(({ uid }) => uid === one.uid)
    if (one.t !== 'revoke') return false
    const uid = standing.members.get(one.target)?.statement.uid
    return uid === me.id || uid === other.uid
  }
  if (!rest.every(isAbout)) return null
  const added = rest.find((one): one is Member => one.t === 'member' && one.uid === other.uid)
  const known = currentMembers(register, place.id).find(({ uid }) => uid === other.uid)?.member
  const keys = added ?? (known?.sig === other.key ? known : undefined)
  return keys === undefined ? null : { uid: other.uid, name: nameOf(place, other.uid), enc: keys.enc, sig: keys.sig }
}

/** For who signs second: the first one’s six words, then the signature. It waits after that. */
export async function signRescue(vault: Vault, session: KeySession, place: Place): Promise<void> {
  const { root, t, lang, home, paths } = vault
  const other = await otherOfRescue(session, place)
  if (other === null)
    return show(
      root,
      t.rescue.title,
      paragraph(t.holders.wrong),
      button(t.back, () => home(), 'secondary'),
    )
  const sign = () =>
    run(vault, async () => {
      const signed = (readProposal(place) ?? []).map((one): SignedStatement => signedBy(session, one))
      const text = canonicalBytes({ statements: signed } as unknown as Plain)
      const before = place.proposal?.hash ?? null
      await send(paths.propose, session.state.csrf, { organization: place.id, proposal: hexOf(text), before })
      home(t.rescue.signed)
    })
  show(
    root,
    t.rescue.title,
    paragraph(t.rescue.signText(other.name)),
    wordList(wordsOf(wordsOfMember(place.id, other.uid, other), lang)),
    el(
      'div',
      { class: 'govuk-button-group' },
      button(t.found.sign, sign),
      button(t.compare.different, () => home(), 'secondary'),
    ),
  )
}
