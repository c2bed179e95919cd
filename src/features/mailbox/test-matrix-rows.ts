import { randomBytes, randomUUID } from 'node:crypto'
import type { Admin } from '../../../tests/database.ts'
import type { World } from '../../../tests/matrix/actors.ts'
import type { Samples, Target } from '../../../tests/matrix/samples.ts'
import { someTeams } from '../referral/test-referrals.ts'
import { aDoor } from './test-mailboxes.ts'

/** A conversation of chance: nobody could open any of it. Written as the superuser. */
async function aRowOfMailbox(admin: Admin, { organization, team }: { organization: string; team: string }) {
  const id = randomUUID()
  const place = randomBytes(32)
  await admin.query(
    `INSERT INTO mailbox (id, organization_id, team_id, loc_hash, auth_hash, locked_file, wrap_file, enc_file, sig_key, created_week, expires_on)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, '2026-01-05', '2099-01-05')`,
    [
      id,
      organization,
      team,
      place,
      randomBytes(32),
      randomBytes(445),
      randomBytes(2600),
      randomBytes(1959),
      randomBytes(32),
    ],
  )
  await admin.query(
    'INSERT INTO mailbox_wrap (mailbox_id, organization_id, team_id, kv, epoch, file) VALUES ($1, $2, $3, 1, 1, $4)',
    [id, organization, team, randomBytes(2600)],
  )
  const object = randomUUID()
  await admin.query(
    'INSERT INTO mailbox_object (id, mailbox_id, organization_id, seq, kv, entry, file) VALUES ($1, $2, $3, 0, 1, 1, $4)',
    [object, id, organization, randomBytes(600)],
  )
  const token = randomBytes(32)
  await admin.query('INSERT INTO mailbox_token (token_hash, mailbox_id) VALUES ($1, $2)', [token, id])
  await admin.query('INSERT INTO mailbox_try (loc_hash, hour) VALUES ($1, sec.now())', [place])
  return { id, object, token, place }
}

/** A note beside it, of chance too. @returns its id */
async function aNoteRow(
  admin: Admin,
  { organization, team, mailbox, person }: Record<'organization' | 'team' | 'mailbox' | 'person', string>,
): Promise<string> {
  const id = randomUUID()
  await admin.query(
    'INSERT INTO mailbox_note_wrap (mailbox_id, organization_id, team_id, record_id, epoch, file) VALUES ($1, $2, $3, $4, 1, $5)',
    [mailbox, organization, team, randomUUID(), randomBytes(2600)],
  )
  await admin.query(
    'INSERT INTO mailbox_note (id, mailbox_id, organization_id, author_id, seq, file) VALUES ($1, $2, $3, $4, 0, $5)',
    [id, mailbox, organization, person, randomBytes(600)],
  )
  return id
}

/** Another feature may have given them some. */
async function hasKeys(admin: Admin, organization: string, person: string): Promise<boolean> {
  const { rowCount } = await admin.query(
    'SELECT FROM key_member WHERE organization_id = $1 AND person_id = $2 AND ended_index IS NULL',
    [organization, person],
  )
  return (rowCount ?? 0) > 0
}

/** Rows of what this feature keeps, for every relation that matters: nobody adds, changes or takes any but by functions that check again. */
export async function mailboxRows(admin: Admin, world: World): Promise<Record<string, Samples>> {
  const { own, partner, foreign } = world.organizations
  const specialist = world.actor('specialist').person ?? ''
  const kept: ({ organization: string; note: string } & Awaited<ReturnType<typeof aRowOfMailbox>>)[] = []
  for (const organization of [own, partner, foreign]) {
    const people = organization === own && !(await hasKeys(admin, own, specialist)) ? [specialist] : []
    const { intake } = await someTeams(admin, { organization, people })
    await aDoor(admin, { organization, team: intake })
    const mailbox = await aRowOfMailbox(admin, { organization, team: intake })
    await admin.query(
      'INSERT INTO mailbox_reading (mailbox_id, organization_id, person_id, seq) VALUES ($1, $2, $3, 0)',
      [mailbox.id, organization, specialist],
    )
    const note = await aNoteRow(admin, { organization, team: intake, mailbox: mailbox.id, person: specialist })
    await admin.query(
      `INSERT INTO mailbox_answer_time (organization_id, month) VALUES ($1, '2026-01-01') ON CONFLICT DO NOTHING`,
      [organization],
    )
    await admin.query(
      `INSERT INTO mailbox_past (organization_id, week, waited, kept_promise, followed, same_worker, n) VALUES ($1, '2026-01-05', 2, true, false, false, 7) ON CONFLICT DO NOTHING`,
      [organization],
    )
    await admin.query(
      `INSERT INTO mailbox_duty (organization_id, weekday, holder_id, since) VALUES ($1, 1, $2, '2026-01-05') ON CONFLICT DO NOTHING`,
      [organization, specialist],
    )
    kept.push({ organization, note, ...mailbox })
  }
  const everywhere = (change: string, where: (one: (typeof kept)[number]) => Record<string, unknown>): Samples => ({
    rows: kept.map((one) => ({ place: { organization: one.organization }, where: where(one) })),
    change,
  })
  return {
    'public.mailbox_door': everywhere('promise_hours = 2', ({ organization }) => ({ organization_id: organization })),
    'public.mailbox_answer_time': everywhere('share = 0', ({ organization }) => ({ organization_id: organization })),
    'public.mailbox_past': everywhere('n = 8', ({ organization }) => ({ organization_id: organization })),
    'public.mailbox_duty': everywhere('weekday = 2', ({ organization }) => ({ organization_id: organization })),
    'public.mailbox': everywhere('awaits = false', ({ id }) => ({ id })),
    'public.mailbox_wrap': everywhere('epoch = 2', ({ id }) => ({ mailbox_id: id })),
    'public.mailbox_object': everywhere('entry = 2', ({ object }) => ({ id: object })),
    'public.mailbox_reading': everywhere('seq = 1', ({ id }) => ({ mailbox_id: id })),
    'public.mailbox_note_wrap': everywhere('epoch = 2', ({ id }) => ({ mailbox_id: id })),
    'public.mailbox_note': everywhere('seq = 1', ({ note }) => ({ id: note })),
    'public.mailbox_token': everywhere('used_at = used_at', ({ token }) => ({ token_hash: token })),
    'public.mailbox_try': everywhere('failures = 0', ({ place }) => ({ loc_hash: place })),
  }
}

/** Organizations whose door is open, and an id that names none. */
export async function mailboxTargets(admin: Admin, world: World): Promise<Record<string, Target[]>> {
  const { own, partner, foreign } = world.organizations
  const fields = { weekdays: '1', from: '9:00', until: '17:00', promise: '24', phone: '514 555-0199', version: '0' }
  for (const organization of [own, partner, foreign]) {
    const { intake } = await someTeams(admin, { organization })
    await aDoor(admin, { organization, team: intake })
  }
  return {
    mailboxOffice: [
      ...[own, partner, foreign].map((organization) => ({
        params: { id: organization },
        place: { organization },
        fields,
      })),
      { params: { id: randomUUID() }, place: {}, kind: 'unknown', fields },
    ],
  }
}
