import { sql } from 'kysely'
import {
  fileHash,
  membersOf,
  mustBeSealedFile,
  Refused,
  type Keyset,
  type Member,
  type Register,
  type Stanza,
  type Statement,
  type TeamEpoch,
} from '../../../crypto/index.ts'
import type { Tx } from '../../../kernel/db/index.ts'

/** What comes with an epoch: the secret of the one before, sealed to it; its own, sealed to recovery and to each member. */
export interface EpochFiles {
  back: Buffer | null
  rescue: Buffer
  parcels: readonly { person: string; file: Buffer }[]
}

interface Arrival {
  epoch: EpochFiles | null
  /** Before this statement. */
  register: Register
}

/** Whether a file has the form of what is sealed: all that can be judged without its key. */
export function isSealed(file: Buffer, stanza: Stanza): boolean {
  try {
    mustBeSealedFile(new Uint8Array(file), stanza)
    return true
  } catch (failure) {
    if (failure instanceof Refused) return false
    throw failure
  }
}

/**
 * What signatures cannot say: that the people work where the statement says, that its teams are there, that an organization does not call itself
 * something else than it is, and that what is sealed has its form and is for everyone it should be for.
 */
export async function mayEnter(tx: Tx, statement: Statement, { epoch, register }: Arrival): Promise<boolean> {
  if ((statement.t === 'epoch') !== (epoch !== null)) return false
  if (statement.t === 'keyset') return isKeysetOfPeople(tx, statement)
  if (statement.t === 'member') return isMemberOfTeams(tx, statement)
  if (statement.t === 'epoch' && epoch) return isWholeEpoch(tx, statement, { epoch, register })
  return true
}

async function isKeysetOfPeople(tx: Tx, { org, holders, class: kind }: Keyset): Promise<boolean> {
  const { rows } = await sql<{ sector: string; strangers: boolean }>`
    select sec.key_sector(${org}) as sector, exists (select from jsonb_to_recordset(${JSON.stringify(holders)}::jsonb) as x (uid uuid, of uuid)
      where not sec.key_works_at(x.uid, x.of)) as strangers`.execute(tx)
  const [found] = rows
  return found !== undefined && !found.strangers && classOf(found.sector) === kind
}

const classes: Readonly<Record<string, Keyset['class']>> = {
  community: 'community',
  education: 'school',
  institutional: 'health',
  police: 'police',
}
/** How a keyset calls an organization of this sector. */
export const classOf = (sector: string): Keyset['class'] => classes[sector] ?? 'network'

async function isMemberOfTeams(tx: Tx, { org, uid, teams }: Member): Promise<boolean> {
  const { rows } = await sql<{ works: boolean; teams: number }>`
    select sec.key_works_at(${uid}, ${org}) as works, (select count(*)::integer from key_team t where t.organization_id = ${org}
      and t.until_day is null and t.id = any(${teams.map(({ id }) => id)}::uuid[])) as teams`.execute(tx)
  const [found] = rows
  return found !== undefined && found.works && teams.length > 0 && found.teams === teams.length
}

async function isWholeEpoch(
  tx: Tx,
  { org, team, back }: TeamEpoch,
  { epoch, register }: { epoch: EpochFiles; register: Register },
): Promise<boolean> {
  const known = await tx
    .selectFrom('key_team')
    .select('id')
    .where('id', '=', team)
    .where('organization_id', '=', org)
    .where('until_day', 'is', null)
    .executeTakeFirst()
  const standing = register.standings.get(org)
  if (!known || !standing) return false
  const files = [...epoch.parcels.map(({ file }) => file), epoch.rescue, ...(epoch.back ? [epoch.back] : [])]
  if (!files.every((file) => isSealed(file, 'mlkem768x25519'))) return false
  if ((epoch.back === null ? null : fileHash(new Uint8Array(epoch.back))) !== back) return false
  const members = membersOf(standing, team).map(({ statement }) => statement.uid)
  const given = epoch.parcels.map(({ person }) => person)
  return members.toSorted().join() === given.toSorted().join()
}

/** What the database keeps beside a statement, so that its policies and rules need not read the log. */
export function effectOf(statement: Statement, epoch: EpochFiles | null, register: Register): object {
  if (statement.t === 'keyset') return { holders: statement.holders.map(({ uid, of }) => ({ uid, of })) }
  if (statement.t === 'member') return { person: statement.uid, teams: statement.teams.map(({ id }) => id) }
  if (statement.t === 'revoke') return { target: statement.target }
  if (statement.t === 'epoch' && epoch)
    return {
      team: statement.team,
      epoch: statement.e,
      recovery: register.standings.get(statement.org)?.keyset.statement.recovery.ver,
      back: epoch.back?.toString('hex') ?? null,
      rescue: epoch.rescue.toString('hex'),
      parcels: epoch.parcels.map(({ person, file }) => ({ person, file: file.toString('hex') })),
    }
  return {}
}
