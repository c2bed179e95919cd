import { button, el, paragraph, show } from '../sealed/dom.ts'
import type { KeySession } from '../sealed/key-session.ts'
import { endMember, keepUp } from './keep-up.ts'
import { currentMembers, holdersOf, nameOf } from './standing.ts'
import { run, type Vault } from './vault.ts'

/** Who is taken out, what they lose, then the deed on a page of its own. */
export function chooseRemoved(vault: Vault, session: KeySession, organization: string): void {
  const { root, t, home } = vault
  const place = session.place(organization)
  const holders = holdersOf(session.register, organization)
  const others = currentMembers(session.register, organization).filter(({ uid }) => uid !== session.me.id)
  show(
    root,
    t.remove.title,
    paragraph(t.remove.text),
    others.length > 0 ? el('h3', {}, t.remove.who) : paragraph(t.remove.nobody),
    ...others.map(({ uid, cert }) => {
      const name = nameOf(place, uid)
      if (holders.includes(uid)) return paragraph(t.remove.holder(name))
      return el(
        'p',
        {},
        button(name, () => confirm(vault, session, { organization, cert, name }), 'secondary'),
      )
    }),
    button(t.back, () => home(), 'secondary'),
  )
}

function confirm(
  vault: Vault,
  session: KeySession,
  { organization, cert, name }: { organization: string; cert: string; name: string },
): void {
  const { root, t, home, paths } = vault
  const remove = () =>
    run(vault, async () => {
      await endMember(session, paths, { organization, cert, reason: 'left' })
      await keepUp(session, paths, organization)
      home(t.remove.done(name))
    })
  show(
    root,
    t.remove.act(name),
    paragraph(t.remove.text),
    el(
      'div',
      { class: 'govuk-button-group' },
      button(t.remove.act(name), remove),
      button(t.back, () => home(), 'secondary'),
    ),
  )
}
