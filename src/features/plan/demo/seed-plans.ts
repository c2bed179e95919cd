import { randomUUID } from 'node:crypto'
import type { OwnerQuery } from '../../../kernel/as-owner.ts'
import { addDays, daysBetween, type Day } from '../../../kernel/clock.ts'
import type { DemoMoment } from '../../../kernel/feature/index.ts'
import { demoId, demoNetwork, type DemoNetwork } from '../../network/index.ts'
import { catalogueRow, readCatalogues } from '../catalogue-versions.ts'
import { demoPlan, type DemoChosen, type DemoPlan, type DemoState } from './read-demo-plan.ts'

const scale: DemoState[] = ['0', '20', '30', '50', '75', '100']

interface Adopter {
  /** Slug of the organization; null: the table. */
  organization: string | null
  /** Who adopted, and who carries what nobody is named for. */
  lead: string
  updatedDaysAgo: number
}

/**
 * Three school years of plan history for the invented region: the two that ended, where most actions went a step or two less
 * far, and the one under way, where they stand as `plan.json` says. Every step was reached by updates, spread over the year.
 */
export async function seedPlans({ query }: { query: OwnerQuery }, { isFirst, today }: DemoMoment): Promise<void> {
  if (!isFirst) return
  const data = demoNetwork()
  const plan = demoPlan()
  for (const catalogue of readCatalogues())
    await insert(query, 'plan_catalogue', catalogueRow(catalogue), 'ON CONFLICT DO NOTHING')
  const startsOn = schoolYear(today)
  const years = [2, 1, 0].map((ago) => ({
    startsOn: before(startsOn, ago),
    endsOn: addDays(before(startsOn, ago - 1), -1),
    ago,
  }))
  for (const year of years) {
    for (const [slug, own] of Object.entries(plan.organizations)) {
      const organization = data.organizations.find((one) => one.slug === slug)
      if (!organization || !hasAdopted(organization, year, today)) continue
      const adopter = { organization: slug, lead: `lead-${slug}`, updatedDaysAgo: own.updatedDaysAgo }
      await loadYear(query, data, plan, {
        adopter,
        year,
        today,
        actions: own.actions,
        adapted: own.adapted ?? {},
        own: own.own ?? [],
      })
    }
  }
  const table = { organization: null, lead: plan.table.inCharge, updatedDaysAgo: 4 }
  const current = years.find(({ ago }) => ago === 0)
  if (current)
    await loadYear(query, data, plan, {
      adopter: table,
      year: current,
      today,
      actions: plan.table.actions,
      adapted: {},
      own: [],
    })
}

/** The first ones wrote down afterwards the year before they came here; the others adopt the plan once they are here. */
const hasAdopted = (
  { joinedDaysAgo }: { joinedDaysAgo: number },
  { startsOn, ago }: Year['year'],
  today: Day,
): boolean => (ago === 2 ? joinedDaysAgo >= 640 : joinedDaysAgo >= daysBetween(startsOn, today) - 200)

const schoolYear = (today: Day): Day => `${Number(today.slice(0, 4)) - (today.slice(5) < '09-01' ? 1 : 0)}-09-01` as Day
const before = (day: Day, years = 1): Day => `${Number(day.slice(0, 4)) - years}${day.slice(4)}` as Day

interface Year {
  adopter: Adopter
  /** `ago`: how many years; 0: under way. */
  year: { startsOn: Day; endsOn: Day; ago: number }
  today: Day
  actions: Record<string, DemoChosen>
  adapted: NonNullable<DemoPlan['organizations'][string]['adapted']>
  own: NonNullable<DemoPlan['organizations'][string]['own']>
}

async function loadYear(query: OwnerQuery, data: DemoNetwork, plan: DemoPlan, asked: Year): Promise<void> {
  const { adopter, year, actions, adapted, own } = asked
  const catalogue = readCatalogues().find(({ id, version }) => id === plan.planId && version === plan.catalogueVersion)
  if (!catalogue)
    throw new Error(
      `the demonstration speaks of ${plan.planId}, version ${plan.catalogueVersion}, which is not in content/plans`,
    )
  const adoptionId = randomUUID()
  const owner = ownerOf(data, adopter)
  await insert(query, 'adoption', {
    id: adoptionId,
    ...owner,
    plan_id: plan.planId,
    catalogue_version: plan.catalogueVersion,
    period_kind: 'school-year',
    starts_on: year.startsOn,
    ends_on: year.endsOn,
    adopted_by: demoId('person', adopter.lead),
    created_at: instantOf(addDays(year.startsOn, 8)),
  })
  let rank = 0
  for (const [number, chosen] of Object.entries(actions)) {
    const action = catalogue.actions.find((one) => one.number === Number(number))
    if (!action) throw new Error(`the plan has no action ${number}`)
    const words = year.ago > 0 ? undefined : adapted[number]
    rank += 1
    await loadAction(query, data, plan, asked, {
      row: {
        adoption_id: adoptionId,
        ...owner,
        action_id: action.id,
        objective_number: action.objective,
        rank,
        targets: action.targets,
        outcomes: action.outcomes.map(({ id }) => id),
        ...(words
          ? {
              title_fr: words.titleFr,
              title_en: words.titleEn,
              statement_fr: words.statementFr,
              statement_en: words.statementEn,
            }
          : {}),
      },
      chosen,
      seed: rank,
    })
  }
  for (const one of year.ago > 0 ? [] : own) {
    rank += 1
    const row = {
      adoption_id: adoptionId,
      ...owner,
      action_id: null,
      objective_number: one.objective,
      rank,
      title_fr: one.titleFr,
      title_en: one.titleEn,
      statement_fr: one.statementFr,
      statement_en: one.statementEn,
    }
    await loadAction(query, data, plan, asked, { row, chosen: one, seed: rank })
  }
}

const ownerOf = (data: DemoNetwork, { organization }: Adopter) => ({
  organization_id: organization === null ? null : demoId('organization', organization),
  network_id: organization === null ? demoId('network', data.network.slug) : null,
})

async function loadAction(
  query: OwnerQuery,
  data: DemoNetwork,
  plan: DemoPlan,
  { adopter, year, today }: Year,
  { row, chosen, seed }: { row: Record<string, unknown>; chosen: DemoChosen; seed: number },
): Promise<void> {
  const id = randomUUID()
  const last = year.ago > 0 ? year.endsOn : addDays(today, -adopter.updatedDaysAgo)
  const state = stepsLess(chosen.step, seed, year.ago)
  await insert(query, 'adopted_action', {
    id,
    ...row,
    catalogue_version: plan.catalogueVersion,
    person_id: chosen.inCharge === null ? null : demoId('person', chosen.inCharge),
    starts_on: addDays(year.startsOn, 14 + (seed % 4) * 7),
    due_on: year.ago > 0 ? addDays(year.endsOn, -60) : dueOf(chosen, year, today, seed),
    effort: (['light', 'moderate', 'moderate', 'heavy'] as const)[seed % 4],
    place: year.ago > 0 ? null : (chosen.place ?? null),
  })
  const way = state === 'set-aside' ? (['0', 'set-aside'] as DemoState[]) : scale.slice(0, scale.indexOf(state) + 1)
  const first = addDays(year.startsOn, 14 + (seed % 9))
  const room = Math.max(0, daysBetween(first, last))
  const speaker = chosen.inCharge ?? adopter.lead
  for (let number = 1; number < way.length; number += 1) {
    const to = way[number] ?? '0'
    await insert(query, 'action_update', {
      adopted_action_id: id,
      organization_id: row['organization_id'],
      network_id: row['network_id'],
      number,
      from_state: way[number - 1],
      to_state: to,
      note: (seed + number) % 2 === 0 ? noteFor(plan, data, { to, speaker, seed }) : null,
      via: number % 3 === 0 ? 'mail' : 'page',
      person_id: demoId('person', to === 'set-aside' ? adopter.lead : speaker),
      at: instantOf(
        addDays(first, Math.floor((room * number) / (way.length - 1)) - (number === way.length - 1 ? seed % 3 : 0)),
        seed,
      ),
    })
  }
}

/** A year ago most actions stood one step lower; one in five had not been set going. */
const stepLess = (state: DemoState, seed: number): DemoState =>
  state === 'set-aside' ? '20' : seed % 5 === 0 ? '0' : (scale[Math.max(0, scale.indexOf(state) - (seed % 2))] ?? '0')

const stepsLess = (state: DemoState, seed: number, ago: number): DemoState =>
  ago === 0 ? state : stepsLess(stepLess(state, seed), seed, ago - 1)

/** Due days are said from the day of the load, and never before the year begins. */
function dueOf({ dueInDays }: DemoChosen, { startsOn, endsOn }: Year['year'], today: Day, seed: number): Day | null {
  if (dueInDays === null) return null
  const due = addDays(today, dueInDays)
  const earliest = addDays(startsOn, 14 + (seed % 4) * 7)
  return due < earliest ? earliest : due > endsOn ? endsOn : due
}

function noteFor(
  plan: DemoPlan,
  data: DemoNetwork,
  { to, speaker, seed }: { to: DemoState; speaker: string; seed: number },
): string | null {
  const notes = plan.notes[to] ?? []
  const everyone = [...data.instancePeople, ...data.organizations.flatMap(({ people }) => people)]
  const language = everyone.find(({ slug }) => slug === speaker)?.language ?? 'fr'
  return notes[seed % Math.max(1, notes.length)]?.[language] ?? null
}

const instantOf = (day: Day, seed = 0): Date => new Date(Date.parse(`${day}T14:00:00Z`) + (seed % 7) * 3_300_000)

async function insert(query: OwnerQuery, table: string, row: Record<string, unknown>, after = ''): Promise<void> {
  const names = Object.keys(row)
  const places = names.map((_, index) => `$${index + 1}`)
  await query(`INSERT INTO ${table} (${names.join(', ')}) VALUES (${places.join(', ')}) ${after}`, Object.values(row))
}
