import { sql } from 'kysely'
import type { FeatureDigest } from '../../../kernel/feature/index.ts'
import { href } from '../../../kernel/http/index.ts'
import { addresses } from '../addresses.ts'
import { words } from './words.ts'

/** Questions to answer, and answers that came: how many, and never what they say. */
export const digest: FeatureDigest = {
  order: 12,
  kinds: {
    question: (lang, count) => words[lang].question(count),
    answer: (lang, count) => words[lang].answer(count),
  },
  async waiting(tx, { people }) {
    const { rows } = await sql<{ personId: string; kind: 'question' | 'answer' }>`
      select person_id as "personId", kind from sec.waiting_in_consults(${[...people]}::uuid[])`.execute(tx)
    return rows.map(({ personId, kind }) => ({ personId, kind, href: (lang) => href(lang, addresses.questions) }))
  },
}
