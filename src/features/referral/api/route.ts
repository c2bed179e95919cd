import { sql } from 'kysely'
import { recordDeed } from '../../../kernel/audit.ts'
import {
  memberGet,
  memberPost,
  notFound,
  tooMany,
  type Answer,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { err, ok } from '../../../kernel/result.ts'
import { actOnTask } from '../act-on-task.ts'
import { addresses } from '../addresses.ts'
import { takeBackConsent } from '../take-back-consent.ts'
import { workdayAfter } from '../workday-after.ts'
import { consentRules } from '../consent-rules.ts'
import { longestConsentMonths, usualConsentMonths, type Act } from '../model.ts'
import { json, refuse, refusedWithLine, undoable } from './answers.ts'
import { listAuthors, listDrafts, listObjects, listRecordTasks, listWraps, readDesk } from './queries.ts'
import { keepObjects, sendReferral } from './send-referral.ts'
import { readSaid, sealedFileOf, sentAct, sentDraft, sentObjects, sentReferral } from './sent.ts'

/*
 * What the sealed pages of a browser ask: JSON out, forms in (`said` is JSON, files are opaque), with the same session, form key and same-origin rule as any page.
 * A refusal is `{ refusal: code }` with 409, or 422 for what has not the shape; then nothing was kept.
 */

const base64 = (file: Buffer): string => file.toString('base64')

/** Largest sending: a few objects and an attachment, bytes. */
const largest = 12_000_000

async function desk({ tx, who, formKeys }: MemberRequest): Promise<Answer> {
  const consent = { rules: consentRules(), usualMonths: usualConsentMonths, longestMonths: longestConsentMonths }
  return json({ csrf: formKeys.csrf, personId: who.personId, ...(await readDesk(tx)), consent })
}

async function send(request: MemberRequest): Promise<Answer> {
  const { tx, form } = request
  const said = readSaid(form, sentReferral)
  if (said === null) return refuse('unreadable', 422)
  if (said.tasks.some(({ consent }) => consent !== null && consent.ruleVersion !== consentRules().version))
    return refuse('rule-changed')
  const sent = await undoable(tx, () => sendReferral(tx, form, said, workdayAfter(request)))
  if (sent.ok) return json({ done: sent.value })
  const { organizationId: chain, id } = said.request
  return refusedWithLine(request, { deed: 'referral.send', chain, subject: id, refusal: sent.refusal })
}

async function add(request: MemberRequest): Promise<Answer> {
  const { tx, form } = request
  const said = readSaid(form, sentObjects)
  if (said === null) return refuse('unreadable', 422)
  // A word that a consent is taken back never stands without its being taken back.
  const kept = await undoable(tx, async () => {
    const refusal =
      (await keepObjects(tx, form, said)) ?? (said.withdraws && (await takeBackConsent(tx, said.withdraws)))
    return refusal === null ? ok(null) : err(refusal)
  })
  if (!kept.ok)
    return refusedWithLine(request, {
      deed: 'referral.add',
      chain: said.organizationId,
      subject: said.rec,
      refusal: kept.refusal,
    })
  return json({ done: said.withdraws === null ? 'kept' : 'withdrawn' })
}

async function act({ tx, form }: MemberRequest): Promise<Answer> {
  const read = readSaid(form, sentAct)
  if (read === null) return refuse('unreadable', 422)
  const refusal = await actOnTask(tx, { ...read, act: read.act as Act })
  if (refusal === 'not-yours') return notFound()
  return refusal === null || refusal === 'repeated' ? json({ done: refusal ?? 'done' }) : refuse(refusal, 409, 'audit')
}

async function records({ tx, query }: MemberRequest): Promise<Answer> {
  const offset = /^\d{1,6}$/.test(query.get('from') ?? '') ? Number(query.get('from')) : 0
  const wraps = await listWraps(tx, { limit: 200, offset })
  return json({ wraps: wraps.map(({ file, ...wrap }) => ({ ...wrap, file: base64(file) })) })
}

/** Records that someone opens in an hour, at most: then a colleague, or an hour (security 12.1). */
const openedPerHour = 200

/** One record: its envelope, its keys for one's teams, its objects. Every reading is in the log of the organization that reads. */
async function record({ tx, params, query }: MemberRequest): Promise<Answer> {
  const rec = params['id'] ?? ''
  const wraps = await listWraps(tx, { rec, limit: 20 })
  if (wraps.length === 0) return notFound()
  const { teams, hasTwoUnlocks } = await readDesk(tx)
  if (!hasTwoUnlocks) return refuse('two-unlocks')
  const reader = teams.find(({ teamId }) => wraps.some((wrap) => wrap.teamId === teamId))
  if (reader === undefined) return notFound()
  const { rows } = await sql<{ opened: number }>`select sec.referrals_opened() as opened`.execute(tx)
  if ((rows[0]?.opened ?? 0) >= openedPerHour) return tooMany()
  const from = /^\d{1,5}$/.test(query.get('from') ?? '') ? Number(query.get('from')) : 0
  const objects = await listObjects(tx, rec, { from })
  await recordDeed(tx, {
    deed: 'referral.read',
    chain: reader.organizationId,
    subject: { kind: 'referral_request', id: rec },
  })
  return json({
    rec,
    org: wraps[0]?.org,
    tasks: await listRecordTasks(tx, rec),
    authors: await listAuthors(tx, rec),
    wraps: wraps.map(({ file, ...wrap }) => ({ ...wrap, file: base64(file) })),
    objects: objects.map(({ file, prev, ...row }) => ({
      ...row,
      prev: prev?.toString('hex') ?? null,
      file: base64(file),
    })),
  })
}

async function drafts({ tx }: MemberRequest): Promise<Answer> {
  const kept = await listDrafts(tx)
  return json({
    drafts: kept.map(({ file, wrap, ...draft }) => ({ ...draft, wrap: base64(wrap), file: base64(file) })),
  })
}

/** Drafts of one person, at most. */
const mostDrafts = 20

/** Keeps a draft, or keeps it again: sealed to its author alone. */
async function keepDraft({ tx, form, who, deps }: MemberRequest): Promise<Answer> {
  const said = readSaid(form, sentDraft)
  if (said === null || !who.organizations.includes(said.organizationId)) return refuse('unreadable', 422)
  const file = sealedFileOf(form, 'object-0', 'object')
  const wrap = sealedFileOf(form, 'wrap-0', 'wrap')
  if (file === null || wrap === null) return refuse('not-sealed', 422)
  const own = await tx
    .selectFrom('referral_draft')
    .select('id')
    .where('person_id', '=', who.personId)
    .limit(mostDrafts + 1)
    .execute()
  if (own.length >= mostDrafts && !own.some(({ id }) => id === said.id)) return refuse('too-many')
  const row = { kept_at: deps.clock.now(), wrap_file: wrap, file }
  const changed = await tx
    .updateTable('referral_draft')
    .set(row)
    .where('id', '=', said.id)
    .where('person_id', '=', who.personId)
    .executeTakeFirst()
  if (changed.numUpdatedRows === 0n)
    await tx
      .insertInto('referral_draft')
      .values({ id: said.id, person_id: who.personId, organization_id: said.organizationId, ...row })
      .execute()
  return json({ done: 'kept' })
}

async function dropDraft({ tx, params, who }: MemberRequest): Promise<Answer> {
  const dropped = await tx
    .deleteFrom('referral_draft')
    .where('id', '=', params['id'] ?? '')
    .where('person_id', '=', who.personId)
    .executeTakeFirst()
  return dropped.numDeletedRows === 0n ? notFound() : json({ done: 'dropped' })
}

const opaque = { once: false, maxBytes: largest }

export const apiRoutes: Route[] = [
  memberGet('referral.api-desk', addresses.apiDesk, desk),
  memberPost('referral.api-send', addresses.apiSend, send, opaque),
  memberPost('referral.api-add', addresses.apiAdd, add, opaque),
  memberPost('referral.api-act', addresses.apiAct, act, { once: false, maxBytes: 20_000 }),
  memberGet('referral.api-records', addresses.apiRecords, records),
  memberGet('referral.api-record', addresses.apiRecord, record),
  memberGet('referral.api-drafts', addresses.apiDrafts, drafts),
  memberPost('referral.api-keep-draft', addresses.apiKeepDraft, keepDraft, { once: false, maxBytes: 1_300_000 }),
  memberPost('referral.api-drop-draft', addresses.apiDropDraft, dropDraft, { once: false, maxBytes: 20_000 }),
]
