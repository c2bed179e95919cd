import { sql } from 'kysely'
import type { FeatureDigest } from '../../../kernel/feature/index.ts'
import { href } from '../../../kernel/http/index.ts'
import { addresses } from '../addresses.ts'
import { words } from './words.ts'

const pages = {
  offered: addresses.training,
  team: addresses.watch,
  elsewhere: addresses.watch,
} as const

/** A place that is offered, what is to be taken again before it ends (to the person, and to their lead), and what a lead has to confirm. */
export const digest: FeatureDigest = {
  order: 34,
  kinds: {
    offered: (lang, count) => words[lang].offered(count),
    elsewhere: (lang, count) => words[lang].elsewhere(count),
    refresh: (lang, count) => words[lang].refresh(count),
    team: (lang, count) => words[lang].team(count),
  },
  async waiting(tx, { people, today }) {
    const { rows } = await sql<{ personId: string; kind: keyof typeof pages | 'refresh'; id: string | null }>`
      select person_id as "personId", kind, id from sec.waiting_in_trainings(${[...people]}::uuid[], ${today})`.execute(
      tx,
    )
    return rows.map(({ personId, kind, id }) => ({
      personId,
      kind,
      href: (lang) => (kind === 'refresh' || id === null ? href(lang, addresses.own) : href(lang, pages[kind], { id })),
    }))
  },
}
