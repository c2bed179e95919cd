import { sql } from 'kysely'
import type { Tx } from '../../kernel/db/index.ts'
import { coordinatesAny } from '../../kernel/rights.ts'
import type { Who } from '../../kernel/session.ts'
import { listSeats, type NamedSeat } from '../network/index.ts'
import type { TermId } from './model.ts'
import type { Proposer } from './rules.ts'
import type { DefinitionAnswer, DefinitionEvent, SharedDefinition } from './shared-definition.ts'
import './schema.ts'

/** In whose name a person may propose, and in which network. Of a coordination, the names of the organization are empty. */
export type NamedProposer = Omit<NamedSeat, 'organizationId'> & Proposer

/** For whom the person may propose today: organizations first, then the coordination of networks. */
export async function listProposers(tx: Tx, who: Who): Promise<NamedProposer[]> {
  const seats = (await listSeats(tx, who)).filter(({ canPropose }) => canPropose)
  if (!coordinatesAny(who)) return seats
  const { rows } = await sql<NamedProposer>`
    select id as "networkId", name_fr as "networkFr", name_en as "networkEn", null as "organizationId",
      '' as "organizationFr", '' as "organizationEn", true as "canPropose"
    from network where id = any (${[...who.coordinated]}::uuid[]) order by name_fr collate "fr-CA-x-icu", id`.execute(
    tx,
  )
  return [...seats, ...rows]
}

const columns = sql.raw(`d.id, d.network_id as "networkId", n.name_fr as "networkFr", n.name_en as "networkEn",
  d.organization_id as "organizationId", coalesce(o.name_fr, '') as "organizationFr", coalesce(o.name_en, '') as "organizationEn",
  d.term_id as "termId", d.name_fr as "nameFr", d.name_en as "nameEn", d.text_fr as "textFr", d.text_en as "textEn",
  d.proposed_at as "proposedAt", d.number, d.adopted_at as "adoptedAt", d.withdrawn_at as "withdrawnAt"`)
/** An organization that left is no longer seen by its former partners: its name is then empty. */
const tables = sql.raw(
  `shared_definition d join network n on n.id = d.network_id left join organization o on o.id = d.organization_id`,
)

/** null when it does not exist, or the person is not of its network. */
export async function findDefinition(tx: Tx, id: string): Promise<SharedDefinition | null> {
  const { rows } = await sql<SharedDefinition>`select ${columns} from ${tables} where d.id = ${id}`.execute(tx)
  return rows[0] ?? null
}

/** All that these networks proposed or adopted, the open ones first, then the newest; 2,000 at most. */
export async function listDefinitions(tx: Tx, networks: readonly string[]): Promise<SharedDefinition[]> {
  if (networks.length === 0) return []
  const { rows } = await sql<SharedDefinition>`
    select ${columns} from ${tables} where d.network_id = any (${[...networks]}::uuid[])
    order by (d.adopted_at is null and d.withdrawn_at is null) desc, coalesce(d.adopted_at, d.withdrawn_at, d.proposed_at) desc, d.id
    limit 2000`.execute(tx)
  return rows
}

/** Ids of the proposals under review in a network; 2,000 at most. */
export async function listOpenIds(tx: Tx, networkId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from shared_definition where network_id = ${networkId} and adopted_at is null and withdrawn_at is null
    limit 2000`.execute(tx)
  return rows.map(({ id }) => id)
}

/** What these networks said of a term: open, adopted, withdrawn; the newest first. */
export async function definitionsOfTerm(
  tx: Tx,
  networks: readonly string[],
  termId: TermId,
): Promise<SharedDefinition[]> {
  if (networks.length === 0) return []
  const { rows } = await sql<SharedDefinition>`
    select ${columns} from ${tables} where d.network_id = any (${[...networks]}::uuid[]) and d.term_id = ${termId}
    order by d.number desc nulls first, d.proposed_at desc, d.id limit 500`.execute(tx)
  return rows
}

/** The last answer of each organization to these definitions. */
export async function listAnswers(tx: Tx, definitions: readonly string[]): Promise<DefinitionAnswer[]> {
  if (definitions.length === 0) return []
  const { rows } = await sql<DefinitionAnswer>`
    select distinct on (definition_id, organization_id) definition_id as "definitionId", organization_id as "organizationId",
      kind, reason, at
    from definition_event where definition_id = any (${[...definitions]}::uuid[]) and kind in ('agree', 'object', 'lift')
    order by definition_id, organization_id, seq desc`.execute(tx)
  return rows
}

/** Everything that happened to a definition, the newest first; 500 at most. */
export async function listEvents(tx: Tx, definition: string): Promise<DefinitionEvent[]> {
  const { rows } = await sql<DefinitionEvent>`
    select e.kind, e.reason, e.at, e.organization_id as "organizationId", o.name_fr as "organizationFr", o.name_en as "organizationEn"
    from definition_event e left join organization o on o.id = e.organization_id
    where e.definition_id = ${definition} order by e.seq desc limit 500`.execute(tx)
  return rows
}

/** Makes two who act on a term of a network take turns, until the end of the transaction. */
export async function lockTerm(
  tx: Tx,
  { networkId, termId }: Pick<SharedDefinition, 'networkId' | 'termId'>,
): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`definition ${networkId} ${termId}`}, 0))`.execute(tx)
}
