import { createHash } from 'node:crypto'
import pg from 'pg'

/** One link as it is exported; nothing else is needed to verify it. `at` is UTC with microseconds: `2026-11-22T10:00:00.123456Z`. */
export interface AuditLink {
  chain: string
  seq: bigint
  at: string
  actor: string | null
  deed: string
  subjectKind: string
  subjectId: string | null
  basis: string | null
  result: string
  prev: Buffer
  hash: Buffer
}

/** Where a chain stood: its last number and hash. Kept elsewhere, it is a witness that nobody can rewrite what came before. */
export interface AuditHead {
  chain: string
  seq: bigint
  /** 64 hexadecimal digits. */
  hash: string
}

/**
 * What is wrong with a link: a number is missing or out of order, it does not hold the hash of the one before, its fields
 * are not those it was made with, the database's own head says otherwise, or a witness saw something else there.
 */
export type AuditFlaw = 'number' | 'link' | 'content' | 'head' | 'witness'

export interface AuditVerdict {
  links: number
  /** Where each chain ends, in the order of their ids: what to keep as a witness. */
  heads: AuditHead[]
  /** The first flaw of the first broken chain; null when all is whole. */
  broken: { chain: string; seq: bigint; flaw: AuditFlaw } | null
}

const noHash = Buffer.alloc(32)

/** The bytes that a hash covers, after the hash before: the same as `sec.audit_bytes` in the database. */
function bytesOf(link: AuditLink): string {
  const { chain, seq, at, actor, deed, subjectKind, subjectId, basis, result } = link
  return [chain, String(seq), at, actor ?? '', deed, subjectKind, subjectId ?? '', basis ?? '', result].join('\u001f')
}

function flawOf(link: AuditLink, before: { seq: bigint; hash: Buffer }): AuditFlaw | null {
  if (link.seq !== before.seq + 1n) return 'number'
  if (!link.prev.equals(before.hash)) return 'link'
  const hash = createHash('sha256').update(link.prev).update(bytesOf(link), 'utf8').digest()
  return hash.equals(link.hash) ? null : 'content'
}

/**
 * Follows every chain from its first link and recomputes each hash.
 *
 * @param links ordered by chain, then by number
 * @param heads the database's own heads, one per chain
 * @param witnesses heads seen before and kept elsewhere; without them, a chain rewritten whole cannot be told from a true one
 */
export async function verifyAudit(
  links: AsyncIterable<AuditLink> | Iterable<AuditLink>,
  heads: readonly AuditHead[],
  witnesses: readonly AuditHead[] = [],
): Promise<AuditVerdict> {
  const ends = new Map<string, AuditHead>()
  const witnessed = new Map(witnesses.map((witness) => [`${witness.chain} ${witness.seq}`, witness]))
  let broken: AuditVerdict['broken'] = null
  let count = 0
  let before: { chain: string; seq: bigint; hash: Buffer } = { chain: '', seq: 0n, hash: noHash }
  for await (const link of links) {
    count += 1
    if (link.chain !== before.chain) before = { chain: link.chain, seq: 0n, hash: noHash }
    const place = `${link.chain} ${link.seq}`
    const witness = witnessed.get(place)
    const isContradicted = witness !== undefined && witness.hash !== link.hash.toString('hex')
    const flaw = flawOf(link, before) ?? (isContradicted ? 'witness' : null)
    broken ??= flaw && { chain: link.chain, seq: link.seq, flaw }
    witnessed.delete(place)
    before = { chain: link.chain, seq: link.seq, hash: link.hash }
    ends.set(link.chain, { chain: link.chain, seq: link.seq, hash: link.hash.toString('hex') })
  }
  broken ??= compareHeads(ends, heads)
  const [missing] = witnessed.values()
  if (missing) broken ??= { chain: missing.chain, seq: missing.seq, flaw: 'witness' }
  return { links: count, heads: [...ends.values()], broken }
}

function compareHeads(ends: ReadonlyMap<string, AuditHead>, heads: readonly AuditHead[]): AuditVerdict['broken'] {
  const known = new Map(heads.map((head) => [head.chain, head]))
  for (const end of ends.values()) {
    const head = known.get(end.chain)
    if (head?.seq !== end.seq || head.hash !== end.hash) return { chain: end.chain, seq: end.seq, flaw: 'head' }
  }
  const lost = heads.find((head) => head.seq > 0n && !ends.has(head.chain))
  return lost ? { chain: lost.chain, seq: lost.seq, flaw: 'head' } : null
}

const columns = `chain_id AS chain, seq, to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS at, actor, deed,
  subject_kind AS "subjectKind", subject_id AS "subjectId", basis, result, prev, hash`

/** Reads the chains 5,000 links at a time, so that any length fits in memory. The client must see every row. */
export async function* readAuditLinks(client: pg.ClientBase): AsyncGenerator<AuditLink> {
  let last: { chain: string; seq: string } | null = null
  for (;;) {
    const { rows }: pg.QueryResult<Omit<AuditLink, 'seq'> & { seq: string }> = await client.query(
      `SELECT ${columns} FROM public.audit_event ${last ? 'WHERE (chain_id, seq) > ($1::uuid, $2::bigint)' : ''}
       ORDER BY chain_id, seq LIMIT 5000`,
      last ? [last.chain, last.seq] : [],
    )
    for (const row of rows) yield { ...row, seq: BigInt(row.seq) }
    const end = rows.at(-1)
    if (!end) return
    last = { chain: end.chain, seq: end.seq }
  }
}

export async function readAuditHeads(client: pg.ClientBase): Promise<AuditHead[]> {
  const { rows } = await client.query<{ chain: string; seq: string; hash: string }>(
    `SELECT chain_id AS chain, seq, encode(hash, 'hex') AS hash FROM public.audit_head ORDER BY chain_id`,
  )
  return rows.map(({ chain, seq, hash }) => ({ chain, seq: BigInt(seq), hash }))
}

/** Verifies the audit of a whole database, as it is at one instant. `adminUrl` is the administrator's address. */
export async function verifyDatabaseAudit(
  adminUrl: string,
  witnesses: readonly AuditHead[] = [],
): Promise<AuditVerdict> {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
    await client.query('SET LOCAL ROLE tis_owner') // an administrator who is no superuser would see no row, and find it whole
    return await verifyAudit(readAuditLinks(client), await readAuditHeads(client), witnesses)
  } finally {
    await client.end()
  }
}

/** A witness as one writes it down: one line per chain, `chain seq hash`. */
export const writeHeads = (heads: readonly AuditHead[]): string =>
  heads.map(({ chain, seq, hash }) => `${chain} ${seq} ${hash}\n`).join('')

/** @returns null when a line is not a head */
export function readHeads(text: string): AuditHead[] | null {
  const heads: AuditHead[] = []
  for (const line of text.split('\n').filter((one) => one.trim() !== '')) {
    const [, chain, seq, hash] = /^([0-9a-f-]{36}) (\d{1,19}) ([0-9a-f]{64})$/.exec(line.trim()) ?? []
    if (chain === undefined || seq === undefined || hash === undefined) return null
    heads.push({ chain, seq: BigInt(seq), hash })
  }
  return heads
}
