import { z } from 'zod'
import { sql } from 'kysely'
import { recordDeed } from '../../../kernel/audit.ts'
import {
  data,
  memberGet,
  memberPost,
  notFound,
  sealedGet,
  type Answer,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { isId } from '../../../kernel/ids.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import { SealedStart } from '../../keys/index.ts'
import { addresses as referral } from '../../referral/index.ts'
import { addresses } from '../addresses.ts'
import { referralPaths } from '../sealed-paths.ts'
import { words } from '../words.ts'

const json = (body: object, status = 200): Answer =>
  data(JSON.stringify(body), { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' }, status)

/** The organization for which the person is served the key of a record; null when none is, or not any more. */
async function servedFor(tx: Tx, rec: string): Promise<string | null> {
  if (!isId(rec)) return null
  const { rows } = await sql<{ id: string }>`
    select organization_id as id from referral_wrap where rec = ${rec} and team_id = any ((select sec.referral_teams())::uuid[]) order by team_id limit 1`.execute(
    tx,
  )
  return rows[0]?.id ?? null
}

/** Asked every few seconds by a page that shows a record: whether it may still. It is no reading, and leaves no line. */
async function stands({ tx, params }: MemberRequest): Promise<Answer> {
  return (await servedFor(tx, params['id'] ?? '')) === null ? notFound() : json({ stands: true })
}

/** Codes of `src/crypto`, and what the page itself could not read. */
const reasons = [
  'form',
  'suite',
  'key',
  'context',
  'sender',
  'signature',
  'chain',
  'future',
  'log',
  'authority',
  'threshold',
  'stale',
] as const
const said = z.strictObject({ rec: z.string().refine(isId), reason: z.enum(reasons) })

function readSaid(text: string): z.infer<typeof said> | null {
  try {
    return said.parse(JSON.parse(text))
  } catch {
    return null
  }
}

/** A record that a browser could not read whole: why, as a code, goes to the log of the organization that reads. */
async function unreadable({ tx, form }: MemberRequest): Promise<Answer> {
  const read = readSaid(form.first('said'))
  if (read === null) return json({ refusal: 'unreadable' }, 422)
  const chain = await servedFor(tx, read.rec)
  if (chain === null) return notFound()
  await recordDeed(tx, {
    deed: 'referral.unreadable',
    chain,
    subject: { kind: 'referral_request', id: read.rec },
    basis: read.reason,
  })
  return json({ done: true })
}

export const readRoutes: readonly Route[] = [
  sealedGet('sending.read', referral.read, 'sealed-reading', (lang) => ({
    title: words[lang].read,
    content: <SealedStart lang={lang} more={referralPaths(lang)} />,
  })),
  memberGet('sending.stands', addresses.stands, stands),
  memberPost('sending.unreadable', addresses.unreadable, unreadable, { once: false, maxBytes: 20_000 }),
]
