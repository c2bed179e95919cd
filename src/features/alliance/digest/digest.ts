import { sql } from 'kysely'
import type { FeatureDigest } from '../../../kernel/feature/index.ts'
import { href } from '../../../kernel/http/index.ts'
import { homeHref } from '../../collaboration/index.ts'
import { addresses } from '../addresses.ts'
import { words } from './words.ts'

/** Agreements that an organization has not accepted, to its lead; those to look at again, to who answers there. */
export const digest: FeatureDigest = {
  order: 14,
  kinds: {
    accept: (lang, count) => words[lang].accept(count),
    review: (lang, count) => words[lang].review(count),
  },
  async waiting(tx, { people, today }) {
    const { rows } = await sql<{ personId: string; kind: string; id: string }>`
      select person_id as "personId", kind, collaboration_id as id
      from sec.waiting_in_alliances(${[...people]}::uuid[], ${today}::date)`.execute(tx)
    return rows.map(({ personId, kind, id }) => ({
      personId,
      kind,
      href: (lang) => (kind === 'accept' ? href(lang, addresses.agreement, { id }) : homeHref(lang, id)),
    }))
  },
}
