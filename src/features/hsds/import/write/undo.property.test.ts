import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { aClock } from '../../../../../tests/clock.ts'
import { testDatabase, type TestDatabase } from '../../../../../tests/database.ts'
import { aCoordinator, aNetwork, aSession } from '../../../../../tests/people.ts'
import type { Tx } from '../../../../kernel/db/index.ts'
import { hsds } from '../../../directory/index.ts'
import { readUpload } from '../read/read-upload.ts'
import { confirmImport } from './confirm-import.ts'
import type { ImportActor } from './importer.ts'
import { keepUpload } from './keep-upload.ts'
import { undoDirectoryImport } from './undo-import.ts'

// Import, undo, import again comes to the same as to import, whatever the file makes and changes, whatever rests on what it
// wrote, whoever corrected some of it meanwhile. Each sequence has records of its own; a few hundred go through at once.

const source = 'suites'
const sequences = 1000
const atOnce = 250
const seed = 10_251

const { clock } = aClock()
let db: TestDatabase
let networkId: string
let coordinator: string
beforeAll(async () => {
  db = await testDatabase({ clock })
  networkId = await aNetwork(db.admin)
  coordinator = await aSession(db.admin, await aCoordinator(db.admin, { network: networkId }))
})
afterAll(() => db.drop())

/** What a file says of a thing: nothing, or one of several versions, and which of two others it names. */
const said = fc.option(fc.record({ version: fc.nat(2), other: fc.nat(2) }), { nil: null, freq: 3 })
const file = fc.record({ parent: said, child: said, service: said, second: said, place: said, term: said, needy: said })
const sequence = fc.record({
  base: file,
  brought: file,
  after: fc.record({ child: fc.boolean(), service: fc.boolean(), link: fc.boolean(), needy: fc.boolean() }),
  corrected: fc.option(fc.constantFrom('parent', 'child', 'service', 'second', 'place', 'term'), {
    nil: null,
    freq: 2,
  }),
})
type Sequence = typeof sequence extends fc.Arbitrary<infer T> ? T : never
type File = Sequence['base']
type Lists = Record<'organizations' | 'services' | 'locations' | 'service_at_locations' | 'taxonomy_terms', object[]>

const noLists = (): Lists => ({
  organizations: [],
  services: [],
  locations: [],
  service_at_locations: [],
  taxonomy_terms: [],
})

/** The records of one file of one sequence. */
function write(lists: Lists, n: number, { parent, child, service, second, place, term, needy }: File): void {
  const id = (name: string): string => `${n}-${name}`
  const told = (name: string, { version }: { version: number }) => ({ id: id(name), name: `${name} ${n}, ${version}` })
  const organization = ({ other }: { other: number }) =>
    other === 0 ? {} : { organization_id: id(other === 1 ? 'parent' : 'child') }
  if (parent) lists.organizations.push(told('parent', parent))
  if (child)
    lists.organizations.push({
      ...told('child', child),
      ...(child.other > 0 && { parent_organization_id: id('parent') }),
    })
  if (place) lists.locations.push({ ...told('place', place), location_type: 'physical', ...organization(place) })
  if (term) lists.taxonomy_terms.push(told('term', term))
  if (service) lists.services.push({ ...told('service', service), status: 'active', ...organization(service) })
  if (second)
    lists.services.push({
      ...told('second', second),
      status: 'active',
      organization_id: id('parent'),
      ...(second.other > 0 && { attributes: [{ id: id('need'), taxonomy_term_id: id('term') }] }),
    })
  if (needy && service && place)
    lists.service_at_locations.push({ id: id('link'), service_id: id('service'), location_id: id('place') })
}

/** What comes after and rests on the others, by another file of the same source. */
function writeAfter(lists: Lists, n: number, { after }: Sequence): void {
  if (after.child)
    lists.organizations.push({ id: `${n}-later`, name: `Later ${n}`, parent_organization_id: `${n}-child` })
  if (after.service)
    lists.services.push({ id: `${n}-third`, name: `Third ${n}`, status: 'active', organization_id: `${n}-parent` })
  if (after.needy)
    lists.services.push({
      id: `${n}-fourth`,
      name: `Fourth ${n}`,
      status: 'active',
      attributes: [{ id: `${n}-its-need`, taxonomy_term_id: `${n}-term` }],
    })
  if (after.link)
    lists.service_at_locations.push({
      id: `${n}-their-link`,
      service_id: `${n}-second`,
      location_id: `${n}-place`,
    })
}

const as = <T>(work: (actor: ImportActor) => Promise<T>): Promise<T> =>
  db.database.asSession(coordinator, (tx: Tx) => work({ tx, who: { personId } as never, deps: { clock } }))
let personId: string

async function bring(lists: Lists): Promise<{ id: string; created: number; updated: number }> {
  const bytes = new TextEncoder().encode(JSON.stringify(lists))
  const read = await readUpload({ name: 'suites.json', bytes })
  if (!read.ok) throw new Error(`not read: ${read.refusal.code}`)
  const upload = { networkId, fileName: 'suites.json', source, language: 'fr' as const, read: read.value }
  const id = await as((actor) => keepUpload(actor, upload))
  if (!id.ok) throw new Error(id.refusal.code)
  const done = await as((actor) => confirmImport(actor, networkId, id.value))
  if (!done.ok) throw new Error(done.refusal)
  return { id: id.value, ...done.value }
}

interface Standing {
  id: string
  kind: hsds.RecordKind
  status: string
  points: string[]
  said: unknown
}

/** All that stands of the records, without when and by what it was written. */
async function standing(): Promise<Map<string, Standing>> {
  const { rows } = await db.admin.query<Standing>(
    `
    select r.id, r.kind, r.status, array_remove(array[r.organization_id, r.service_id, r.location_id, r.parent_id]::text[]
        || array(select t #>> '{}' from jsonb_path_query(r.doc, '$.**.taxonomy_term_id') t), null) as points,
      to_jsonb(r) - '{version,modified_at,created_at,import_id,undone_id}'::text[] as said
    from directory_record r where r.origin like $1 and r.status <> 'deleted' order by r.id`,
    [`${source}:%`],
  )
  return new Map(rows.map((row) => [row.id, row]))
}

const kinds = {
  parent: 'organization',
  child: 'organization',
  service: 'service',
  second: 'service',
  place: 'location',
  term: 'taxonomy_term',
} as const
const idOf = (n: number, name: keyof typeof kinds): string => hsds.hsdsId(source, kinds[name], `${n}-${name}`)

async function correct(some: readonly (readonly [number, Sequence])[]): Promise<Set<string>> {
  const ids = some.flatMap(([n, { corrected }]) => (corrected === null ? [] : [idOf(n, corrected)]))
  return as(async ({ tx }) => {
    const rows = await tx
      .updateTable('directory_record')
      .set((eb) => ({
        doc: eb.fn('jsonb_set', [eb.ref('doc'), eb.val('{description}'), eb.val('{"fr": "Corrigé"}')]) as never,
      }))
      .where('id', 'in', ids)
      .where('status', '=', 'published')
      .returning('id')
      .execute()
    return new Set(rows.map(({ id }) => id))
  })
}

it(`holds for ${sequences} sequences`, async () => {
  const { rows } = await db.admin.query<{ id: string }>('select person_id as id from session limit 1')
  personId = rows[0]?.id ?? ''
  const all = fc.sample(sequence, { numRuns: sequences, seed }).map((one, n) => [n, one] as const)
  for (let at = 0; at < all.length; at += atOnce) {
    const some = all.slice(at, at + atOnce)
    const [base, brought, after] = [noLists(), noLists(), noLists()]
    for (const [n, one] of some) {
      write(base, n, one.base)
      write(brought, n, one.brought)
      writeAfter(after, n, one)
    }
    await bring(base)
    const before = await standing()
    const first = await bring(brought)
    const written = await standing()
    await bring(after)
    const corrected = await correct(some)
    const whole = await standing()

    const undone = await as((actor) => undoDirectoryImport(actor, networkId, first.id))
    expect(undone.ok).toBe(true)
    const left = await standing()
    expectTakenBack({ before, written, whole, left, corrected })

    await bring(brought)
    const again = await standing()
    for (const [id, one] of whole)
      // What someone corrected is theirs from then on: an import leaves it alone.
      expect(again.get(id)).toEqual(corrected.has(id) && before.has(id) ? left.get(id) : one)
    expect(again.size).toBe(whole.size)
  }
})

function expectTakenBack({
  before,
  written,
  whole,
  left,
  corrected,
}: Record<'before' | 'written' | 'whole' | 'left', Map<string, Standing>> & { corrected: Set<string> }): void {
  const resting = new Set([...left.values()].flatMap(({ points }) => points))
  for (const [id, one] of before) {
    const now = left.get(id)
    if (!corrected.has(id)) expect(now).toEqual(one)
    else expect(now?.said).toEqual({ ...(one.said as object), doc: { ...docOf(one), description: { fr: 'Corrigé' } } })
  }
  for (const [id, one] of whole) {
    if (before.has(id)) continue
    const now = left.get(id)
    if (now !== undefined) expect(now).toEqual(one)
    const isNeeded = resting.has(id) || corrected.has(id) || !written.has(id)
    const isPart = one.kind === 'service_at_location' && one.points.some((id) => corrected.has(id) && !before.has(id))
    expect({ one, stays: now !== undefined }).toEqual({ one, stays: isNeeded || isPart })
  }
  for (const { points } of left.values()) for (const point of points) expect(left.has(point)).toBe(true)
}

const docOf = ({ said: row }: Standing): object => (row as { doc: object }).doc
