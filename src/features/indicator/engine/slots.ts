import type { LoggedEvidence } from '../model.ts'
import type { Bounds } from './days.ts'
import { lengthOf } from './days.ts'
import type { CompiledPart, Take } from './compile.ts'
import { hasFacet, isOurs, type Facts } from './filter.ts'
import { addOne, People, peopleOf, roleOf } from './people.ts'
import { addTo, type Reading } from './reading.ts'

/** What one part of a measure knows of one scope. It grows with what is told apart, never with the number of records. */
export abstract class Slot {
  /** Records that are what it asks for, and say so. */
  records = 0
  /** Those of several adopters of the scope. */
  joint = 0
  /** Records that say it, whether or not they count. */
  said = 0
  /** Records that are what it asks for, and do not say the number. */
  unsaid = 0
  /** A record that was added turns out to be of several adopters; `adopters`: those it was added for. */
  noteJoint(_adopters: readonly number[]): void {
    this.joint += 1
  }
  abstract add(record: LoggedEvidence, adopters: readonly number[], reading: Reading, facts: Facts): void
  /** Takes in what another slot of the same part knows of other records; that one stays as it is. */
  merge(other: this): void {
    this.records += other.records
    this.joint += other.joint
    this.said += other.said
    this.unsaid += other.unsaid
  }
}

const valueOf = (tag: string): string => tag.slice(tag.indexOf(':') + 1)

export class CountSlot extends Slot {
  /** null: records themselves. */
  readonly distinct: Set<string> | null
  private readonly of: (Take & { kind: 'count' })['of']
  constructor(of: (Take & { kind: 'count' })['of']) {
    super()
    this.of = of
    this.distinct = of === 'record' ? null : new Set()
  }
  add(record: LoggedEvidence, _adopters: readonly number[], _reading: Reading, facts: Facts): void {
    if (this.of === 'about' && record.about !== null) this.distinct?.add(record.about)
    if (this.of === 'sector') for (const sector of facts.sectors) this.distinct?.add(sector)
    if (this.of === 'lead-sector') for (const sector of facts.leadSectors) this.distinct?.add(sector)
  }
  override merge(other: this): void {
    super.merge(other)
    for (const thing of other.distinct ?? []) this.distinct?.add(thing)
  }
  get total(): number {
    return this.distinct === null ? this.records : this.distinct.size
  }
}

export class SumSlot extends Slot {
  total = 0
  /** Of pairs: of whom the total is a part. */
  whole = 0
  readonly people: People | null
  constructor(part: CompiledPart) {
    super()
    this.people = peopleOf(part)
  }
  add(record: LoggedEvidence, _adopters: readonly number[], reading: Reading): void {
    this.total += reading.total
    this.whole += reading.whole
    this.people?.add(record, reading)
  }
  override merge(other: this): void {
    super.merge(other)
    this.total += other.total
    this.whole += other.whole
    if (other.people) this.people?.merge(other.people)
  }
}

/** A sum by the organizations that it is of. */
export interface Bucket {
  organizations: readonly number[]
  total: number
  joint: number
  /** null: none was said. */
  roles: Map<string, number> | null
  /** Only when a trace is asked for. */
  records: LoggedEvidence[]
}

export class BucketSlot extends Slot {
  readonly buckets = new Map<string | number, Bucket>()
  private readonly isTraced: boolean
  constructor(isTraced: boolean) {
    super()
    this.isTraced = isTraced
  }
  add(record: LoggedEvidence, adopters: readonly number[], { total }: Reading): void {
    const bucket = this.bucketOf(adopters)
    bucket.total += total
    const role = roleOf(record)
    if (role !== null) addOne((bucket.roles ??= new Map()), role, total)
    if (this.isTraced) bucket.records.push(record)
  }
  override noteJoint(adopters: readonly number[]): void {
    this.bucketOf(adopters).joint += 1
  }
  override merge(other: this): void {
    super.merge(other)
    for (const { organizations, total, joint, roles, records } of other.buckets.values()) {
      const bucket = this.bucketOf(organizations)
      bucket.total += total
      bucket.joint += joint
      for (const [role, n] of roles ?? []) addOne((bucket.roles ??= new Map()), role, n)
      bucket.records.push(...records)
    }
  }
  private bucketOf(adopters: readonly number[]): Bucket {
    const [first = -1] = adopters
    const key = adopters.length === 1 ? first : [...adopters].sort((a, b) => a - b).join(' ')
    const before = this.buckets.get(key)
    if (before) return before
    const made: Bucket = { organizations: [...adopters], total: 0, joint: 0, roles: null, records: [] }
    this.buckets.set(key, made)
    return made
  }
}

/** The last head-count of everybody, or of one role, that an organization gave. */
interface Latest {
  record: LoggedEvidence
  n: number
}

const isLater = (a: LoggedEvidence, b: LoggedEvidence): boolean =>
  a.startsOn === b.startsOn ? a.recordKey > b.recordKey : a.startsOn > b.startsOn

export class LatestSlot extends Slot {
  /** By organization, then by role; `''`: of everybody. */
  readonly latest = new Map<number, Map<string, Latest>>()
  /** Only when a trace is asked for. */
  readonly seen: LoggedEvidence[] = []
  private readonly isTraced: boolean
  constructor(isTraced: boolean) {
    super()
    this.isTraced = isTraced
  }
  add(record: LoggedEvidence, adopters: readonly number[], { total: n }: Reading): void {
    if (this.isTraced) this.seen.push(record)
    const role = roleOf(record) ?? ''
    for (const organization of adopters) this.keepLatest(organization, role, { record, n })
  }
  override merge(other: this): void {
    super.merge(other)
    this.seen.push(...other.seen)
    for (const [organization, ofIt] of other.latest)
      for (const [role, one] of ofIt) this.keepLatest(organization, role, one)
  }
  private keepLatest(organization: number, role: string, one: Latest): void {
    const ofIt = this.latest.get(organization) ?? new Map<string, Latest>()
    this.latest.set(organization, ofIt)
    const before = ofIt.get(role)
    if (before === undefined || isLater(one.record, before.record)) ofIt.set(role, one)
  }
  /** What counts of an organization: its count of everybody, or else those by role. */
  countsOf(organization: number): Latest[] {
    const ofIt = this.latest.get(organization)
    const all = ofIt?.get('')
    return all === undefined ? [...(ofIt?.values() ?? [])] : [all]
  }
  /** By organization, those over zero: a share of nobody is none. */
  heads(): Map<number, number> {
    const found = new Map<number, number>()
    for (const organization of this.latest.keys()) {
      const n = this.countsOf(organization).reduce((sum, one) => sum + one.n, 0)
      if (n > 0) found.set(organization, n)
    }
    return found
  }
}

/** Numbers by category, or the different things of each. */
export class CategorySlot extends Slot {
  /** null: things are counted. */
  private readonly numbers: Map<string, number> | null
  /** null: records are counted. */
  private readonly distinct: Map<string, Set<string>> | null
  private readonly take: Take & { kind: 'categories' }
  constructor(take: Take & { kind: 'categories' }) {
    super()
    this.take = take
    this.numbers = take.of === 'record' ? new Map() : null
    this.distinct = take.of === 'record' ? null : new Map()
  }
  add(record: LoggedEvidence, _adopters: readonly number[], _reading: Reading, facts: Facts): void {
    const { by } = this.take
    if (by === 'sector') for (const sector of facts.sectors) this.put(sector, record, facts)
    else if (by === 'lead-sector') for (const sector of facts.leadSectors) this.put(sector, record, facts)
    else
      for (const tag of record.tags)
        if (tag.startsWith(by) && tag.charAt(by.length) === ':') this.put(valueOf(tag), record, facts)
  }
  private put(category: string, { about }: LoggedEvidence, { sectors, leadSectors }: Facts): void {
    const { of } = this.take
    if (this.numbers) addOne(this.numbers, category, 1)
    if (this.distinct === null) return
    this.addThings(category, of === 'about' ? (about === null ? [] : [about]) : of === 'sector' ? sectors : leadSectors)
  }
  private addThings(category: string, things: Iterable<string>): void {
    const set = this.distinct?.get(category) ?? new Set()
    this.distinct?.set(category, set)
    for (const thing of things) set.add(thing)
  }
  override merge(other: this): void {
    super.merge(other)
    if (this.numbers) for (const [category, n] of other.numbers ?? []) addOne(this.numbers, category, n)
    for (const [category, things] of other.distinct ?? []) this.addThings(category, things)
  }
  get categories(): Iterable<readonly [string, number]> {
    return this.numbers ?? [...(this.distinct ?? [])].map(([code, things]) => [code, things.size] as const)
  }
}

export class LevelSlot extends Slot {
  readonly levels: Float64Array
  readonly people: People | null
  constructor(part: CompiledPart, levels: number) {
    super()
    this.people = part.byRole ? new People({ byAge: false, byGender: false, byRole: true }) : null
    this.levels = new Float64Array(levels)
  }
  add(record: LoggedEvidence, _adopters: readonly number[], reading: Reading): void {
    for (let at = 0; at < this.levels.length; at += 1) {
      const n = reading.levels[at] ?? -1
      if (n !== -1) addTo(this.levels, at, n)
    }
    this.people?.addRole(record, reading.total)
  }
  override merge(other: this): void {
    super.merge(other)
    for (const [at, n] of other.levels.entries()) addTo(this.levels, at, n)
    if (other.people) this.people?.merge(other.people)
  }
}

export class SpanSlot extends Slot {
  running = 0
  /** How many lasted so many days. */
  readonly lengths = new Map<number, number>()
  private readonly bounds: Bounds
  constructor(bounds: Bounds) {
    super()
    this.bounds = bounds
  }
  add(record: LoggedEvidence): void {
    const { days, isRunning } = lengthOf(record, this.bounds)
    addOne(this.lengths, days, 1)
    if (isRunning) this.running += 1
  }
  override merge(other: this): void {
    super.merge(other)
    this.running += other.running
    for (const [days, n] of other.lengths) addOne(this.lengths, days, n)
  }
}

/** Organizations that say yes. */
export class FlagSlot extends Slot {
  readonly yes = new Set<number>()
  add(_record: LoggedEvidence, adopters: readonly number[]): void {
    for (const organization of adopters) this.yes.add(organization)
  }
  override merge(other: this): void {
    super.merge(other)
    for (const organization of other.yes) this.yes.add(organization)
  }
}

export function newSlot(part: CompiledPart, bounds: Bounds, isTraced: boolean): Slot {
  const { take } = part
  if (take.kind === 'count') return new CountSlot(take.of)
  if (take.kind === 'by-organization') return new BucketSlot(isTraced)
  if (take.kind === 'latest') return new LatestSlot(isTraced)
  if (take.kind === 'categories') return new CategorySlot(take)
  if (take.kind === 'levels') return new LevelSlot(part, take.levels.length)
  if (take.kind === 'span') return new SpanSlot(bounds)
  if (take.kind === 'flag') return new FlagSlot()
  return new SumSlot(part)
}

/** Whether a record has something for a part; a category that it does not say is like a number it does not say. */
export const saysCategory = (record: LoggedEvidence, take: Take & { kind: 'categories' }): boolean => {
  if (take.of === 'about' && record.about === null) return false
  if (take.by === 'sector') return record.organizations.some(({ id }) => isOurs(record, id))
  if (take.by === 'lead-sector')
    return record.organizations.some(({ id, part }) => part === 'lead' && isOurs(record, id))
  return hasFacet(record, take.by)
}
