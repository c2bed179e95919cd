import { sql } from 'kysely'
import type { FeatureDigest } from '../../../kernel/feature/index.ts'
import { changeHref } from '../addresses.ts'
import { words } from './words.ts'

/** Changes proposed to a protocol that an organization works by and has not answered, to its lead. */
export const digest: FeatureDigest = {
  order: 16,
  kinds: { change: (lang, count) => words[lang].change(count) },
  async waiting(tx, { people }) {
    const { rows } = await sql<{ personId: string; kind: string; id: string }>`
      select person_id as "personId", kind, change_id as id from sec.waiting_in_protocols(${[...people]}::uuid[])`.execute(
      tx,
    )
    return rows.map(({ personId, kind, id }) => ({ personId, kind, href: (lang) => changeHref(lang, { id }) }))
  },
}
