import { readCanonical, readSignedStatement } from '../../crypto/index.ts'
import { button, el, paragraph } from '../sealed/dom.ts'
import { bytesOfText } from '../sealed/hex.ts'
import type { KeySession } from '../sealed/key-session.ts'
import { nameOf } from './standing.ts'
import type { Vault } from './vault.ts'

const store = (uid: string): string => `tisserin-news-${uid}`

/** What this browser’s holder has read of the log: a number, kept here so that the server cannot move it. */
const readSize = (uid: string): number => Number(localStorage.getItem(store(uid)) ?? '0') || 0

/** Every new statement about the organizations that one signs for, until they say that they read it (security 5.4). Null: none. */
export function news({ t, home }: Vault, session: KeySession): HTMLElement | null {
  const { state, me, register } = session
  const held = state.organizations.filter(({ holds }) => holds)
  const since = readSize(me.id)
  const lines = state.entries
    .filter(({ index, organization }) => index >= since && held.some(({ id }) => id === organization))
    .map(({ signed, organization }) => {
      const { statement } = readSignedStatement(readCanonical(bytesOfText(signed)))
      const place = session.place(organization)
      const name = statement.t === 'member' ? nameOf(place, statement.uid) : ''
      return t.home.news[statement.t](place.name, name)
    })
  if (lines.length === 0) return null
  const seen = () => {
    localStorage.setItem(store(me.id), String(register.head.size))
    home()
  }
  return el(
    'section',
    { class: 'govuk-inset-text' },
    el('h3', {}, t.home.newsTitle),
    el('ul', {}, ...lines.map((line) => el('li', {}, line))),
    paragraph(t.home.newsDoubt),
    button(t.home.newsSeen, seen, 'secondary'),
  )
}
