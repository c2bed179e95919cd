import { sql } from 'kysely'
import townsFile from './test-bench-towns.json' with { type: 'json' }
import regionsFile from '../../../content/regions.json' with { type: 'json' }
import { hsds, loadDirectory } from './index.ts'
import { indexServices } from './search-index/index-services.ts'
import { asOwnerTx } from '../../kernel/as-owner.ts'
import type { Day } from '../../kernel/clock.ts'
import type { Tx } from '../../kernel/db/index.ts'
import invented from './test-bench-kinds.json' with { type: 'json' }

interface Kind {
  /** Codes of content/needs.json, the main one first. */
  needs: string[]
  sector: string
  fr: string[]
  en: string[]
  says: { fr: string; en: string }
  ages?: number[]
  traits?: string[]
  share: number
  hours?: string
}
const kinds: readonly Kind[] = invented.kinds
const namesOfTheirOwn = invented.names

/** Always the same numbers from the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const towns = Object.entries(townsFile).flatMap(([region, names]) =>
  names
    .filter(
      (name) => !/Rive-Sud|South Shore|Townships|Cantons|West Island|Ouest-de|Lower North|Bay$|Islands/.test(name),
    )
    .map((town) => ({ region, town })),
)
const centres = new Map(regionsFile.regions.map(({ code, centroid }) => [code, centroid]))
/** Most people live here: half of the services do too. */
const crowded = towns.filter(({ region }) => ['03', '06', '13', '15', '16'].includes(region))

const hoursOf = {
  always: ['MO,TU,WE,TH,FR,SA,SU', '00:00', '23:59'],
  office: ['MO,TU,WE,TH,FR', '08:30', '16:30'],
  evening: ['TU,WE,TH,FR,SA', '15:00', '22:00'],
} as const

/** Records of one invented service: its organization, its place, and what ties them. */
export interface InventedService {
  serviceId: string
  drafts: hsds.RecordDraft[]
}

/**
 * Invented services of Quebec, the same at each call with the same `count`: two languages (one service in ten misses one),
 * needs (one in twenty has none, as foreign imports do), ages, languages, telephones, coordinates, hours, dates of check.
 *
 * @param today day around which sheets were checked
 */
function* inventServices(count: number, today: Day, seed = 7): Generator<InventedService> {
  const random = randomFrom(seed)
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T
  const chances = kinds.flatMap((kind) => Array.from({ length: kind.share }, () => kind))
  const day = (before: number): Day =>
    new Date(Date.parse(`${today}T00:00:00Z`) - before * 86_400_000).toISOString().slice(0, 10) as Day
  for (let index = 0; index < count; index += 1) {
    const kind = pick(chances)
    const id = (...parts: string[]): string => hsds.hsdsId('invented', String(index), ...parts)
    const { region, town } = pick(random() < 0.5 ? crowded : towns)
    const own = `${pick(namesOfTheirOwn.first)} ${pick(namesOfTheirOwn.second)}`
    const which = Math.floor(random() * kind.fr.length)
    const write = (pattern: string | undefined): string => (pattern ?? own).replace('{n}', own).replace('{t}', town)
    const name = { fr: write(kind.fr[which]), en: write(kind.en[which]) }
    const lost = random()
    const both = lost < 0.08 ? ['fr'] : lost < 0.12 ? ['en'] : ['fr', 'en']
    const said = (text: { fr: string; en: string }) =>
      Object.fromEntries(Object.entries(text).filter(([lang]) => both.includes(lang)))
    const checked = random()
    const assuredOn =
      checked < 0.6 ? day(Math.floor(random() * 360)) : checked < 0.8 ? day(400 + Math.floor(random() * 700)) : null
    const keeping = { sector: kind.sector, assuredOn, assuredBy: assuredOn === null ? null : own }
    const isUntagged = random() < 0.05
    const centre = centres.get(region) ?? { lat: 46, lon: -72 }
    const line = 100 + Math.floor(random() * 100)
    const area = { '03': '418', '06': '514', '13': '450', '15': '450', '16': '450', '07': '819' }[region] ?? '819'
    yield {
      serviceId: id('service'),
      drafts: [
        {
          ...keeping,
          id: id('organization'),
          kind: 'organization',
          doc: { name: { fr: own, en: own }, description: said(kind.says) },
        },
        { ...keeping, id: id('service'), kind: 'service', organizationId: id('organization'), doc: serviceDoc() },
        {
          ...keeping,
          id: id('location'),
          kind: 'location',
          organizationId: id('organization'),
          doc: {
            location_type: 'physical',
            name: { fr: town, en: town },
            latitude: Number((centre.lat + random() - 0.5).toFixed(5)),
            longitude: Number((centre.lon + random() - 0.5).toFixed(5)),
            addresses: [
              {
                id: id('address'),
                address_1: `${1 + Math.floor(random() * 900)}, rue ${pick(namesOfTheirOwn.second).replace(/^d\S+ /, '')}`,
                city: town,
                state_province: 'QC',
                postal_code: 'G0X 0X1',
                country: 'CA',
                address_type: 'physical',
              },
            ],
          },
        },
        { id: id('tie'), kind: 'service_at_location', serviceId: id('service'), locationId: id('location'), doc: {} },
      ],
    }

    function serviceDoc(): hsds.Doc {
      const languages =
        random() < 0.6 ? ['fr', 'en'] : random() < 0.85 ? ['fr'] : ['fr', 'en', pick(['es', 'ar', 'iu', 'ht'])]
      const isWide = random() < 0.02
      return {
        name: said(name),
        description: said(kind.says),
        status: 'active',
        phones: [
          { id: id('phone'), number: `${area}-555-0${line}`, type: 'voice' },
          ...(random() < 0.25 ? [{ id: id('text'), number: `${area}-555-0${line}`, type: 'text' }] : []),
        ],
        ...(random() < 0.6 ? { email: `accueil${index}@exemple.invalid` } : {}),
        ...(kind.ages === undefined || random() < 0.2 ? {} : { minimum_age: kind.ages[0], maximum_age: kind.ages[1] }),
        ...(random() < 0.8 ? { languages: languages.map((code) => ({ id: id('language', code), code })) } : {}),
        service_areas: [{ id: id('area'), extent: isWide ? 'QC' : region, extent_type: 'region' }],
        traits: (kind.traits ?? []).filter(() => random() < 0.7),
        ...(isUntagged ? {} : { attributes: needsOf(kind) }),
        ...schedulesOf(kind),
      }
    }
    function needsOf({ needs }: Kind) {
      return needs.map((code) => ({
        id: id('need', code),
        link_type: 'taxonomy_term',
        taxonomy_term_id: hsds.needTermId(code),
      }))
    }
    function schedulesOf({ hours = 'office' }: Kind) {
      const told = hoursOf[hours as keyof typeof hoursOf]
      if (told === undefined || random() < 0.2) return {}
      const [byday, opens_at, closes_at] = told
      return { schedules: [{ id: id('schedule'), freq: 'WEEKLY', byday, opens_at, closes_at }] }
    }
  }
}

const batch = 1000

/** The shipped services, and `count` invented ones, in a migrated database; with their search rows, analyzed. */
export async function fillDirectory(adminUrl: string, count: number, today: Day): Promise<void> {
  await loadDirectory(adminUrl)
  const waiting: InventedService[] = []
  const write = async (): Promise<void> => {
    const some = waiting.splice(0)
    await asOwnerTx(adminUrl, (tx) => writeRecords(tx, some))
  }
  for (const one of inventServices(count, today)) {
    waiting.push(one)
    if (waiting.length === batch) await write()
  }
  if (waiting.length > 0) await write()
  await asOwnerTx(adminUrl, async (tx) => {
    await sql`select sec.recount_words()`.execute(tx)
    await sql`analyze directory_record, service_search, directory_word`.execute(tx)
  })
}

/** Straight into the table: what stands is known to be nothing. */
async function writeRecords(tx: Tx, services: readonly InventedService[]): Promise<void> {
  const rows = services.flatMap(({ drafts }) => drafts)
  await sql`
    insert into directory_record (id, kind, organization_id, service_id, location_id, doc, sector, assured_on, assured_by)
    select d.id, d.kind, d."organizationId", d."serviceId", d."locationId", d.doc, d.sector, d."assuredOn", d."assuredBy"
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as d (id uuid, kind text, "organizationId" uuid, "serviceId" uuid,
      "locationId" uuid, doc jsonb, sector text, "assuredOn" date, "assuredBy" text)`.execute(tx)
  await indexServices(
    tx,
    services.map(({ serviceId }) => serviceId),
  )
}
