import { afterIn, wordsOfMember } from '../../crypto/index.ts'
import { button, el, paragraph, show } from '../sealed/dom.ts'
import type { KeySession } from '../sealed/key-session.ts'
import { wordsOf } from '../sealed/word-list.ts'
import { append, fileOf, keepUp, signedBy } from './keep-up.ts'
import { nameOf, readOffer } from './standing.ts'
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

/** Signs what they offer now, if its keys are still those that were compared. */
async function admit(
  { paths }: Vault,
  session: KeySession,
  { organization, person, enc, sig }: { organization: string; person: string; enc: string; sig: string },
): Promise<{ isStale: boolean }> {
  const offered = readOffer(session.place(organization).offers.find((one) => one.person === person)?.offer ?? '')
  const member = offered?.member
  const statement = member?.statement
  const isStale =
    !member ||
    statement?.t !== 'member' ||
    statement.enc !== enc ||
    statement.sig !== sig ||
    statement.uid !== person ||
    statement.after !== afterIn(session.register, organization)
  if (isStale) return { isStale }
  await append(session, paths, [{ file: fileOf(signedBy(session, member)), epoch: null }])
  await keepUp(session, paths, organization)
  return { isStale: false }
}
