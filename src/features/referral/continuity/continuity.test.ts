import { randomBytes, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Day } from '../../../kernel/clock.ts'
import { anOrganization, aPerson } from '../../../../tests/people.ts'
import { aQueueRole } from '../../../../tests/queue.ts'
import { openReferrals, type Referrals } from '../test-referral-site.ts'
import { someTeams } from '../test-referrals.ts'
import { gateEmergencies, recordContinuity } from './record-continuity.ts'

let region: Referrals
let queue: ReturnType<typeof aQueueRole>
beforeAll(async () => {
  region = await openReferrals()
  queue = aQueueRole(region.site.jobUrl)
})
afterAll(async () => {
  await queue.close()
  await region.close()
})

/** Draws the same numbers at each run from one seed. */
function drawer(seed: number) {
  let state = seed
  return (below: number): number => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return Math.floor((state / 4_294_967_296) * below)
  }
}

/** One generated referral, in plain words: what the recount reads, and the database never sees whole. */
interface Lived {
  chain: string
  from: number
  to: number
  sent: string
  accepted: boolean
  ended: string | null
  alone: boolean
  asked: boolean
  handedOff: string | null
}

const year = '2025-09-01'
const today = '2026-03-12' as Day
const until = '2026-02-28'
/** A day from April 2025 on. */
const dayAt = (n: number) => new Date(Date.UTC(2025, 3, 1) + n * 86_400_000).toISOString().slice(0, 10)

function generate(seed: number): Lived[] {
  const draw = drawer(seed)
  const chains = Array.from({ length: 25 }, () => randomUUID())
  return Array.from({ length: 40 }, () => {
    const from = draw(3)
    const sentAt = draw(320)
    const accepted = draw(3) > 0
    const ended = draw(2) === 0 ? dayAt(sentAt + 1 + draw(100)) : null
    return {
      chain: chains[draw(chains.length)] ?? '',
      from,
      to: (from + 1 + draw(2)) % 3,
      sent: dayAt(sentAt),
      accepted,
      ended,
      alone: draw(3) > 0,
      asked: accepted && ended !== null && draw(2) === 0,
      handedOff: draw(4) === 0 ? dayAt(sentAt + draw(60)) : null,
    }
  })
}

/** The same counts, written a second time and in another shape, from what was lived. */
function recount(lived: readonly Lived[], place: number) {
  const going = lived.filter(({ sent, ended }) => sent <= until && (ended === null || ended >= year))
  const chains = new Set(
    going.flatMap((one) => (one.from === place || (one.accepted && one.to === place) ? [one.chain] : [])),
  )
  const of = (chain: string) => lived.filter((one) => one.chain === chain)
  const same = [...chains].filter(
    (chain) =>
      !of(chain).some(
        ({ from, handedOff }) => from === place && handedOff !== null && handedOff >= year && handedOff <= until,
      ),
  )
  const part = [...chains].filter((chain) =>
    of(chain).some(
      (one) =>
        (one.from === place || one.to === place) &&
        ((one.alone && one.sent <= until) ||
          (one.asked && one.sent <= until && one.ended !== null && one.ended >= year && one.ended <= until)),
    ),
  )
  return { situations: chains.size, same: same.length, part: part.length }
}

async function write(lived: readonly Lived[], places: readonly { id: string; people: [string, string] }[]) {
  const { admin } = region.site
  const teams = []
  for (const { id } of places) teams.push(await someTeams(admin, { organization: id }))
  await admin.query('BEGIN')
  // Instants of the past, which no guard lets anyone write.
  await admin.query(`SET LOCAL session_replication_role = 'replica'`)
  for (const one of lived) {
    const [from, to] = [places[one.from], places[one.to]]
    if (from === undefined || to === undefined) throw new Error('three places')
    const [request, consent, task] = [randomUUID(), randomUUID(), randomUUID()]
    const at = (day: string) => `${day}T16:00:00Z`
    await admin.query(
      `INSERT INTO referral_request (id, organization_id, lead_organization_id, requested_by, lead_id, team_id, state, priority, purpose, language, continuity_id)
       VALUES ($1, $2, $2, $3, $3, $4, 'active', 'ordinary', 'service', 'fr', $5)`,
      [request, from.id, from.people[0], teams[one.from]?.followUp, one.chain],
    )
    await admin.query(
      `INSERT INTO referral_consent (id, request_id, organization_id, recipient_id, purpose, capacity, classes, channels, method, starts_on, ends_on, text_hash, sealed_hash, rule_version, state, recorded_by, recorded_at)
       VALUES ($1, $2, $3, $4, 'service', $5, '{need}', '{worker}', 'paper', $6::date, $6::date + 180, $7, $7, 1, 'active', $8, $9)`,
      [
        consent,
        request,
        from.id,
        to.id,
        one.alone ? 'minor-alone' : 'representative',
        one.sent,
        randomBytes(32),
        from.people[0],
        at(one.sent),
      ],
    )
    const state =
      one.ended === null ? (one.accepted ? 'accepted' : 'requested') : one.accepted ? 'completed' : 'cancelled'
    await admin.query(
      `INSERT INTO referral_task (id, request_id, organization_id, recipient_id, team_id, consent_id, state, requested_at, due_at, accepted_at, owner_id, ended_at, outcome, youth_view, reason)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $8, $9, $10, $11, $12, $13, $14)`,
      [
        task,
        request,
        from.id,
        to.id,
        teams[one.to]?.intake,
        consent,
        state,
        at(one.sent),
        one.accepted ? at(one.sent) : null,
        one.accepted ? to.people[0] : null,
        one.ended === null ? null : at(one.ended),
        state === 'completed' ? 'need-met' : null,
        state === 'completed' ? (one.asked ? 'asked' : 'skipped-safety') : null,
        state === 'cancelled' ? 'other' : null,
      ],
    )
    if (one.handedOff !== null)
      await admin.query(
        `INSERT INTO referral_handoff (id, request_id, organization_id, from_id, to_organization_id, to_id, reason, variant, state, proposed_by, proposed_at, accepted_at, ended_at, tell_by)
         VALUES ($1, $2, $3, $4, $3, $5, 'leave', 'urgent', 'done', $4, $6, $6, $6, $6)`,
        [randomUUID(), request, from.id, from.people[0], from.people[1], at(one.handedOff)],
      )
  }
  await admin.query('COMMIT')
}

describe('continuity, from envelopes alone', () => {
  it('comes to what an independent recount of three generated logs says, and is written once', async () => {
    const { site, network } = region
    for (const seed of [3, 17, 71]) {
      const places: { id: string; people: [string, string] }[] = []
      for (const sector of ['community', 'education', 'institutional']) {
        const id = await anOrganization(site.admin, {
          network,
          nameFr: `Lieu ${seed} ${sector}`,
          nameEn: `Place ${seed} ${sector}`,
          sector,
        })
        places.push({ id, people: [await aPerson(site.admin), await aPerson(site.admin)] })
      }
      const lived = generate(seed)
      await write(lived, places)
      await queue.tools.transaction((tx) => recordContinuity(tx, today))
      await queue.tools.transaction((tx) => recordContinuity(tx, today))
      for (const [at, { id }] of places.entries()) {
        const { rows } = await site.admin.query<{
          tag: string
          counts: { quantity: string; n: number }[]
          versions: number
        }>(
          `SELECT tags[1] AS tag, counts, number AS versions FROM evidence_event WHERE organization_id = $1 AND type = 'case-tally' AND is_current AND NOT is_withdrawn ORDER BY 1`,
          [id],
        )
        const wanted = recount(lived, at)
        const of = (tag: string) => rows.find((row) => row.tag === tag)?.counts.map(({ n }) => n)
        expect([of('condition:same-worker'), of('condition:took-part')]).toEqual([
          [wanted.situations, wanted.same],
          [wanted.situations, wanted.part],
        ])
        expect(rows).toHaveLength(2)
      }
    }
  })

  it('gives way to the tally that people of the organization entered themselves', async () => {
    const { site } = region
    const { rows } = await site.admin.query<{ n: number }>(
      `SELECT count(*)::integer AS n FROM sec.continuity_to_record('2025-09-01', '2026-02-28') WHERE is_told`,
    )
    expect(rows[0]?.n).toBe(0)
  })
})

describe('the rate of emergencies without a consent', () => {
  it('is published with the referrals it is a share of, unless either side is a few people', () => {
    expect(gateEmergencies({ referrals: 240, emergencies: 12 })).toEqual({ referrals: 240, emergencies: 12 })
    for (const emergencies of [1, 4, 9]) expect(gateEmergencies({ referrals: 240, emergencies }).emergencies).toBeNull()
    expect(gateEmergencies({ referrals: 3, emergencies: 0 }).referrals).toBeNull()
    expect(gateEmergencies({ referrals: 22, emergencies: 20 }).emergencies).toBeNull()
  })
})
