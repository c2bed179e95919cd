import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testDatabase, type TestDatabase } from '../../../../tests/database.ts'
import { aCoordinator, aMembership, aNetwork, anOrganization, aPerson, aSession } from '../../../../tests/people.ts'
import { aCatalogue, aLoadedCatalogue, anAdoptedAction, anAdoption, anUpdate } from '../../../../tests/plan.ts'
import type { Day } from '../../../kernel/clock.ts'
import { actionStates, steps, type ActionState } from '../model.ts'
import { medianOf } from '../rules.ts'
import { presentCell, spreadByAction } from './presenter.ts'
import {
  boardAdoptions,
  boardCells,
  boardNeeds,
  boardOverview,
  withFormerActions,
  type BoardCell,
  type SpreadRow,
} from './queries.ts'

const catalogue = aCatalogue()
const today = '2026-11-22' as Day
const spread = (rows: Partial<SpreadRow>[], plans: number) =>
  spreadByAction(
    catalogue,
    rows.map((row) => ({ actionId: 'A21', state: '0', organizations: 1, unassigned: 0, late: 0, version: 1, ...row })),
    plans,
  )

describe('an action across organizations', () => {
  it('has a line for each of the 27 actions, chosen by someone or not', () => {
    const lines = spread([], 3)

    expect(lines).toHaveLength(27)
    expect(lines.every(({ adopted, median, notChosen }) => adopted === 0 && median === null && notChosen === 3)).toBe(
      true,
    )
  })

  it('keeps not chosen, not started and set aside apart', () => {
    const line = spread(
      [
        { state: '0', organizations: 2 },
        { state: 'set-aside', organizations: 1 },
        { state: '75', organizations: 1 },
      ],
      6,
    ).find(({ action }) => action.id === 'A21')

    expect(line).toMatchObject({ adopted: 3, notChosen: 2, median: '0' })
    expect(line?.at).toMatchObject({ '0': 2, '75': 1, 'set-aside': 1, '100': 0 })
  })

  it('has for median a step of the scale with half of the organizations at or under it and half at or over it', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom<ActionState>(...actionStates), { maxLength: 40 }), (states) => {
        const counts = Object.fromEntries(steps.map((step) => [step, states.filter((state) => state === step).length]))
        const median = medianOf(counts)
        const values = states.filter((state) => state !== 'set-aside').map(Number)
        if (median === null) expect(values).toHaveLength(0)
        else {
          expect(steps).toContain(median)
          expect(values.filter((value) => value <= Number(median)).length * 2).toBeGreaterThanOrEqual(values.length)
          expect(values.filter((value) => value >= Number(median)).length * 2).toBeGreaterThanOrEqual(values.length)
        }
      }),
    )
  })

  it('reads four ways in a cell: no plan, not chosen, set aside, at a step', () => {
    const cell: BoardCell = {
      id: 'a',
      adoptionId: 'b',
      organizationId: 'c',
      actionId: 'A21',
      version: 1,
      state: '20',
      dueOn: '2026-11-01' as Day,
      hasNobody: false,
    }

    expect(presentCell(undefined, { hasPlan: false, today })).toEqual({ kind: 'no-plan' })
    expect(presentCell(undefined, { hasPlan: true, today })).toEqual({ kind: 'not-chosen' })
    expect(presentCell({ ...cell, state: 'set-aside' }, { hasPlan: true, today })).toEqual({ kind: 'set-aside' })
    expect(presentCell(cell, { hasPlan: true, today })).toMatchObject({ kind: 'step', step: '20', isLate: true })
    expect(presentCell({ ...cell, state: '100' }, { hasPlan: true, today })).toMatchObject({ isLate: false })
  })
})

describe('the board of a network', () => {
  let db: TestDatabase
  let coordinator: string
  let stranger: string
  let ids: {
    school: string
    house: string
    elsewhere: string
    schoolPlan: string
    housePlan: string
    lateAction: string
  }
  beforeAll(async () => {
    db = await testDatabase()
    const { admin } = db
    await aLoadedCatalogue(db.database)
    const network = await aNetwork(admin)
    const other = await aNetwork(admin)
    coordinator = await aSession(admin, await aCoordinator(admin, { network }))
    stranger = await aSession(admin, await aCoordinator(admin, { network: other }))
    const school = await anOrganization(admin, { network, sector: 'education' })
    const house = await anOrganization(admin, { network, sector: 'community' })
    const elsewhere = await anOrganization(admin, { network: other })
    const lead = await aPerson(admin)
    await aMembership(admin, { organization: school, person: lead, role: 'lead' })
    const schoolPlan = await anAdoption(admin, { organization: school, person: lead })
    await anAdoption(admin, { organization: school, person: lead, startsOn: '2025-09-01', endsOn: '2026-08-31' })
    const housePlan = await anAdoption(admin, { organization: house, person: lead })
    const elsewherePlan = await anAdoption(admin, { organization: elsewhere, person: lead })
    const lateAction = await anAdoptedAction(admin, {
      adoption: schoolPlan,
      action: 'A21',
      person: lead,
      dueOn: '2026-10-12',
    })
    await anUpdate(admin, {
      action: lateAction,
      person: lead,
      to: '50',
      note: 'Une note de la maison',
      at: new Date('2026-11-20T15:00:00Z'),
    })
    await anAdoptedAction(admin, { adoption: schoolPlan, action: 'A22', startsOn: '2026-12-01', dueOn: '2027-01-15' })
    await anAdoptedAction(admin, { adoption: housePlan, action: 'A21', dueOn: '2026-12-04' })
    const done = await anAdoptedAction(admin, { adoption: housePlan, action: 'A3', dueOn: '2026-10-01' })
    await anUpdate(admin, { action: done, person: lead, to: '100', at: new Date('2026-11-01T15:00:00Z') })
    await anAdoptedAction(admin, { adoption: elsewherePlan, action: 'A21', dueOn: '2026-09-02' })
    await admin.query(
      `update adopted_action set place = case when adoption_id = $1 then 'École du Pont' else 'ecole du pont' end where action_id in ('A21', 'A22')`,
      [schoolPlan],
    )
    ids = { school, house, elsewhere, schoolPlan, housePlan, lateAction }
  })
  afterAll(() => db.drop())

  const everyone = () => [ids.school, ids.house, ids.elsewhere]
  const plansSeenBy = (token: string) =>
    db.database.asSession(token, (tx) =>
      boardAdoptions(tx, { organizationIds: everyone(), planId: 'plan-002', day: today }),
    )

  const overview = () =>
    db.database.asSession(coordinator, (tx) =>
      boardOverview(tx, { adoptionIds: [ids.schoolPlan, ids.housePlan], today, limit: 5 }),
    )

  it('takes the plan of the year that holds the day, and none of another network', async () => {
    expect(await plansSeenBy(coordinator)).toEqual(
      new Map([
        [ids.school, ids.schoolPlan],
        [ids.house, ids.housePlan],
      ]),
    )
    expect([...(await plansSeenBy(stranger)).keys()]).toEqual([ids.elsewhere])
  })

  it('counts steps, late actions and actions with nobody in charge', async () => {
    const { spread } = await overview()

    expect(spread).toEqual([
      { actionId: 'A21', state: '0', organizations: 1, unassigned: 1, late: 0, version: 1 },
      { actionId: 'A21', state: '50', organizations: 1, unassigned: 0, late: 1, version: 1 },
      { actionId: 'A22', state: '0', organizations: 1, unassigned: 1, late: 0, version: 1 },
      { actionId: 'A3', state: '100', organizations: 1, unassigned: 0, late: 0, version: 1 },
    ])
  })

  it('shows first what is late the longest, what nobody carries, and what moved last', async () => {
    const { late, nobody, latest } = await overview()
    const needs = await db.database.asSession(coordinator, (tx) =>
      boardNeeds(tx, { adoptionIds: [ids.schoolPlan, ids.housePlan], today }),
    )

    expect(late.map(({ id }) => id)).toEqual([ids.lateAction])
    expect(nobody.map(({ actionId, dueOn }) => [actionId, dueOn])).toEqual([
      ['A21', '2026-12-04'],
      ['A22', '2027-01-15'],
    ])
    expect(latest.map(({ actionId, since }) => [actionId, since instanceof Date])).toEqual([
      ['A21', true],
      ['A3', true],
    ])
    expect(needs).toEqual(
      new Map([
        [ids.schoolPlan, { late: 1, unassigned: 1 }],
        [ids.housePlan, { late: 0, unassigned: 1 }],
      ]),
    )
  })

  it('tells of two organizations at the same place in the same week, however they spell it', async () => {
    const { meetings } = await overview()

    expect(meetings).toEqual([
      {
        week: '2026-11-30',
        place: expect.stringMatching(/cole du pont/i),
        organizations: 2,
        organizationIds: expect.arrayContaining([ids.school, ids.house]),
      },
    ])
  })

  it('keeps the line of an action in use that a new version of the plan takes out, with the words it had', async () => {
    const next = aCatalogue((plan) => {
      plan.version = 2
      plan.actions = plan.actions.filter(({ id }) => !['A3', 'A4'].includes(id))
    })
    const { spread } = await overview()
    const shown = await db.database.asSession(coordinator, (tx) => withFormerActions(tx, next, spread))

    expect(shown.actions.map(({ id }) => id)).toEqual(catalogue.actions.map(({ id }) => id).filter((id) => id !== 'A4'))
    expect(spreadByAction(shown, spread, 2).find(({ action }) => action.id === 'A3')).toMatchObject({
      action: { title: catalogue.actions.find(({ id }) => id === 'A3')?.title },
      adopted: 1,
    })
  })

  it('keeps notes in the house, and everything from a stranger', async () => {
    const notes = await db.database.asSession(coordinator, (tx) =>
      tx.selectFrom('action_update').select('note').execute(),
    )
    const cells = await db.database.asSession(stranger, (tx) => boardCells(tx, [ids.schoolPlan, ids.housePlan]))

    expect(notes).toEqual([])
    expect(cells).toEqual([])
  })
})
