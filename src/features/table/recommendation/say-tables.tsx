import { sql } from 'kysely'
import type { Child } from 'hono/jsx'
import type { Tx } from '../../../kernel/db/index.ts'
import type { Panel } from '../../../kernel/feature/index.ts'
import { href, withQuery, type AnyRequest } from '../../../kernel/http/index.ts'
import { collaborationWords, homeHref, type Stage } from '../../collaboration/index.ts'
import type { Recommendation, RecommendationRecord } from '../../protocol/index.ts'
import { addresses } from '../addresses.ts'
import type { Level } from '../model.ts'
import { listPublicTables } from '../queries.ts'
import { tableName } from '../table-context.ts'
import { words as shared } from '../words.ts'
import { provincesStanding, tablesStanding } from './standing-of-tables.ts'
import { words } from './words.ts'

interface Subject {
  recommendation: Recommendation
  region: string
  networks: readonly string[]
  say: (record: RecommendationRecord) => void
}

interface Known {
  id: string
  nameFr: string | null
  nameEn: string | null
  level: Level
  stage: Stage | null
}

/** Tables of the person’s own organizations that cover a region, in the networks that are asked about. */
async function listOwnOf(tx: Tx, region: string, networks: readonly string[]): Promise<Known[]> {
  const { rows } = await sql<Known>`
    select c.id, c.name_fr as "nameFr", c.name_en as "nameEn", s.level, c.stage from collaboration c
    join table_scope s on s.collaboration_id = c.id
    where c.kind = 'table' and c.stage <> 'closed' and c.network_id = any (${[...networks]}::uuid[])
      and c.id = any ((select sec.joined_collaborations())::uuid[]) and (c.regions = '{}' or ${region} = any (c.regions))
    order by coalesce(c.name_fr, c.name_en) collate "fr-CA-x-icu", c.id limit 200`.execute(tx)
  return rows
}

/** Says what is recorded of tables in a region: those of the person’s organizations, and those that anyone may know. */
async function sayTables({ lang, tx, who }: AnyRequest, subject: Subject): Promise<Child | null> {
  const { recommendation, region, networks, say } = subject
  if (recommendation !== 'tables' && recommendation !== 'other-provinces') return null
  const own = who === null ? [] : await listOwnOf(tx, region, networks)
  const others = (await listPublicTables(tx, region)).filter((one) => own.every(({ id }) => id !== one.id))
  const known: Known[] = [...own, ...others.map((one) => ({ ...one, stage: null }))]
  const standing = recommendation === 'tables' ? tablesStanding(known) : provincesStanding(known)
  if (standing === null) return null
  const publicHref = withQuery(href(lang, addresses.publicTables), { region })
  for (const one of known) {
    if (recommendation === 'other-provinces' && one.level !== 'interprovincial') continue
    const isOwn = own.some(({ id }) => id === one.id)
    const stage = one.stage === null ? words[lang].isPublic : collaborationWords[lang].stages[one.stage].toLowerCase()
    say({
      standing,
      record: (
        <>
          <a href={isOwn ? homeHref(lang, one.id) : publicHref}>{tableName(one, lang)}</a>{' '}
          <span class="mid">
            {shared[lang].levels[one.level]}, {stage}
          </span>
        </>
      ),
    })
  }
  return null
}

export const recommendationPanel: Panel = { on: 'protocol.recommendation', order: 10, show: sayTables }
