import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { sayFigure } from '../../../tests/figure.ts'
import { doing, here, openReferrals, stopping, type Referrals, type Sender } from './test-referral-site.ts'
import { resealed } from './test-sealed-world.ts'

const start = '2026-09-14T14:00:00Z'
let region: Referrals
let reader: Sender
beforeAll(async () => {
  region = await openReferrals()
  reader = await region.senderFor(region.ecole.worker)
})
afterAll(() => region.close())

const act = (task: string, name: string, said: object = {}) =>
  reader.send('faire', { event: randomUUID(), task, act: name, said })

it('acceptance, first contact and end each keep their own instant, to the second', async () => {
  const { task } = await region.sent()
  const asked: [string, string, object][] = [
    ['2026-09-14T15:10:11Z', 'accept', { ownerId: region.ecole.worker.id }],
    ['2026-09-15T16:20:22Z', 'start', {}],
    ['2026-09-17T18:30:33Z', 'complete', { outcome: 'need-met', youthView: 'asked' }],
  ]
  for (const [instant, name, said] of asked) {
    await region.at(instant)
    expect((await act(task, name, said)).body).toEqual({ done: 'done' })
  }
  const { rows } = await region.site.admin.query<Record<string, Date>>(
    'SELECT accepted_at, first_contact_at, ended_at FROM referral_task WHERE id = $1',
    [task],
  )
  const kept = Object.values(rows[0] ?? {}).map((at) => `${at.toISOString().slice(0, 19)}Z`)
  sayFigure('R15', `${kept.filter((one, at) => one === asked[at]?.[0]).length} of 3 instants, to the second`)
  expect(kept).toEqual(asked.map(([instant]) => instant))
})

it('a server whose clock goes back a day ends nothing, escalates nothing, and still answers', async () => {
  await region.at(start)
  const { task, rec } = await region.sent()
  await region.at('2026-09-13T14:00:00Z')
  await region.clock()
  const { rows } = await region.site.admin.query(
    'SELECT state, reminded_at, late_at FROM referral_task WHERE id = $1',
    [task],
  )
  expect(rows).toEqual([{ state: 'requested', reminded_at: null, late_at: null }])
  expect((await reader.get(`dossiers/${rec}`)).status).toBe(200)
  await region.at(start)
})

it('a referral sent ten times at once is there once, and whole', async () => {
  const { said, files } = resealed(await region.sealed([region.ecole]))
  const sender = await region.senderFor(region.maison.worker)
  const answers = await Promise.all(Array.from({ length: 10 }, () => sender.send('envoyer', said, files)))
  expect(answers.filter(({ body }) => body.done === 'sent')).toHaveLength(1)
  const { rows } = await region.site.admin.query<Record<string, number>>(
    `SELECT (SELECT count(*)::int FROM referral_task WHERE request_id = $1) AS tasks, (SELECT count(*)::int FROM referral_object WHERE rec = $1) AS objects,
       (SELECT count(*)::int FROM referral_wrap WHERE rec = $1) AS wraps`,
    [said.request.id],
  )
  expect(rows).toEqual([{ tasks: 1, objects: 2, wraps: 2 }])
})

it('a withdrawal while it is read lets that reading end, and no other begin; what is sent after is refused', async () => {
  const { rec, task, said, files } = await region.sent()
  const { maison, ecole } = region
  const page = await maison.worker.visitor.read(stopping(task, 'youth-withdraws'))
  const [, gone] = await Promise.all([
    reader.get(`dossiers/${rec}`),
    maison.worker.visitor.send(stopping(task, 'youth-withdraws'), {}, { page }),
  ])
  expect(gone.status).toBe(303)
  expect((await reader.get(`dossiers/${rec}`)).status).toBe(404)
  const late = await reader.send(
    'ajouter',
    { rec, organizationId: ecole.id, objects: [{ ...said.objects[1], id: randomUUID(), type: 'note', seq: 2 }] },
    new Map([['object-0', files.get('object-1') ?? new Uint8Array()]]),
  )
  expect(late.body.refusal).toBe('not-yours')
  const accepted = await ecole.worker.visitor.send(
    here(task),
    { ownerId: ecole.worker.id },
    { to: doing(task, 'accept') },
  )
  expect([303, 404]).toContain(accepted.status)
  const { rows } = await region.site.admin.query('SELECT state FROM referral_task WHERE id = $1', [task])
  expect(rows).toEqual([{ state: 'cancelled' }])
})

it('a consent that begins later than tomorrow lets nothing leave', async () => {
  const sealed = await region.sealed([region.ecole])
  Object.assign(sealed.tasks[0]?.consent ?? {}, { startsOn: '2026-09-17' })
  const sender = await region.senderFor(region.maison.worker)
  expect((await sender.send('envoyer', sealed.said, sealed.files)).body.refusal).toBe('consent-over')
})

it('someone removed from their organization is served nothing at their very next request', async () => {
  const { rec } = await region.sent()
  const { admin } = region.site
  expect((await reader.get(`dossiers/${rec}`)).status).toBe(200)
  const member = 'WHERE organization_id = $1 AND person_id = $2'
  const who = [region.ecole.id, region.ecole.worker.id]
  await admin.query(`UPDATE membership SET until_day = from_day ${member}`, who)
  const after = await reader.get(`dossiers/${rec}`)
  expect({ isServed: after.status === 200, objects: after.body.objects }).toEqual({
    isServed: false,
    objects: undefined,
  })
  await admin.query(`UPDATE membership SET until_day = NULL ${member}`, who)
})

/** What is no consent in force for this recipient and purpose: state, who may be told, for what, until when in days from today. */
const none: readonly [state: string, isRecipient: boolean, purpose: string, days: number][] = [
  ['proposed', true, 'service', 90],
  ['rejected', true, 'service', 90],
  ['inactive', true, 'service', 90],
  ['entered-in-error', true, 'service', 90],
  ['active', false, 'service', 90],
  ['active', true, 'assessment', 90],
  ['active', true, 'service', -1],
]

it('nothing is requested without a consent in force, whoever asks the database and however often', async () => {
  const tries = Number(process.env['WITHOUT_CONSENT'] ?? 140)
  const { rec } = await region.sent()
  const client = await region.site.admin.connect()
  try {
    await client.query(`
      CREATE FUNCTION pg_temp.try_without(p_rec uuid, p_state text, p_recipient uuid, p_told uuid, p_team uuid, p_purpose text, p_days integer) RETURNS boolean LANGUAGE plpgsql AS $$
      DECLARE v_consent uuid := gen_random_uuid(); v_task uuid := gen_random_uuid(); r referral_request;
      BEGIN
        SELECT * INTO r FROM referral_request WHERE id = p_rec;
        INSERT INTO referral_consent (id, request_id, organization_id, recipient_id, purpose, capacity, classes, channels, method, starts_on, ends_on, text_hash, sealed_hash, rule_version, state, recorded_by, ended_at)
        VALUES (v_consent, p_rec, r.organization_id, p_told, p_purpose, 'adult', '{need}', '{worker}', 'paper', sec.now()::date - 30, sec.now()::date + p_days,
          sha256('text'), sha256('sealed'), 1, p_state, r.requested_by, CASE WHEN p_state IN ('rejected', 'inactive', 'entered-in-error') THEN sec.now() END);
        INSERT INTO referral_task (id, request_id, organization_id, recipient_id, team_id, consent_id)
        VALUES (v_task, p_rec, r.organization_id, p_recipient, p_team, v_consent);
        UPDATE referral_task SET state = 'requested', business_status = 'sent', requested_at = sec.now(), due_at = sec.now() + interval '72 hours' WHERE id = v_task;
        RETURN true;
      EXCEPTION WHEN check_violation THEN RETURN false;
      END $$`)
    const through: string[] = []
    for (const [state, isTold, purpose, days] of none) {
      const { ecole, police } = region
      const { rows } = await client.query<{ through: number }>(
        'SELECT count(*) FILTER (WHERE pg_temp.try_without($1, $2, $3, $4, $5, $6, $7))::int AS through FROM generate_series(1, $8)',
        [
          rec,
          state,
          ecole.id,
          isTold ? ecole.id : police.id,
          ecole.keys.intake,
          purpose,
          days,
          Math.ceil(tries / none.length),
        ],
      )
      if (rows[0]?.through !== 0) through.push(`${rows[0]?.through} by ${state}, ${purpose}, ${days}`)
    }
    const { rows: able } = await client.query<{ able: boolean }>(
      `SELECT pg_temp.try_without($1, 'active', $2, $2, $3, 'service', 90) AS able`,
      [rec, region.ecole.id, region.ecole.keys.intake],
    )
    sayFigure('R7', `${through.length} of ${Math.ceil(tries / none.length) * none.length} tries in ${none.length} ways`)
    expect(through).toEqual([])
    expect(able).toEqual([{ able: true }])
  } finally {
    client.release()
  }
})
