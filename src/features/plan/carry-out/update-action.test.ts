import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aMembership, aPerson, aSession, anOrganization } from '../../../../tests/people.ts'
import { anAdoptedAction, anAdoption } from '../../../../tests/plan.ts'
import { present } from '../../../../tests/present.ts'
import { type Day, systemClock } from '../../../kernel/clock.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import { whoIs } from '../../../kernel/session.ts'
import { openSite, type Site } from '../../network/test-site.ts'
import { actionStates, type ActionState } from '../model.ts'
import { findAdopted, findAdoption, findLastUpdate, listUpdates } from '../queries.ts'
import { decideMove, decideUndo, updaterOf } from '../rules.ts'
import { aPlan, historyOf, storedState } from '../test-plan.ts'
import { updateAction } from './update-action.ts'
import { undoUpdate } from './undo-update.ts'

const today = '2026-11-22' as Day

let site: Site
let plan: Awaited<ReturnType<typeof aPlan>>
let leadToken: string
let carrierToken: string
beforeAll(async () => {
  site = await openSite()
  plan = await aPlan(site)
  leadToken = await aSession(site.admin, plan.leadId)
  carrierToken = await aSession(site.admin, plan.carrierId)
})
afterAll(() => site.close())

async function load(tx: Tx, adoptionId: string, adoptedId: string) {
  const who = present(await whoIs(tx))
  const adoption = present(await findAdoption(tx, adoptionId))
  const action = present(await findAdopted(tx, { adoptionId, adoptedId }))
  return { adoption, action, updater: updaterOf(who, action) }
}

interface Asked {
  to: ActionState
  note?: string | null
  seenNumber?: number
  adoption?: string
}

/** As the code does it for a page, in one transaction of the person. */
const update = (token: string, adoptedId: string, { to, note = null, seenNumber, adoption = plan.adoption }: Asked) =>
  site.database.asSession(token, async (tx) => {
    const loaded = await load(tx, adoption, adoptedId)
    return updateAction(tx, loaded.updater, {
      ...loaded,
      seenNumber: seenNumber ?? loaded.action.stateNumber,
      to,
      note,
      via: 'page',
      today,
      organizationLeft: false,
    })
  })

const undo = (token: string, adoptedId: string) =>
  site.database.asSession(token, async (tx) => {
    const { action, updater } = await load(tx, plan.adoption, adoptedId)
    const last = await findLastUpdate(tx, adoptedId)
    return undoUpdate(tx, updater, {
      action,
      last,
      seenNumber: action.stateNumber,
      now: systemClock.now(),
      organizationLeft: false,
    })
  })

type Deed = { by: 'lead' | 'carrier'; to: ActionState | 'undo'; note: string | null }
const aDeed: fc.Arbitrary<Deed> = fc.record({
  by: fc.constantFrom('lead', 'carrier'),
  to: fc.constantFrom<ActionState | 'undo'>(...actionStates, 'undo', 'undo'),
  note: fc.constantFrom(null, 'Une rencontre'),
})

it('keeps the whole history, in order, and undoes exactly, whatever is done in whatever order', async () => {
  const party = { lead: ['lead'], carrier: ['in-charge'] } as const
  await fc.assert(
    fc.asyncProperty(fc.array(aDeed, { minLength: 1, maxLength: 12 }), async (deeds) => {
      const adopted = await anAdoptedAction(site.admin, {
        adoption: plan.adoption,
        action: null,
        person: plan.carrierId,
      })
      const expected: { from: ActionState; to: ActionState; personId: string }[] = []
      for (const { by, to, note } of deeds) {
        const token = by === 'lead' ? leadToken : carrierToken
        const personId = by === 'lead' ? plan.leadId : plan.carrierId
        const from = expected.at(-1)?.to ?? '0'
        const last = expected.at(-1)
        const decision =
          to === 'undo'
            ? decideUndo(
                last === undefined
                  ? null
                  : { ...last, number: expected.length, note: null, via: 'page', undoes: null, at: systemClock.now() },
                { personId, by: party[by], now: systemClock.now(), organizationLeft: false },
              )
            : decideMove(from, {
                to,
                by: party[by],
                note,
                today,
                period: { kind: 'dates', startsOn: '2026-09-01' as Day, endsOn: '2027-08-31' as Day },
                organizationLeft: false,
                confirms: false,
              })

        const done = await (to === 'undo' ? undo(token, adopted) : update(token, adopted, { to, note }))

        expect(done.ok).toBe(decision.ok)
        if (decision.ok) expected.push({ from, to: decision.value, personId })
      }
      const history = await historyOf(site, adopted)
      expect(history.map((row) => ({ from: row.from_state, to: row.to_state, personId: row.person_id }))).toEqual(
        expected,
      )
      expect(history.map(({ number }) => number)).toEqual(expected.map((_, index) => index + 1))
      expect(await storedState(site, adopted)).toBe(expected.at(-1)?.to ?? '0')
      for (const { undoes, number, to_state } of history) {
        if (undoes === null) continue
        expect(undoes).toBe(number - 1)
        expect(to_state).toBe(history[undoes - 1]?.from_state)
      }
    }),
    { numRuns: 25 },
  )
})

describe('two people at once', () => {
  it('keep one update; the other is told, and nothing of it stays', async () => {
    const adopted = await anAdoptedAction(site.admin, { adoption: plan.adoption, action: null, person: plan.carrierId })

    const answers = await Promise.all([
      update(leadToken, adopted, { to: '50', seenNumber: 0 }),
      update(carrierToken, adopted, { to: '75', seenNumber: 0 }),
    ])

    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(answers.filter(({ ok }) => !ok)).toEqual([{ ok: false, refusal: 'changed-meanwhile' }])
    const [only, ...rest] = await historyOf(site, adopted)
    expect(rest).toEqual([])
    expect(await storedState(site, adopted)).toBe(only?.to_state)
  })

  it('are told when the one came after the other was shown the page', async () => {
    const adopted = await anAdoptedAction(site.admin, { adoption: plan.adoption, action: null, person: plan.carrierId })
    await update(leadToken, adopted, { to: '30' })

    const late = await update(carrierToken, adopted, { to: '30', note: 'x', seenNumber: 0 })

    expect(late).toEqual({ ok: false, refusal: 'changed-meanwhile' })
  })
})

describe('the database, whatever the code does', () => {
  const forge = (token: string, facts: Record<string, unknown>) =>
    site.database.asSession(token, (tx) =>
      tx
        .insertInto('action_update')
        .values({
          organization_id: plan.organization,
          network_id: null,
          number: 1,
          from_state: '0',
          to_state: '20',
          note: null,
          via: 'page',
          undoes: null,
          person_id: plan.carrierId,
          adopted_action_id: plan.actions.carried,
          ...facts,
        })
        .execute(),
    )

  it('refuses an update that does not start where the action stands', async () => {
    await expect(forge(carrierToken, { from_state: '50' })).rejects.toThrow('moved meanwhile')
    await expect(forge(carrierToken, { number: 2 })).rejects.toThrow('moved meanwhile')
  })

  it('refuses a step that is not of the scale', async () => {
    await expect(forge(carrierToken, { to_state: '42' })).rejects.toThrow('to_state_check')
  })

  it('refuses an update of an action that another carries, in another name, or of another organization', async () => {
    const elsewhere = await anOrganization(site.admin, { network: plan.network })
    const other = await aMembership(site.admin, { organization: elsewhere, role: 'lead' })
    const foreign = await anAdoptedAction(site.admin, {
      adoption: await anAdoption(site.admin, { organization: elsewhere, person: other.person }),
    })

    await expect(forge(carrierToken, { adopted_action_id: plan.actions.first })).rejects.toThrow('row-level security')
    await expect(forge(carrierToken, { person_id: plan.leadId })).rejects.toThrow('row-level security')
    await expect(forge(carrierToken, { adopted_action_id: foreign })).rejects.toThrow('row-level security')
    await expect(forge(leadToken, { adopted_action_id: foreign, person_id: plan.leadId })).rejects.toThrow(
      'moved meanwhile',
    )
    expect(await historyOf(site, foreign)).toEqual([])
  })

  it('never changes nor removes what was said', async () => {
    const adopted = await anAdoptedAction(site.admin, { adoption: plan.adoption, action: null })
    await update(leadToken, adopted, { to: '20' })

    await expect(site.admin.query('UPDATE action_update SET note = $1', ['x'])).rejects.toThrow('only grows')
    await expect(site.admin.query('DELETE FROM action_update')).rejects.toThrow('only grows')
  })
})

it('lets the person in charge go on only while they work there', async () => {
  const person = await aPerson(site.admin)
  const { id } = await aMembership(site.admin, { organization: plan.organization, person })
  const token = await aSession(site.admin, person)
  const adopted = await anAdoptedAction(site.admin, { adoption: plan.adoption, action: null, person })
  expect((await update(token, adopted, { to: '20' })).ok).toBe(true)

  await site.admin.query(`UPDATE membership SET until_day = '2026-11-21' WHERE id = $1`, [id])

  await expect(update(token, adopted, { to: '30' })).rejects.toThrow()
  expect(await storedState(site, adopted)).toBe('20')
})

it('records each move in the chain of the organization, without its words', async () => {
  const adopted = await anAdoptedAction(site.admin, { adoption: plan.adoption, action: null })
  await update(leadToken, adopted, { to: '30', note: 'Une note qui reste ici' })
  await undo(leadToken, adopted)

  const { rows } = await site.admin.query<{ deed: string; basis: string }>(
    'SELECT deed, basis FROM audit_event WHERE subject_id = $1 ORDER BY seq',
    [adopted],
  )
  expect(rows).toEqual([
    { deed: 'action.updated', basis: 'to-30' },
    { deed: 'action.undone', basis: 'to-0' },
  ])
  const history = await site.database.asSession(leadToken, (tx) => listUpdates(tx, adopted))
  expect(history.map(({ note }) => note)).toEqual([null, 'Une note qui reste ici'])
})
