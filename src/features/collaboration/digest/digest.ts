import { sql } from 'kysely'
import type { FeatureDigest } from '../../../kernel/feature/index.ts'
import { href } from '../../../kernel/http/index.ts'
import { addresses } from '../addresses.ts'
import { homeHref } from '../own-context.ts'
import { words } from './words.ts'

interface Row {
  personId: string
  kind: string
  collaborationId: string
  /** Null: it is not about a commitment. */
  commitmentId: string | null
}

/** Commitments, to who holds them and to who steps in; answers that the lead of an organization has to give. */
export const digest: FeatureDigest = {
  order: 10,
  kinds: {
    invited: (lang, count) => words[lang].invited(count),
    voice: (lang, count) => words[lang].voice(count),
    late: (lang, count) => words[lang].late(count),
    due: (lang, count) => words[lang].due(count),
    'deputy-late': (lang, count) => words[lang].deputyLate(count),
    'deputy-due': (lang, count) => words[lang].deputyDue(count),
  },
  async waiting(tx, { people, today }) {
    const { rows } = await sql<Row>`
      select person_id as "personId", kind, collaboration_id as "collaborationId", commitment_id as "commitmentId"
      from sec.waiting_in_collaborations(${[...people]}::uuid[], ${today}::date)`.execute(tx)
    return rows.map(({ personId, kind, collaborationId, commitmentId }) => ({
      personId,
      kind,
      href: (lang) =>
        commitmentId === null
          ? homeHref(lang, collaborationId)
          : href(lang, addresses.settle, { id: collaborationId, commitmentId }),
    }))
  },
}
