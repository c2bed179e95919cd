import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sayFigure } from '../figure.ts'
import { features, routes } from '../../src/app.ts'
import type { Route } from '../../src/kernel/http/index.ts'
import { languages, type Language } from '../../src/kernel/language.ts'
import { testDatabase, type TestDatabase } from '../database.ts'
import { present } from '../present.ts'
import { aWorld, relationOf, type Actor, type World } from './actors.ts'
import { aGatekeeper, type Asked, type Gatekeeper, type Outcome } from './gatekeeper.ts'
import { matrixOf } from './matrix.ts'
import { signedIn, type RouteRow } from './rights.ts'
import type { Target } from './samples.ts'

const { routes: routeRows, targets: someTargets } = await matrixOf(features)

/** Thousands of requests, on machines that may be busy. */
const timeout = 600_000

let db: TestDatabase
let world: World
let targets: Record<string, Target[]>
beforeAll(async () => {
  db = await testDatabase()
  for (const { load } of features) await load?.(db.database)
  world = await aWorld(db.admin)
  for (const organization of Object.values(world.organizations)) {
    const mark = markOf(organization)
    await db.admin.query('UPDATE organization SET name_fr = $2, name_en = $2 WHERE id = $1', [organization, mark])
  }
  targets = await someTargets(db.admin, world)
})
afterAll(() => db.drop())

/** A name that appears on no page but where the organization does. */
const markOf = (organization: string): string => `Marque ${organization.slice(0, 13)}`

const nothing: Target = { params: { token: 'x'.repeat(43), fingerprint: 'x' }, place: {} }

/** Pages that name to everyone the organizations that consented to be named there. */
const namedByConsent: ReadonlySet<string> = new Set(['testimonial.list'])

const labelOf = (actor: Actor, { place, kind }: Target): string => {
  const relation = relationOf(world, actor, place)
  return kind === undefined ? relation : `${relation} (${kind})`
}

/** Everyone whom the route's access lets in, before any handler. */
function letsIn({ access }: Route, { role }: Actor): boolean {
  if (access === 'anyone' || access === 'visitor') return true
  if (access === 'member') return role !== 'nobody'
  return role === access
}

function isWritten(row: RouteRow, actor: Actor, target: Target): boolean {
  if (row.by === 'relation') return row.rights[labelOf(actor, target)]?.includes(actor.role) ?? false
  return row.by === 'roles' ? row.roles.includes(actor.role) : true
}

/** What must come of it. Someone who is not signed in is asked to, and never told more. */
function expected(route: Route, row: RouteRow, actor: Actor, target: Target): Outcome {
  if (route.access === 'visitor' && actor.role !== 'nobody') return 'home'
  if (actor.role === 'nobody' && route.access !== 'anyone' && route.access !== 'visitor')
    return route.method === 'GET' ? 'sign-in' : 'refused'
  return letsIn(route, actor) && isWritten(row, actor, target) ? 'through' : 'refused'
}

interface Case {
  route: Route
  row: RouteRow
  actor: Actor
  target: Target
}

const allCases = (): Case[] =>
  routes.flatMap((route) => {
    const row = routeRows[route.id]
    if (row === undefined || row.by === 'secret') return []
    const named =
      row.by === 'relation'
        ? present(targets[row.of])
        : [
            {
              ...nothing,
              ...('fields' in row && { fields: row.fields }),
              ...('params' in row && { params: { ...nothing.params, ...row.params } }),
            },
          ]
    return world.actors.flatMap((actor) => named.map((target) => ({ route, row, actor, target })))
  })

/** One of each route, role and outcome: the second language has other addresses and the same rules. `npm run prove` asks all of them again. */
function oncePerOutcome(cases: readonly Case[]): Case[] {
  if (process.env['PROOF_FIGURES'] !== undefined) return [...cases]
  const seen = new Set<string>()
  return cases.filter(({ route, row, actor, target }) => {
    const key = `${route.method} ${route.id} ${actor.role} ${expected(route, row, actor, target)}`
    return !seen.has(key) && seen.add(key)
  })
}

/** Asks for all of them in turn, those of an actor one after the other. */
async function askAll(
  gatekeeper: Gatekeeper,
  lang: Language,
  cases: readonly Case[],
  look: (one: Case, asked: Asked) => void,
): Promise<void> {
  for (const actor of world.actors)
    await gatekeeper.holding(actor, async () => {
      for (const one of cases)
        if (one.actor === actor) look(one, await gatekeeper.ask(one.route, lang, one.target, actor))
    })
}

async function wrongs(gatekeeper: Gatekeeper, lang: Language, cases: readonly Case[]) {
  const wrong: string[] = []
  const through = new Set<string>()
  await askAll(gatekeeper, lang, cases, ({ route, row, actor, target }, { outcome, status }) => {
    const wanted = expected(route, row, actor, target)
    if (outcome === 'through') through.add(`${route.id} ${actor.role}`)
    const isSame = outcome === wanted || (wanted === 'through' && outcome === 'home')
    if (!isSame)
      wrong.push(
        `${lang} ${route.method} ${route.id}, ${actor.name}, ${labelOf(actor, target)}: ${outcome} (${status}) instead of ${wanted}`,
      )
  })
  return { wrong, through }
}

it('names every route of the application, and no other', () => {
  expect(Object.keys(routeRows).toSorted()).toEqual([...new Set(routes.map(({ id }) => id))].toSorted())
})

it('names what every address with an id names', () => {
  const withId = routes.filter(({ address }) => /:(id|\w+Id)\b/.test(address.fr))

  expect(withId.filter(({ id }) => routeRows[id]?.by !== 'relation').map(({ id }) => id)).toEqual([])
})

describe('with both locks', () => {
  let gatekeeper: Gatekeeper
  beforeAll(async () => {
    gatekeeper = await aGatekeeper(db, { rls: true })
  })
  afterAll(() => gatekeeper.close())

  it.each(languages)(
    'is what the application answers, for every actor, route and relation (%s)',
    { timeout },
    async (lang) => {
      const cases = lang === 'fr' ? allCases() : oncePerOutcome(allCases())

      const { wrong, through } = await wrongs(gatekeeper, lang, cases)

      console.log(`authorization matrix, routes (${lang}): ${cases.length} requests, ${routes.length} routes`)
      sayFigure('G5', `${cases.length} requests (${lang})`)
      sayFigure('R4', `${cases.length} requests of ${routes.length} routes (${lang})`)
      expect(wrong).toEqual([])
      expect(unexercised(through)).toEqual([])
    },
  )
})

describe('without row-level security', () => {
  let gatekeeper: Gatekeeper
  beforeAll(async () => {
    gatekeeper = await aGatekeeper(db, { rls: false })
  })
  afterAll(() => gatekeeper.close())

  it('refuses what it must by the rules of the code alone', { timeout }, async () => {
    const cases = allCases().filter(
      ({ route, row, actor, target }) => expected(route, row, actor, target) !== 'through',
    )

    const { wrong } = await wrongs(gatekeeper, 'fr', cases)

    console.log(`authorization matrix, routes without row-level security: ${cases.length} requests`)
    expect(wrong).toEqual([])
  })

  it('shows no organization that is foreign to the person on any page', async () => {
    const pages = allCases().filter(
      ({ route, row, actor, target }) =>
        route.method === 'GET' &&
        !namedByConsent.has(route.id) &&
        expected(route, row, actor, target) === 'through' &&
        target.kind !== 'unknown' &&
        // A table where organizations of two networks sit, which both agreed to.
        target.kind !== 'across',
    )

    const shown: string[] = []
    await askAll(gatekeeper, 'fr', pages, ({ route, actor }, { html }) => {
      for (const organization of Object.values(world.organizations)) {
        const isForeign = relationOf(world, actor, { organization }) === 'foreign'
        if (isForeign && html.includes(markOf(organization))) shown.push(`${route.id}, ${actor.name}`)
      }
    })

    console.log(`authorization matrix, pages read without row-level security: ${pages.length}`)
    expect([...new Set(shown)]).toEqual([])
  })
})

/** Rights that the matrix grants and no case made use of: they would be promises nobody checked. */
const unexercised = (through: ReadonlySet<string>): string[] =>
  routes.flatMap(({ id }) => {
    const row = routeRows[id]
    if (row === undefined || row.by === 'secret' || row.by === 'access') return []
    return signedIn
      .filter((role) =>
        row.by === 'roles' ? row.roles.includes(role) : Object.values(row.rights).some((held) => held.includes(role)),
      )
      .map((role) => `${id} ${role}`)
      .filter((right) => !through.has(right))
  })
