import type { Child } from 'hono/jsx'
import { sql } from 'kysely'
import type { FeatureDigest } from '../../../kernel/feature/index.ts'
import { href, type MemberRequest } from '../../../kernel/http/index.ts'
import { addresses } from '../addresses.ts'
import { listRequests } from './queries.ts'
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

/** To who coordinates a network: requests to enter it. */
export const digest: FeatureDigest = {
  order: 20,
  kinds: { request: (lang, count) => words[lang].digest(count) },
  async waiting(tx, { people }) {
    const { rows } = await sql<{ personId: string; kind: string }>`
      select person_id as "personId", kind from sec.waiting_in_networks(${[...people]}::uuid[])`.execute(tx)
    return rows.map(({ personId, kind }) => ({ personId, kind, href: (lang) => href(lang, addresses.requests) }))
  },
}
