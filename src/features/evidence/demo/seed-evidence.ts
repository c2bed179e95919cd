import type { OwnerQuery } from '../../../kernel/as-owner.ts'
import { addDays, type Day } from '../../../kernel/clock.ts'
import type { DemoMoment } from '../../../kernel/feature/index.ts'
import { demoId, demoNetwork } from '../../network/index.ts'
import { makeDemoEvents, type DemoEvent } from './make-demo-events.ts'
import { demoEvidence } from './read-demo-evidence.ts'

/**
 * What the invented organizations did in two full school years and since, as they logged it; then what the platform knows of
 * them already. At later starts only the second: what people did stays.
 */
export async function seedEvidence(
  { query }: { query: OwnerQuery },
  { isFirst, today, now }: DemoMoment,
): Promise<void> {
  if (isFirst) {
    const events = makeDemoEvents(demoEvidence(), today)
    const places = new Map(demoNetwork().organizations.map(({ slug, sector, regions }) => [slug, { sector, regions }]))
    const numbers = new Map<string, number>()
    for (const part of inOrder(events)) {
      await query(insertEvents, [JSON.stringify(part.map((event) => eventRow(event, numbers, { today, now })))])
      await query(insertOrganizations, [JSON.stringify(part.flatMap((event) => organizationRows(event, places)))])
    }
    const answers = events.flatMap((event) => (event.notUs === null ? [] : [answerRow(event, event.notUs, now)]))
    await query(insertAnswers, [JSON.stringify(answers)])
  }
  await query('SELECT sec.gather_evidence($1)', [today])
}

/** First versions before those that replace them. */
const inOrder = (events: readonly DemoEvent[]): DemoEvent[][] => [
  events.filter(({ supersedes }) => supersedes === null),
  events.filter(({ supersedes }) => supersedes !== null),
]

function eventRow(event: DemoEvent, numbers: Map<string, number>, { today, now }: Pick<DemoMoment, 'today' | 'now'>) {
  const number = (numbers.get(event.recordKey) ?? 0) + 1
  numbers.set(event.recordKey, number)
  const [owner = ''] = event.lead
  return {
    id: event.id,
    record_key: event.recordKey,
    number,
    type: event.type,
    organization_id: demoId('organization', owner),
    starts_on: event.startsOn,
    ends_on: event.endsOn,
    region_codes: event.regions,
    tags: event.tags,
    title: event.title,
    counts: event.counts,
    about: event.about,
    same_as: event.sameAs,
    supersedes: event.supersedes,
    action_id: event.action,
    via: event.type === 'org-profile' ? 'import' : 'page',
    recorded_by: demoId('person', `lead-${owner}`),
    recorded_at: instantAfter(loggedOn(event, number), { today, now }),
  }
}

/** Standing things are logged when they begin, the others when they are over; a correction, nine days later. */
const loggedOn = ({ type, startsOn, endsOn }: DemoEvent, number: number): Day =>
  addDays(standing.has(type) ? startsOn : (endsOn ?? startsOn), number === 1 ? 2 : 11)

const standing = new Set([
  'resource-item',
  'mechanism',
  'program',
  'space',
  'partnership',
  'tool-register',
  'protocol',
  'plan-document',
])

const instantAfter = (day: Day, { today, now }: Pick<DemoMoment, 'today' | 'now'>): string =>
  (day < today ? new Date(`${day}T15:30:00Z`) : now).toISOString()

type Places = ReadonlyMap<string, { sector: string; regions: readonly string[] }>

function organizationRows({ id, lead, partners }: DemoEvent, places: Places) {
  const row = (slug: string, part: string) => {
    const place = places.get(slug)
    if (place === undefined) throw new Error(`no organization of the demonstration is called ${slug}`)
    return {
      event_id: id,
      organization_id: demoId('organization', slug),
      part,
      sector: place.sector,
      region_codes: place.regions,
    }
  }
  return [...lead.map((slug) => row(slug, 'lead')), ...partners.map((slug) => row(slug, 'partner'))]
}

const answerRow = ({ recordKey, endsOn }: DemoEvent, by: string, now: Date) => ({
  record_key: recordKey,
  organization_id: demoId('organization', by),
  person_id: demoId('person', `lead-${by}`),
  at: endsOn === null ? now.toISOString() : `${addDays(endsOn, 6)}T14:00:00Z`,
})

const insertEvents = `INSERT INTO evidence_event (id, record_key, number, type, organization_id, starts_on, ends_on, region_codes, tags, title, counts,
    about, same_as, supersedes, action_id, via, recorded_by, recorded_at)
  SELECT x.id, x.record_key, x.number, x.type, x.organization_id, x.starts_on, x.ends_on, x.region_codes, x.tags, x.title, x.counts,
    x.about, x.same_as, x.supersedes, x.action_id, x.via, x.recorded_by, x.recorded_at
  FROM jsonb_to_recordset($1::jsonb) AS x (id uuid, record_key uuid, number integer, type text, organization_id uuid, starts_on date, ends_on date,
    region_codes text[], tags text[], title text, counts jsonb, about uuid, same_as uuid, supersedes uuid, action_id text, via text,
    recorded_by uuid, recorded_at timestamptz)`

const insertOrganizations = `INSERT INTO evidence_organization (event_id, organization_id, part, sector, region_codes)
  SELECT x.event_id, x.organization_id, x.part, x.sector, x.region_codes
  FROM jsonb_to_recordset($1::jsonb) AS x (event_id uuid, organization_id uuid, part text, sector text, region_codes text[])`

const insertAnswers = `INSERT INTO evidence_answer (record_key, organization_id, number, answer, person_id, at)
  SELECT x.record_key, x.organization_id, 1, 'not-us', x.person_id, x.at
  FROM jsonb_to_recordset($1::jsonb) AS x (record_key uuid, organization_id uuid, person_id uuid, at timestamptz)`
