import { sql } from 'kysely'
import type { MemberRequest } from '../../kernel/http/index.ts'
import { isId } from '../../kernel/ids.ts'
import { nameIn } from '../../kernel/language.ts'
import { findParty } from '../network/index.ts'
import { askedOf } from './filter.ts'
import type { Audience, NetBody, NetSnapshot } from './model.ts'
import { audienceOf, mayInNetwork } from './rules.ts'
import './schema.ts'

/** A network whose net a person may ask for. */
export interface AskedNetwork {
  id: string
  name: string
  /** Coordinates it: reads all of its net, publishes it, works on its gaps. */
  isCoordinated: boolean
}

/** Networks of the person, those coordinated first, each with its name. */
export async function networksOf({
  tx,
  who,
  lang,
}: Pick<MemberRequest, 'tx' | 'who' | 'lang'>): Promise<AskedNetwork[]> {
  const ids = [...who.coordinated, ...who.networks.filter((id) => !who.coordinated.includes(id))]
  const found = await Promise.all(
    ids.map(async (id) => ({ id, party: await findParty(tx, { organizationId: null, networkId: id }) })),
  )
  return found.flatMap(({ id, party }) =>
    party === null ? [] : [{ id, name: nameIn(party, lang), isCoordinated: mayInNetwork(who, 'read-net', id) }],
  )
}

/** The network that the address names, else the first that the person coordinates, else the first of theirs; null: none of theirs. */
export async function networkAsked(
  request: Pick<MemberRequest, 'tx' | 'who' | 'lang' | 'query'>,
): Promise<AskedNetwork | null> {
  const { who, query, tx, lang } = request
  const [named] = askedOf(query, 'network')
  const id = named ?? who.coordinated[0] ?? who.networks[0]
  if (!isId(id) || audienceOf(who, id) === null) return null
  const party = await findParty(tx, { organizationId: null, networkId: id })
  return party && { id, name: nameIn(party, lang), isCoordinated: mayInNetwork(who, 'read-net', id) }
}

type KeptSnapshot = Pick<NetSnapshot, 'madeAt' | 'day' | 'body' | 'measures' | 'layout'>

/** Snapshots as they were last read: one never changes, and its text is long. Who may read it is asked of the database each time. */
const lastRead = new Map<string, { edition: string; kept: KeptSnapshot }>()
const mostKept = 12

/** What a job last made of a network for this reader; null: not their network, not published to them, or not made yet. */
export async function readNet(
  { tx, who }: Pick<MemberRequest, 'tx' | 'who'>,
  networkId: string,
): Promise<NetSnapshot | null> {
  const audience = audienceOf(who, networkId)
  if (audience === null) return null
  const { rows } = await sql<{ edition: string }>`
    select edition from net_snapshot where network_id = ${networkId} and audience = ${audience}`.execute(tx)
  if (rows[0] === undefined) return null
  const key = `${networkId} ${audience}`
  const known = lastRead.get(key)
  const kept = known?.edition === rows[0].edition ? known.kept : await readAnew(tx, { networkId, audience, key })
  return kept && { networkId, audience, ...kept }
}

/** What stands now, which may be newer than the edition asked for: a job made another meanwhile. */
async function readAnew(
  tx: MemberRequest['tx'],
  { networkId, audience, key }: { networkId: string; audience: Audience; key: string },
): Promise<KeptSnapshot | null> {
  const { rows } = await sql<KeptSnapshot & { body: NetBody; edition: string }>`
    select edition, made_at as "madeAt", day::text, body, measures, layout from net_snapshot
    where network_id = ${networkId} and audience = ${audience}`.execute(tx)
  if (rows[0] === undefined) return null
  const { edition, ...kept } = rows[0]
  lastRead.delete(key)
  lastRead.set(key, { edition, kept })
  const [oldest] = lastRead.keys()
  if (lastRead.size > mostKept && oldest !== undefined) lastRead.delete(oldest)
  return kept
}

/** Whether a network shows its net to its members; `version` null: nobody has chosen yet. */
export async function readChoice(
  tx: MemberRequest['tx'],
  networkId: string,
): Promise<{ isPublished: boolean; version: number | null }> {
  const { rows } = await sql<{ isPublished: boolean; version: number }>`
    select is_published as "isPublished", version from net_choice where network_id = ${networkId}`.execute(tx)
  return rows[0] ?? { isPublished: false, version: null }
}
