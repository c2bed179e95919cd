import { randomBytes, randomUUID } from 'node:crypto'
import {
  appendObject,
  authorAt,
  beginConversation,
  headOf,
  lockMailbox,
  mailboxHalves,
  newMailboxSecret,
  type StoredObject,
} from '../../../crypto/index.ts'
import type { OwnerQuery } from '../../../kernel/as-owner.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import type { DemoMoment } from '../../../kernel/feature/index.ts'
import { publishAnswerTimes } from '../figures/answer-times.ts'
import { demoSecret, readStatements, readTree, registerOf } from '../../keys/index.ts'
import { demoId } from '../../network/index.ts'

/** A youth centre with keys, which `keys` brought, and who answers there. */
const place = 'courtepointe'
const worker = 'worker-courtepointe'

/** What a young person wrote two days ago, and what they were answered a day later. Nobody has its words. */
const said = [
  'Exemple inventé. Personne n’a écrit ceci. J’aimerais parler à quelqu’un, mais pas au téléphone. Est-ce que je peux juste écrire ?',
  'Exemple inventé. Oui, ici tu peux juste écrire, à ton rythme. Dis ce que tu veux, ou rien d’autre aujourd’hui. Nous sommes là la semaine, de 9 h à 21 h.',
] as const

interface Owner {
  tx: Tx
  query: OwnerQuery
}

/** Opens the door of an invented team, so that a visitor of the demonstration can write to it, with a conversation there. */
export async function seedMailboxes(owner: Owner, moment: DemoMoment): Promise<void> {
  if (!moment.isFirst) return
  const org = demoId('organization', place)
  const [door] = await owner.query<{ team: string }>(
    `INSERT INTO mailbox_door (organization_id, team_id, weekdays, from_minute, until_minute, promise_hours, phone, opened_on)
     SELECT t.organization_id, t.id, '{1,2,3,4,5}', 540, 1260, 24, '+18195550142', $2 FROM key_team t WHERE t.organization_id = $1 AND t.kind = 'intake'
     RETURNING team_id AS team`,
    [org, moment.daysAgo(20)],
  )
  if (!door) throw new Error('this invented organization has no keys')
  await converse(owner, { org, team: door.team }, moment)
  await putOnDuty(owner, org, moment)
  await countInvented(owner, org, moment)
}

/** Its worker answers first on each day, and a colleague with the keys steps in, where there is one. */
async function putOnDuty({ query }: Owner, org: string, moment: DemoMoment): Promise<void> {
  await query(
    `INSERT INTO mailbox_duty (organization_id, weekday, holder_id, deputy_id, since)
     SELECT d.organization_id, day, $2, (SELECT m.person_id FROM membership m WHERE m.organization_id = d.organization_id AND m.person_id <> $2
       AND sec.answers_mailboxes(m.person_id, d.team_id) ORDER BY m.person_id LIMIT 1), $3 FROM mailbox_door d, unnest(d.weekdays) AS day WHERE d.organization_id = $1`,
    [org, demoId('person', worker), moment.daysAgo(20)],
  )
}

/** Conversations that never took place, as numbers alone: days ago, hours waited, whether within the promise, how many. What is read of them says that all is invented. */
const invented = [
  [60, 1, true, 6],
  [90, 3, true, 8],
  [120, 5, true, 5],
  [150, 14, false, 5],
] as const

async function countInvented({ tx, query }: Owner, org: string, moment: DemoMoment): Promise<void> {
  for (const [days, waited, kept, n] of invented)
    await query(
      `INSERT INTO mailbox_past (organization_id, week, waited, kept_promise, followed, same_worker, n) VALUES ($1, sec.week_of($2), $3, $4, true, true, $5)`,
      [org, moment.daysAgo(days), waited, kept, n],
    )
  await publishAnswerTimes(tx, moment.today)
}

async function converse({ tx, query }: Owner, team: { org: string; team: string }, moment: DemoMoment): Promise<void> {
  const { org } = team
  const rec = randomUUID()
  const by = demoId('person', worker)
  const register = registerOf(await readStatements(tx, [org]), await readTree(tx))
  const secret = await newMailboxSecret()
  const begun = await beginConversation(register, team, { rec, secret, message: part(said[0]), day: moment.daysAgo(2) })
  const { sig: seed } = await demoSecret(query, by)
  const author = authorAt(register, org, by, new Uint8Array(Buffer.from(seed, 'hex')))
  const answer = await appendObject({ org, rec, kv: 1 }, headOf([begun.object]), part(said[1]), begun.dataKey, {
    author,
    day: moment.daysAgo(1),
  })
  const { enc, sig } = await mailboxHalves(secret)
  // Its words are of chance: nobody comes back to it, and a visitor who writes has words of their own.
  const locked = await lockMailbox(secret, new Uint8Array(randomBytes(32)), rec)
  await query(
    `INSERT INTO mailbox (id, organization_id, team_id, loc_hash, auth_hash, locked_file, wrap_file, enc_file, sig_key, lead_id, awaits, created_week, expires_on)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, false, sec.week_of($11), sec.mailbox_end())`,
    [
      rec,
      org,
      team.team,
      randomBytes(32),
      randomBytes(32),
      Buffer.from(locked),
      Buffer.from(begun.ownWrap),
      Buffer.from(enc),
      Buffer.from(sig, 'hex'),
      by,
      moment.daysAgo(2),
    ],
  )
  await query(
    'INSERT INTO mailbox_wrap (mailbox_id, organization_id, team_id, kv, epoch, file) VALUES ($1, $2, $3, 1, $4, $5)',
    [rec, org, team.team, begun.wrap.address.epoch, Buffer.from(begun.wrap.file)],
  )
  await keep(query, { org, rec, author: null, daysAgo: 2, object: begun.object })
  await query('INSERT INTO mailbox_reading (mailbox_id, organization_id, person_id, seq) VALUES ($1, $2, $3, 0)', [
    rec,
    org,
    by,
  ])
  await keep(query, { org, rec, author: by, daysAgo: 1, object: answer })
}

const part = (text: string) => ({ type: 'message' as const, obj: randomUUID(), body: new TextEncoder().encode(text) })

interface Kept {
  org: string
  rec: string
  author: string | null
  daysAgo: number
  object: StoredObject
}

const keep = (query: OwnerQuery, { org, rec, author, daysAgo, object: { row, file } }: Kept) =>
  query(
    `INSERT INTO mailbox_object (id, mailbox_id, organization_id, author_id, seq, kv, prev, entry, kept_at, file)
     VALUES ($1, $2, $3, $4, $5, $6, $7, 1, date_trunc('hour', sec.now()) - make_interval(days => $8), $9)`,
    [
      row.obj,
      rec,
      org,
      author,
      row.seq,
      row.kv,
      row.prev === null ? null : Buffer.from(row.prev, 'hex'),
      daysAgo,
      Buffer.from(file),
    ],
  )
