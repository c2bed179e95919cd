import type { Child } from 'hono/jsx'
import type { Language } from '../../../kernel/language.ts'
import { words } from './words.ts'

export interface AgendaFacts {
  commitments: readonly { what: string; organization: string; due: string; href: string | null }[]
  decisions: readonly { what: string; since: string; href: string }[]
  /** Minutes of an earlier meeting that nobody approved; null: none. */
  minutes: { title: string; when: string; href: string } | null
  items: readonly string[]
  editHref: string | null
}

const Part = ({ title, children }: { title: string; children?: Child }) => (
  <>
    <h3>{title}</h3>
    <ul>{children}</ul>
  </>
)

/** What is carried over first, then the items of the meeting. */
export function Agenda({ lang, agenda }: { lang: Language; agenda: AgendaFacts }) {
  const t = words[lang]
  const { commitments, decisions, minutes, items, editHref } = agenda
  const isEmpty = commitments.length + decisions.length + items.length === 0 && minutes === null
  return (
    <section>
      <h2>{t.agenda}</h2>
      {isEmpty && <p class="mid">{t.nothing}</p>}
      {commitments.length > 0 && (
        <Part title={t.carried}>
          {commitments.map(({ what, organization, due, href }) => (
            <li>
              {href === null ? what : <a href={href}>{what}</a>}{' '}
              <span class="mid">
                {organization}, {due}
              </span>
            </li>
          ))}
        </Part>
      )}
      {decisions.length > 0 && (
        <Part title={t.lookAgain}>
          {decisions.map(({ what, since, href }) => (
            <li>
              <a href={href}>{what}</a> <span class="mid">{since}</span>
            </li>
          ))}
        </Part>
      )}
      {minutes && (
        <Part title={t.approve}>
          <li>
            <a href={minutes.href}>{minutes.title}</a> <span class="mid">{minutes.when}</span>
          </li>
        </Part>
      )}
      {items.length > 0 && (
        <>
          {!isEmpty && <h3>{t.ownItems}</h3>}
          <ol>
            {items.map((item) => (
              <li>{item}</li>
            ))}
          </ol>
        </>
      )}
      {editHref && (
        <p class="on-screen">
          <a href={editHref}>{t.editAgenda}</a>
        </p>
      )}
    </section>
  )
}
