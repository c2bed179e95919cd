import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aNetworkMember, anOrganization, aSession } from '../../../tests/people.ts'
import { aLink } from '../plan/mail/test-plan-link.ts'
import type { Day } from '../../kernel/clock.ts'
import type { Tx } from '../../kernel/db/index.ts'
import { openLink } from '../plan/index.ts'
import type { EvidenceDraft } from './draft.ts'
import { recordAsOwner, recordEvent, type RecordAsked } from './record-event.ts'
import { aCount, anEvidence } from './test-evidence.ts'
import { aTeam, versionsOf, type Team } from './test-evidence-site.ts'

const today = '2026-12-07' as Day
const page: RecordAsked = { today, via: 'page' }

let team: Team
let token: string
beforeAll(async () => {
  team = await aTeam()
  token = await aSession(team.site.admin, team.workerId)
})
afterAll(() => team.site.close())

const asWorker = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => team.site.database.asSession(token, work)
const draft = (more: Partial<EvidenceDraft> = {}): EvidenceDraft => ({
  type: 'activity',
  organizationId: team.organization,
  organizations: [{ id: more.organizationId ?? team.organization, part: 'lead' }],
  startsOn: '2026-12-01' as Day,
  endsOn: '2026-12-01' as Day,
  tags: ['audience:youth', 'kind:workshop', 'purpose:awareness'],
  ...more,
})
const record = (more: Partial<EvidenceDraft> = {}, asked = page) =>
  asWorker((tx) => recordEvent(tx, draft(more), asked))
const named = (...ids: string[]) => [team.organization, ...ids].map((id) => ({ id, part: 'lead' as const }))

describe('the door of the log', () => {
  it('keeps an event, its organizations and the deed together', async () => {
    const kept = await record({ organizations: named(team.partner) })

    expect(kept.ok).toBe(true)
    const id = kept.ok ? kept.value.id : ''
    const { rows } = await team.site.admin.query(
      `SELECT (SELECT count(*)::int FROM evidence_organization WHERE event_id = $1) AS organizations,
         (SELECT deed FROM audit_event WHERE subject_id = $1) AS deed, recorded_by FROM evidence_event WHERE id = $1`,
      [id],
    )
    expect(rows).toEqual([{ organizations: 2, deed: 'evidence.recorded', recorded_by: team.workerId }])
  })

  it('says what only the database knows at its field, and keeps nothing', async () => {
    const stranger = await anOrganization(team.site.admin)
    const gone = await anOrganization(team.site.admin, { status: 'left' })
    await aNetworkMember(team.site.admin, { network: team.network, organization: gone, leftOn: '2026-11-15' })
    const before = await team.site.admin.query('SELECT count(*) FROM evidence_event')
    const unknown = '00000000-0000-4000-8000-00000000000f'
    const foreign = await anEvidence(team.site.admin, {
      organization: stranger,
      type: 'training',
      tags: ['kind:session', 'subject:law'],
    })
    const attendance = { type: 'training-attendance' as const, tags: [], counts: [aCount('distinct-staff', 3)] }

    expect(await record({ organizations: named(unknown) })).toEqual({
      ok: false,
      refusal: { organizations: 'unknown-organization' },
    })
    expect(await record({ organizations: named(stranger) })).toEqual({
      ok: false,
      refusal: { organizations: 'unknown-organization' },
    })
    expect(await record({ organizations: named(gone) })).toEqual({
      ok: false,
      refusal: { organizations: 'left-organization' },
    })
    expect(await record({ ...attendance, about: unknown })).toEqual({ ok: false, refusal: { about: 'unknown-about' } })
    expect(await record({ ...attendance, about: foreign })).toEqual({ ok: false, refusal: { about: 'unknown-about' } })
    expect(await record({ sameAs: unknown })).toEqual({ ok: false, refusal: { sameAs: 'unknown-same' } })
    const after = await team.site.admin.query('SELECT count(*) - 1 AS count FROM evidence_event')
    expect(after.rows).toEqual(before.rows)
  })

  it('lets what comes from one source in once', async () => {
    const first = await record({ sourceRecord: 'meeting:1' }, { today, via: 'platform' })

    expect(first.ok).toBe(true)
    expect(await record({ sourceRecord: 'meeting:1' }, { today, via: 'platform' })).toEqual({
      ok: false,
      refusal: { sourceRecord: 'known-source' },
    })
  })

  it('of two who supersede one version at once, keeps the first', async () => {
    const kept = await record()
    const supersedes = kept.ok ? kept.value.id : ''
    const both = await Promise.all(['Un', 'Deux'].map((title) => record({ title }, { ...page, supersedes })))

    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.find(({ ok }) => !ok)).toEqual({ ok: false, refusal: { record: 'changed-meanwhile' } })
    expect(await versionsOf(team.site, supersedes)).toHaveLength(2)
  })

  it('never lets someone else’s be superseded', async () => {
    const theirs = await anEvidence(team.site.admin, {
      organization: team.partner,
      partners: [{ id: team.organization }],
    })

    expect(await record({}, { ...page, supersedes: theirs })).toEqual({ ok: false, refusal: { record: 'not-yours' } })
  })

  it.each<[string, Partial<EvidenceDraft>, Partial<RecordAsked>]>([
    ['for another organization', { organizationId: 'partner' }, {}],
    ['as a command', {}, { via: 'command' }],
    ['as a mail', {}, { via: 'mail' }],
  ])('refuses a session that writes %s', async (_, more, asked) => {
    const organizationId = more.organizationId === 'partner' ? team.partner : team.organization

    await expect(record({ organizationId }, { ...page, ...asked })).rejects.toMatchObject({ code: '42501' })
  })

  it('is the only way in: people add no row by themselves, and no one without a person has the other door', async () => {
    const insert = (tx: Tx) => sql`insert into evidence_event default values`.execute(tx)
    await expect(asWorker(insert)).rejects.toMatchObject({ code: '42501' })
    await expect(
      asWorker((tx) => recordAsOwner(tx, draft(), { ...page, personId: team.workerId })),
    ).rejects.toMatchObject({ code: '42501' })
    await expect(team.site.database.asSession(null, (tx) => recordEvent(tx, draft(), page))).rejects.toMatchObject({
      code: '42501',
    })
  })

  it('opens to the link of a mail for its organization alone, and shows it nothing', async () => {
    const { rows } = await team.site.admin.query<{ id: string; adopted_by: string }>(
      'SELECT id, adopted_by FROM adoption',
    )
    const link = await aLink(team.site, rows[0]?.id ?? '', rows[0]?.adopted_by ?? '')
    const byLink = <T>(work: (tx: Tx) => Promise<T>) =>
      team.site.database.asSession(null, async (tx) => {
        await openLink(tx, link)
        return work(tx)
      })
    const mail = { today, via: 'mail' } as const

    expect((await byLink((tx) => recordEvent(tx, draft(), mail))).ok).toBe(true)
    expect(await byLink((tx) => tx.selectFrom('evidence_event').select('id').execute())).toEqual([])
    const kept = await record()
    for (const [more, asked] of [
      [{ organizationId: team.partner }, mail],
      [{ organizations: named(team.partner) }, mail],
      [{ sameAs: kept.ok ? kept.value.id : '' }, mail],
      [{}, { ...mail, supersedes: kept.ok ? kept.value.id : '' }],
      [{}, page],
    ] as const)
      await expect(byLink((tx) => recordEvent(tx, draft(more), asked))).rejects.toMatchObject({ code: '42501' })
  })
})

describe('what two organizations recorded of one thing', () => {
  it('is tied, to the first of them, and who came to it too', async () => {
    const { admin } = team.site
    const theirs = await anEvidence(admin, { organization: team.partner, startsOn: '2026-11-11' })
    const attendance = {
      type: 'participation' as const,
      tags: ['audience:youth'],
      counts: [aCount('participations', 9)],
    }
    const theirNumbers = await anEvidence(admin, {
      ...attendance,
      organization: team.partner,
      about: theirs,
      startsOn: '2026-11-11',
    })
    const ours = await anEvidence(admin, { organization: team.organization, sameAs: theirs, startsOn: '2026-11-11' })
    const numbers = await anEvidence(admin, {
      ...attendance,
      organization: team.organization,
      about: ours,
      startsOn: '2026-11-11',
    })

    const { rows } = await admin.query('SELECT same_as FROM evidence_event WHERE record_key = $1', [numbers])
    expect(rows).toEqual([{ same_as: theirNumbers }])
  })
})
