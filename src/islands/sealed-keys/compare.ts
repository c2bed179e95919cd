import { afterIn, wordsOfMember, type SignedStatement } from '../../crypto/index.ts'
import { button, el, paragraph, show } from '../sealed/dom.ts'
import type { KeySession } from '../sealed/key-session.ts'
import { wordsOf } from '../sealed/word-list.ts'
import { append, endMember, fileOf, keepUp, signedBy } from './keep-up.ts'
import { currentMembers, nameOf, readOffer } from './standing.ts'
import { run, wordList, type Vault } from './vault.ts'

/** A holder compares six words with someone, then signs for them and gives them the key of their teams. */
export function compare(vault: Vault, session: KeySession, organization: string, person: string): void {
  const { root, t, lang, home } = vault
  const place = session.place(organization)
  const name = nameOf(place, person)
  const offered = readOffer(place.offers.find((one) => one.person === person)?.offer ?? '')
  if (!offered) return home()
  show(
    root,
    t.compare.title(name),
    paragraph(t.compare.text(name)),
    wordList(wordsOf(wordsOfMember(organization, person, offered), lang)),
    el(
      'div',
      { class: 'govuk-button-group' },
      button(t.compare.same(name), () =>
        run(vault, async () => {
          await session.refresh()
          const { isStale } = await admit(vault, session, { organization, person, enc: offered.enc, sig: offered.sig })
          if (isStale) {
            compare(vault, session, organization, person)
            root.prepend(el('p', { role: 'alert' }, t.compare.stale(name)))
          } else home(t.compare.added(name))
        }),
      ),
      button(t.compare.different, () => home(), 'secondary'),
    ),
  )
}

/** How long their page is given to sign again, when the log moved meanwhile. */
const tries = 8
const betweenMs = 2000

/** Signs what they offer now, if its keys are still those that were compared. Someone who lost theirs is ended first: nobody has two. */
async function admit(
  { paths }: Vault,
  session: KeySession,
  { organization, person, enc, sig }: { organization: string; person: string; enc: string; sig: string },
): Promise<{ isStale: boolean }> {
  const former = currentMembers(session.register, organization).find(({ uid }) => uid === person)
  if (former && former.member.sig !== sig)
    await endMember(session, paths, { organization, cert: former.cert, reason: 'lost' })
  for (let at = 0; at < tries; at += 1) {
    const member = offeredNow(session, { organization, person, enc, sig })
    if (member) {
      await append(session, paths, [{ file: fileOf(signedBy(session, member)), epoch: null }])
      await keepUp(session, paths, organization)
      return { isStale: false }
    }
    await new Promise((resolve) => setTimeout(resolve, betweenMs))
    await session.refresh()
  }
  return { isStale: true }
}

/** Their statement, with the keys that were compared, if it follows the last one of the log; null: not yet. */
function offeredNow(
  session: KeySession,
  { organization, person, enc, sig }: { organization: string; person: string; enc: string; sig: string },
): SignedStatement | null {
  const offers = session.place(organization).offers
  const member = readOffer(offers.find((one) => one.person === person)?.offer ?? '')?.member
  const statement = member?.statement
  const isTheirs =
    statement?.t === 'member' &&
    statement.uid === person &&
    statement.enc === enc &&
    statement.sig === sig &&
    statement.after === afterIn(session.register, organization)
  return member && isTheirs ? member : null
}
