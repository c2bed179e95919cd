import { randomBytes, randomUUID } from 'node:crypto'
import type { Admin } from '../../../tests/database.ts'
import type { TaskState } from './model.ts'

/** Teams of keys of an organization, written as the superuser; of people who have keys there. @returns their ids */
export async function someTeams(
  admin: Admin,
  { organization, people = [] }: { organization: string; people?: readonly string[] },
) {
  const { rows: known } = await admin.query<{ id: string; kind: string }>(
    'SELECT id, kind FROM key_team WHERE organization_id = $1',
    [organization],
  )
  const of = (kind: string) => known.find((one) => one.kind === kind)?.id
  const teams = { intake: of('intake') ?? randomUUID(), followUp: of('follow-up') ?? randomUUID() }
  for (const [id, kind] of [
    [teams.intake, 'intake'],
    [teams.followUp, 'follow-up'],
  ])
    await admin.query(
      `INSERT INTO key_team (id, organization_id, kind, from_day) VALUES ($1, $2, $3, '2026-01-05') ON CONFLICT DO NOTHING`,
      [id, organization, kind],
    )
  for (const person of people) {
    const [cert, hash] = [randomBytes(32), randomBytes(32)]
    const { rows } = await admin.query<{ at: number }>(
      `INSERT INTO key_statement (log_index, organization_id, kind, file, hash, after_hash, salt, leaf)
       SELECT (SELECT coalesce(max(log_index) + 1, 0) FROM key_statement), $1, 'member', $2, $3, (SELECT hash FROM key_statement WHERE organization_id = $1 ORDER BY log_index DESC LIMIT 1), $4, $5
       RETURNING log_index AS at`,
      [organization, randomBytes(200), hash, randomBytes(16), randomBytes(32)],
    )
    await admin.query('INSERT INTO key_member (organization_id, cert, person_id, log_index) VALUES ($1, $2, $3, $4)', [
      organization,
      cert,
      person,
      rows[0]?.at,
    ])
    for (const team of [teams.intake, teams.followUp])
      await admin.query('INSERT INTO key_team_member (organization_id, team_id, cert) VALUES ($1, $2, $3)', [
        organization,
        team,
        cert,
      ])
    for (const kind of ['phrase', 'kit'])
      await admin.query(
        `INSERT INTO user_wrap (person_id, kind, file, from_day) VALUES ($1, $2, $3, '2026-01-05') ON CONFLICT DO NOTHING`,
        [person, kind, randomBytes(300)],
      )
  }
  return teams
}

interface ReferralFacts {
  from: string
  by: string
  to: string
  state?: Extract<TaskState, 'requested' | 'accepted'>
  owner?: string | null
}

/** An invented referral, whose files are of chance: envelope, consent, two objects, a wrap for each side. Written as the superuser. */
export async function aReferral(admin: Admin, { from, by, to, state = 'requested', owner = null }: ReferralFacts) {
  const [request, consent, task] = [randomUUID(), randomUUID(), randomUUID()]
  const [ours, theirs] = [await someTeams(admin, { organization: from }), await someTeams(admin, { organization: to })]
  await admin.query(
    `INSERT INTO referral_request (id, organization_id, requested_by, lead_id, team_id, state, priority, purpose, language, continuity_id)
     VALUES ($1, $2, $3, $3, $4, 'active', 'ordinary', 'service', 'fr', $5)`,
    [request, from, by, ours.followUp, randomUUID()],
  )
  await admin.query(
    `INSERT INTO referral_consent (id, request_id, organization_id, recipient_id, purpose, capacity, classes, channels, method, starts_on, ends_on, text_hash, sealed_hash, rule_version, state, recorded_by)
     VALUES ($1, $2, $3, $4, 'service', 'minor-alone', '{need}', '{worker}', 'paper', sec.now()::date, sec.now()::date + 90, $5, $5, 1, 'active', $6)`,
    [consent, request, from, to, randomBytes(32), by],
  )
  await admin.query(
    `INSERT INTO referral_task (id, request_id, organization_id, recipient_id, team_id, consent_id) VALUES ($1, $2, $3, $4, $5, $6)`,
    [task, request, from, to, theirs.intake, consent],
  )
  const file = randomBytes(500)
  const object = randomUUID()
  await admin.query(
    `INSERT INTO referral_object (id, rec, organization_id, author_id, author_organization_id, type, kv, seq, file) VALUES ($1, $2, $3, $4, $3, 'ref', 1, 0, $5)`,
    [object, request, from, by, file],
  )
  for (const [team, organization, of] of [
    [ours.followUp, from, null],
    [theirs.intake, to, task],
  ])
    await admin.query(
      `INSERT INTO referral_wrap (team_id, rec, kv, epoch, organization_id, task_id, file) VALUES ($1, $2, 1, 1, $3, $4, $5)`,
      [team, request, organization, of, randomBytes(2600)],
    )
  await admin.query(
    `UPDATE referral_task SET state = 'requested', business_status = 'sent', requested_at = sec.now(), due_at = sec.now() + interval '72 hours' WHERE id = $1`,
    [task],
  )
  const event = randomUUID()
  await admin.query(
    `INSERT INTO referral_event (id, task_id, act, from_state, to_state, actor_id, actor_organization_id) VALUES ($1, $2, 'submit', 'draft', 'requested', $3, $4)`,
    [event, task, by, from],
  )
  if (state === 'accepted')
    await admin.query(
      `UPDATE referral_task SET state = 'accepted', accepted_at = sec.now(), owner_id = $2 WHERE id = $1`,
      [task, owner],
    )
  return { request, consent, task, object, event, wraps: { ours: ours.followUp, theirs: theirs.intake } }
}
