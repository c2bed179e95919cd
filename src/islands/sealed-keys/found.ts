import {
  beginRecovery,
  canonicalBytes,
  publicHalves,
  readCanonical,
  readSignedStatement,
  shareWords,
  statementHash,
  wordsOfMember,
  type Keyset,
  type Member,
  type Plain,
  type Share,
  type SignedStatement,
} from '../../crypto/index.ts'
import { button, el, paragraph, show } from '../sealed/dom.ts'
import { bytesOfText, hexOf } from '../sealed/hex.ts'
import type { KeySession } from '../sealed/key-session.ts'
import { send, type Place } from '../sealed/server.ts'
import { wordsOf } from '../sealed/word-list.ts'
import { append, fileOf, keepUp, signedBy, unsigned } from './keep-up.ts'
import { nameOf, readOffer } from './standing.ts'
import { dayIn, run, wordList, type Vault } from './vault.ts'

interface Partner {
  uid: string
  name: string
  enc: string
  sig: string
}

/** Those of the organization who made their keys and could hold them. */
export const partnersIn = ({ me }: KeySession, place: Place): Partner[] =>
  place.offers.flatMap(({ person, offer }) => {
    const read = readOffer(offer)
    const isThere = place.people.some(({ id, works }) => id === person && works)
    return read && isThere && person !== me.id
      ? [{ uid: person, name: nameOf(place, person), enc: read.enc, sig: read.sig }]
      : []
  })

/** Founding, for who begins: whom with, their six words, three sheets, a signature. */
export function found(vault: Vault, session: KeySession, organization: string): void {
  const { root, t, lang, home } = vault
  const choose = (partner: Partner) =>
    show(
      root,
      t.found.check(partner.name),
      paragraph(t.found.checkText(partner.name)),
      wordList(wordsOf(wordsOfMember(organization, partner.uid, partner), lang)),
      el(
        'div',
        { class: 'govuk-button-group' },
        button(t.found.same, () => run(vault, () => drawFoundation(vault, session, organization, partner))),
        button(t.compare.different, () => home(), 'secondary'),
      ),
    )
  show(
    root,
    t.found.title,
    paragraph(t.found.text),
    el('h3', {}, t.found.with),
    ...partnersIn(session, session.place(organization)).map((partner) =>
      el(
        'p',
        {},
        button(partner.name, () => choose(partner), 'secondary'),
      ),
    ),
    button(t.back, () => home(), 'secondary'),
  )
}

async function drawFoundation(
  vault: Vault,
  session: KeySession,
  organization: string,
  partner: Partner,
): Promise<void> {
  const { paths, t } = vault
  const { csrf, today } = session.state
  const { teams } = await send<{ teams: { id: string }[] }>(paths.openTeams, csrf, { organization })
  const { terms, shares } = await beginRecovery(organization, 1, { k: 2, n: 3 })
  const own = { uid: session.me.id, ...(await publicHalves(session.secret)) }
  const about = { s: 'T1', org: organization, day: today } as const
  const keyset: Keyset = {
    ...about,
    t: 'keyset',
    after: null,
    ver: 1,
    prev: null,
    holders: [own, partner].map(({ uid, sig }) => ({ uid, of: organization, key: sig })),
    threshold: 2,
    recovery: terms,
    class: session.place(organization).class,
  }
  const member = ({ uid, enc, sig }: typeof own, after: string): Member => ({
    ...about,
    t: 'member',
    after,
    ks: 1,
    uid,
    enc,
    sig,
    teams: teams.map(({ id }) => ({ id, role: 'intake' })),
  })
  const first = member(own, statementHash(keyset))
  const second = member(partner, statementHash(first))
  const statements = [keyset, first, second].map((one) => signedBy(session, unsigned(one)))
  const text = canonicalBytes({ statements } as unknown as Plain)
  noteSheets(vault, session, { organization, shares, at: 0 }, () =>
    run(vault, async () => {
      await send(paths.propose, csrf, { organization, proposal: hexOf(text), before: null })
      vault.home(t.found.sent)
    }),
  )
}

/** Three sheets, one after another; none is kept anywhere but on paper. */
function noteSheets(
  vault: Vault,
  session: KeySession,
  { organization, shares, at }: { organization: string; shares: readonly Share[]; at: number },
  then: () => void,
): void {
  const { root, t, lang } = vault
  const share = shares[at]
  if (!share) return then()
  show(
    root,
    t.found.sheetTitle(share.no),
    paragraph(t.found.sheetText),
    el('p', {}, el('strong', {}, t.found.sheetOf(session.place(organization).name, dayIn(session.state.today, lang)))),
    wordList(wordsOf(shareWords(share), lang)),
    el(
      'div',
      { class: 'govuk-button-group' },
      button(t.print, () => print(), 'secondary'),
      button(t.found.sheetKept(share.no), () => noteSheets(vault, session, { organization, shares, at: at + 1 }, then)),
    ),
  )
}

/** The statements of a proposal; null for what cannot be read. */
export function readProposal({ proposal }: Place): SignedStatement[] | null {
  try {
    const { statements } = readCanonical(bytesOfText(proposal?.text ?? '')) as unknown as { statements: unknown[] }
    return statements.map(readSignedStatement)
  } catch {
    return null
  }
}

/** Whether the proposal waits for this person’s signature. */
export const awaits = ({ me }: KeySession, place: Place): boolean =>
  readProposal(place)?.some(({ sigs }) => !sigs.some(({ by }) => by === me.id)) ?? false

/** Founding, for who signs second: the first one’s six words, then the signature, and the first key of each team. */
export async function signFoundation(vault: Vault, session: KeySession, organization: string): Promise<void> {
  const { root, t, lang, home, paths } = vault
  const place = session.place(organization)
  const statements = readProposal(place) ?? []
  const partner = await partnerNaming(session, organization, statements)
  if (!partner)
    return show(
      root,
      t.found.signTitle,
      paragraph(t.found.wrong),
      button(t.back, () => home(), 'secondary'),
    )
  const name = nameOf(place, partner.uid)
  const sign = () =>
    run(vault, async () => {
      const signed = statements.map((one) => ({ file: fileOf(signedBy(session, one)), epoch: null }))
      await append(session, paths, signed, organization)
      await keepUp(session, paths, organization)
      home(t.found.done)
    })
  show(
    root,
    t.found.signTitle,
    paragraph(t.found.signText(name)),
    wordList(wordsOf(wordsOfMember(organization, partner.uid, partner), lang)),
    el(
      'div',
      { class: 'govuk-button-group' },
      button(t.found.sign, sign),
      button(t.compare.different, () => home(), 'secondary'),
    ),
  )
}

/** The other holder, if what is proposed is a foundation by two, names this person’s keys as they are, and is the other’s own. */
async function partnerNaming(
  session: KeySession,
  organization: string,
  statements: readonly SignedStatement[],
): Promise<Member | null> {
  const own = await publicHalves(session.secret)
  const [keyset, ...rest] = statements.map(({ statement }) => statement)
  const members = rest.filter((one): one is Member => one.t === 'member' && one.org === organization)
  const mine = members.find(({ uid }) => uid === session.me.id)
  const other = members.find(({ uid }) => uid !== session.me.id)
  if (keyset?.t !== 'keyset' || keyset.org !== organization || members.length !== 2 || rest.length !== 2) return null
  const isNamed = (one: Member) => keyset.holders.some(({ uid, key }) => uid === one.uid && key === one.sig)
  const isSound =
    keyset.holders.length === 2 &&
    keyset.threshold === 2 &&
    mine?.enc === own.enc &&
    mine.sig === own.sig &&
    other !== undefined &&
    isNamed(mine) &&
    isNamed(other)
  return isSound ? other : null
}
