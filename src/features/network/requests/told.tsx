import type { Child } from 'hono/jsx'
import { sql } from 'kysely'
import type { FeatureDigest } from '../../../kernel/feature/index.ts'
import { href, type MemberRequest } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { addresses } from '../addresses.ts'
import { listRequests } from './queries.ts'
import { words as unanswered } from '../unanswered/words.ts'
import { words } from './words.ts'

/** For who coordinates a network: how many would like to enter; nothing when nobody does. */
export async function requestsPanel({ tx, lang }: MemberRequest, networkId: string): Promise<Child> {
  const waiting = (await listRequests(tx, [networkId])).filter(({ state }) => state === 'waiting')
  if (waiting.length === 0) return <></>
  const t = words[lang].panel
  return (
    <section>
      <h3>{t.title}</h3>
      <p>{t.waiting(waiting.length)}</p>
      <p>
        <a href={href(lang, addresses.requests)}>{t.act}</a>
      </p>
    </section>
  )
}

/** To who coordinates a network: requests to enter it, and where nobody can answer; to who leads, that nobody can at home. */
export const digest: FeatureDigest = {
  order: 20,
  kinds: {
    request: (lang, count) => words[lang].digest(count),
    'unanswered-own': (lang, count) => unanswered[lang].digest.own(count),
    unanswered: (lang, count) => unanswered[lang].digest.coordinated(count),
  },
  async waiting(tx, { people, today }) {
    const { rows } = await sql<{ personId: string; kind: string }>`
      select person_id as "personId", kind from sec.waiting_in_networks(${[...people]}::uuid[])`.execute(tx)
    const { rows: gaps } = await sql<{ personId: string; kind: string; organizationId: string }>`
      select person_id as "personId", kind, organization_id as "organizationId"
      from sec.unanswered_for(${[...people]}::uuid[], ${today})`.execute(tx)
    return [
      ...rows.map(({ personId, kind }) => ({
        personId,
        kind,
        href: (lang: Language) => href(lang, addresses.requests),
      })),
      ...gaps.map(({ personId, kind, organizationId: id }) => ({
        personId,
        kind,
        href: (lang: Language) =>
          kind === 'unanswered' ? href(lang, addresses.unanswered) : href(lang, addresses.designations, { id }),
      })),
    ]
  },
}
