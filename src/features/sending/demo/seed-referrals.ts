import { createHash } from 'node:crypto'
import { appendObject, authorAt, fileHash, headOf, sealReferral, type StoredObject } from '../../../crypto/index.ts'
import type { OwnerQuery } from '../../../kernel/as-owner.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import type { DemoMoment } from '../../../kernel/feature/index.ts'
import { demoSecret, readStatements, readTree, registerOf } from '../../keys/index.ts'
import { demoId, demoNetwork } from '../../network/index.ts'
import { inventedReferrals, lastDayOf, type InventedReferral } from './invented-referrals.ts'

/** Always the same for the same thing. */
function rowId(slug: string): string {
  const hex = createHash('sha256').update(`tisserin demo referral ${slug}`).digest('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  )
}

const bytes = (value: object): Uint8Array => new TextEncoder().encode(JSON.stringify(value))
const plain = (file: Uint8Array): Buffer => Buffer.from(file)

interface Owner {
  tx: Tx
  query: OwnerQuery
}

/** Sealed with the keys of invented people, which anyone can open in a demonstration: `keys` brought them. */
export async function seedReferrals(owner: Owner, moment: DemoMoment): Promise<void> {
  if (!moment.isFirst) return
  for (const one of inventedReferrals) await send(owner, one, moment)
}

async function teamOf(query: OwnerQuery, org: string, kind: 'intake' | 'follow-up') {
  const [team] = await query<{ id: string }>('SELECT id FROM key_team WHERE organization_id = $1 AND kind = $2', [
    org,
    kind,
  ])
  if (!team) throw new Error('this invented organization has no keys')
  return { org, team: team.id }
}

const nameOf = (slug: string, lang: 'fr' | 'en'): string =>
  demoNetwork().organizations.find((one) => one.slug === slug)?.name[lang] ?? slug

async function send({ tx, query }: Owner, one: InventedReferral, moment: DemoMoment): Promise<void> {
  const [from, to, by] = [demoId('organization', one.from), demoId('organization', one.to), demoId('person', one.by)]
  const teams = [await teamOf(query, from, 'follow-up'), await teamOf(query, to, 'intake')] as const
  const register = registerOf(await readStatements(tx, [from, to]), await readTree(tx))
  const secret = await demoSecret(query, by)
  const day = moment.daysAgo(1)
  const signing = { author: authorAt(register, from, by, new Uint8Array(Buffer.from(secret.sig, 'hex'))), day }
  const [rec, task, consent] = [rowId(`${one.slug} record`), rowId(`${one.slug} task`), rowId(`${one.slug} consent`)]
  const { purpose, capacity, classes, channels, text, language } = one
  const said = {
    capacity,
    recipient: { id: to, name: nameOf(one.to, language) },
    purpose,
    classes,
    channels,
    method: 'spoken-witnessed',
    startsOn: day,
    endsOn: lastDayOf(moment),
    language,
    text,
  }
  const parts = [
    { type: 'consent' as const, obj: rowId(`${one.slug} consent object`), body: bytes(said) },
    { type: 'ref' as const, obj: rowId(`${one.slug} content`), body: bytes(one.content) },
  ]
  const sealed = await sealReferral(register, { rec, parts, basis: null }, [...teams], signing)
  const objects = [...sealed.objects]
  if (one.note !== null) {
    const part = { type: 'note' as const, obj: rowId(`${one.slug} note`), body: bytes({ text: one.note }) }
    objects.push(await appendObject({ org: from, rec, kv: 1 }, headOf(objects), part, sealed.dataKey, signing))
  }
  await query(
    `INSERT INTO referral_request (id, organization_id, requested_by, lead_id, team_id, priority, purpose, language, wishes_news, continuity_id)
     VALUES ($1, $2, $3, $3, $4, $5, $6, $7, true, $8)`,
    [rec, from, by, teams[0].team, one.priority, purpose, language, rowId(`${one.slug} continuity`)],
  )
  const hash = createHash('sha256').update(text).digest()
  await query(
    `INSERT INTO referral_consent (id, request_id, organization_id, recipient_id, purpose, capacity, classes, channels, method, starts_on, ends_on, text_hash, sealed_hash, rule_version, state, recorded_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'spoken-witnessed', $9, $10, $11, $12, 1, 'active', $13)`,
    [consent, rec, from, to, purpose, capacity, classes, channels, day, said.endsOn, hash, sealedHash(objects), by],
  )
  await query(
    'INSERT INTO referral_task (id, request_id, organization_id, recipient_id, team_id, consent_id) VALUES ($1, $2, $3, $4, $5, $6)',
    [task, rec, from, to, teams[1].team, consent],
  )
  for (const { row, file } of objects)
    await query(
      `INSERT INTO referral_object (id, rec, organization_id, author_id, author_organization_id, type, kv, seq, prev, file)
       VALUES ($1, $2, $3, $4, $3, $5, $6, $7, $8, $9)`,
      [
        row.obj,
        rec,
        from,
        by,
        row.type,
        row.kv,
        row.seq,
        row.prev === null ? null : Buffer.from(row.prev, 'hex'),
        plain(file),
      ],
    )
  for (const [at, { address, file }] of sealed.wraps.entries())
    await query(
      `INSERT INTO referral_wrap (team_id, rec, kv, epoch, organization_id, task_id, until_at, file) VALUES ($1, $2, 1, $3, $4, $5, $6, $7)`,
      [
        address.to,
        rec,
        address.epoch,
        address.org,
        at === 0 ? null : task,
        at === 0 ? null : new Date(`${lastDayOf(moment)}T00:00:00Z`),
        plain(file),
      ],
    )
  await query(
    `SELECT sec.do_referral_act($1, t, 'submit', 'requested', 'sent', '{}', $3, $4) FROM referral_task t WHERE t.id = $2`,
    [rowId(`${one.slug} sent`), task, by, from],
  )
  if (one.handedTo !== null)
    await handOver(query, { slug: one.slug, rec, task, from, by, to, taker: demoId('person', one.handedTo) })
}

interface HandOver {
  slug: string
  rec: string
  task: string
  from: string
  by: string
  to: string
  taker: string
}

/** The young person moves: the one who follows there took over, and both are there for a month. */
async function handOver(query: OwnerQuery, { slug, rec, task, from, by, to, taker }: HandOver): Promise<void> {
  await query(
    `SELECT sec.do_referral_act($1, t, 'accept', 'accepted', NULL, jsonb_build_object('ownerId', $3::uuid::text), $3::uuid, $4) FROM referral_task t WHERE t.id = $2`,
    [rowId(`${slug} accepted`), task, taker, to],
  )
  const id = rowId(`${slug} hand-off`)
  await query(
    `INSERT INTO referral_handoff (id, request_id, organization_id, from_id, to_organization_id, to_id, reason, variant, proposed_by)
     VALUES ($1, $2, $3, $4, $5, $6, 'region', 'planned', $4)`,
    [id, rec, from, by, to, taker],
  )
  for (const [act, state, actor, organization] of [
    ['youth-agrees', 'youth-agreed', by, from],
    ['accept', 'overlap', taker, to],
  ])
    await query(`SELECT sec.do_handoff_act($1, h, $3, $4, $5, $6) FROM referral_handoff h WHERE h.id = $2`, [
      rowId(`${slug} ${act}`),
      id,
      act,
      state,
      actor,
      organization,
    ])
}

function sealedHash(objects: readonly StoredObject[]): Buffer {
  const [first] = objects
  if (!first) throw new Error('nothing was sealed')
  return Buffer.from(fileHash(first.file), 'hex')
}
