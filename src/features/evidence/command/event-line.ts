import { addDays, type Day } from '../../../kernel/clock.ts'
import { isId } from '../../../kernel/ids.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import { regionCodes } from '../../../field/index.ts'
import type { Count, EvidenceType, Part } from '../model.ts'
import { checkDraft } from '../rules.ts'
import { readCounts } from './event-counts.ts'
import {
  isSaid,
  type LineDefect,
  LineDefects,
  listOf,
  readDayOrInstant,
  type Said,
  shown,
  textOf,
} from './event-fields.ts'
import { typeRules, type TypeRule } from './type-rules.ts'

/** One event of a file, as far as it is known without the database. */
export interface ReadEvent {
  /** Of the version; null: one is made. */
  id: string | null
  sourceRecord: string
  type: EvidenceType
  /** Ids or external codes. */
  organizations: readonly { named: string; part: Part }[]
  startsOn: Day
  endsOn: Day | null
  regions: readonly string[]
  tags: readonly string[]
  title: string | null
  otherKind: string | null
  counts: readonly Count[]
  actionId: string | null
  /** Source records, or ids. */
  about: string | null
  sameAs: string | null
  supersedes: string | null
  isWithdrawn: boolean
}

const fields = new Set([
  'id',
  'sourceRecord',
  'type',
  'organizations',
  'startsOn',
  'endsOn',
  'date',
  'regions',
  'tags',
  'counts',
  'about',
  'sameAs',
  'supersedes',
  'withdrawn',
  'title',
  'otherKind',
  'action',
])
const longest = { reference: 200, title: 120, otherKind: 80 }
const most = { organizations: 60, regions: 17, tags: 60 }
/** Signs of a line. */
export const longestLine = 65_536
const knownRegions: ReadonlySet<string> = new Set(regionCodes)
const earliest = '1990-01-01'

interface Instance {
  /** In the zone of the instance: nothing happened after it. */
  today: Day
  /** IANA zone. */
  timeZone: string
}

/** Reads one line of a file of evidence: pure, it asks nothing of the database. Everything that is wrong is told at once. null: too long. */
export function readEventLine(line: string | null, instance: Instance): Result<ReadEvent, readonly LineDefect[]> {
  if (line === null || line.length > longestLine) return err([{ field: '', code: 'line-too-long', value: shown(line) }])
  let said: unknown
  try {
    said = JSON.parse(line)
  } catch {
    return err([{ field: '', code: 'not-json', value: shown(line) }])
  }
  if (!isSaid(said)) return err([{ field: '', code: 'not-json', value: shown(line) }])
  const defects = new LineDefects()
  for (const field in said) if (!fields.has(field)) defects.add(field, 'field-unknown', said[field])
  const rule = typeof said['type'] === 'string' ? typeRules.get(said['type']) : undefined
  if (rule === undefined) {
    defects.add('type', said['type'] === undefined ? 'needed' : 'type-unknown', said['type'])
    return err(defects.found)
  }
  const event = { ...readHead(said, defects), ...readBody(said, rule, instance, defects) }
  if (defects.found.length === 0 && !event.isWithdrawn) refuseDraft(event, instance.today, defects)
  return defects.found.length > 0 ? err(defects.found) : ok(event)
}

const nobody = '00000000-0000-0000-0000-000000000000'

/** What every door of the log refuses; whom and what a line names, the database knows. */
function refuseDraft(event: ReadEvent, today: Day, defects: LineDefects): void {
  const named = { organizationId: nobody, organizations: [{ id: nobody, part: 'lead' as const }] }
  const problems = checkDraft({ ...event, ...named, about: null, sameAs: null }, today)
  for (const [field, problem] of Object.entries(problems)) defects.add(field, problem)
}

function readHead(said: Said, defects: LineDefects) {
  const sourceRecord = textOf(said, 'sourceRecord', longest.reference, defects)
  if (sourceRecord === null) defects.add('sourceRecord', 'needed')
  const id = said['id'] ?? null
  if (id !== null && !isId(id)) defects.add('id', 'id-unreadable', id)
  const { withdrawn = false } = said
  if (typeof withdrawn !== 'boolean') defects.add('withdrawn', 'not-a-flag', withdrawn)
  const reference = (field: string): string | null => textOf(said, field, longest.reference, defects)
  const supersedes = reference('supersedes')
  if (withdrawn === true && supersedes === null) defects.add('withdrawn', 'withdraws-nothing')
  const action = reference('action')
  if (action !== null && !/^[A-Za-z0-9-]{1,20}$/.test(action)) defects.add('action', 'not-text', action)
  return {
    id: isId(id) ? id.toLowerCase() : null,
    sourceRecord: sourceRecord ?? '',
    type: said['type'] as EvidenceType,
    organizations: readOrganizations(said, defects),
    title: textOf(said, 'title', longest.title, defects),
    otherKind: textOf(said, 'otherKind', longest.otherKind, defects),
    actionId: action,
    about: reference('about'),
    sameAs: reference('sameAs'),
    supersedes,
    isWithdrawn: withdrawn === true,
  }
}

function readBody(said: Said, rule: TypeRule, instance: Instance, defects: LineDefects) {
  if ((said['about'] ?? null) !== null && rule.about.size === 0) defects.add('about', 'about-nothing', said['about'])
  const regions = listOf(said, 'regions', most.regions, defects)
  for (const [index, region] of regions.entries())
    if (typeof region !== 'string' || !knownRegions.has(region))
      defects.add(`regions[${index}]`, 'region-unknown', region)
  return {
    ...readDays(said, rule, instance, defects),
    regions: [...new Set(regions as string[])].sort(),
    tags: readTags(said, rule, defects),
    counts: readCounts(said, rule, defects),
  }
}

function readOrganizations(said: Said, defects: LineDefects): ReadEvent['organizations'] {
  const read: { named: string; part: Part }[] = []
  for (const [index, one] of listOf(said, 'organizations', most.organizations, defects).entries()) {
    const field = `organizations[${index}]`
    const { id, externalCode, part = 'lead' } = isSaid(one) ? one : {}
    const named = id ?? externalCode
    if (part !== 'lead' && part !== 'partner') defects.add(`${field}.part`, 'part-unknown', part)
    else if (typeof named !== 'string' || named === '') defects.add(`${field}.id`, 'needed', one)
    else if (read.some((other) => other.named === named)) defects.add(`${field}.id`, 'organization-twice', named)
    else read.push({ named, part })
  }
  if (read.length === 0) defects.add('organizations', 'needed')
  else if (!read.some(({ part }) => part === 'lead')) defects.add('organizations', 'no-lead')
  return read
}

function readDays(
  said: Said,
  { time }: TypeRule,
  { today, timeZone }: Instance,
  defects: LineDefects,
): { startsOn: Day; endsOn: Day | null } {
  const day = (field: string): Day | null => {
    const value = said[field] ?? null
    if (value === null) return null
    const read = readDayOrInstant(value, timeZone)
    if (read === null || read < earliest) defects.add(field, 'not-a-day', value)
    return read
  }
  const [date, startsOn, end] = [day('date'), day('startsOn'), day('endsOn')]
  if (said['date'] !== undefined && said['startsOn'] !== undefined) defects.add('date', 'two-days', said['date'])
  const start = startsOn ?? date
  if (start === null) {
    if ((said['date'] ?? said['startsOn'] ?? null) === null) defects.add('startsOn', 'needed')
    return { startsOn: today, endsOn: null }
  }
  if (time === 'period' && end === null && (said['endsOn'] ?? null) === null) defects.add('endsOn', 'end-needed')
  const endsOn = end ?? (time === 'event' ? start : null)
  if (endsOn !== null && endsOn < start) defects.add('endsOn', 'end-before-start', `${start} – ${endsOn}`)
  if (start > today) defects.add(startsOn === null ? 'date' : 'startsOn', 'future', start)
  // What stands may be agreed until a later day; what happened, and totals, are of the past.
  else if (endsOn !== null && endsOn > (time === 'standing' ? addDays(today, 36_600) : today))
    defects.add('endsOn', 'future', endsOn)
  return { startsOn: start, endsOn }
}

function readTags(said: Said, { facets }: TypeRule, defects: LineDefects): string[] {
  const read = new Set<string>()
  const facetsSaid = new Set<string>()
  for (const [index, tag] of listOf(said, 'tags', most.tags, defects).entries()) {
    const [facet = '', value = ''] = typeof tag === 'string' ? tag.split(':') : []
    const rule = facets.get(facet)
    if (typeof tag !== 'string' || !rule?.values.has(value) || tag !== `${facet}:${value}`) {
      defects.add(`tags[${index}]`, 'tag-unknown', tag)
      continue
    }
    if (facetsSaid.has(facet) && !rule.isMany && !read.has(tag)) defects.add(`tags[${index}]`, 'tag-once', tag)
    facetsSaid.add(facet)
    read.add(tag)
  }
  for (const [facet, { isRequired }] of facets)
    if (isRequired && !facetsSaid.has(facet)) defects.add('tags', 'tag-needed', facet)
  return [...read].sort()
}
