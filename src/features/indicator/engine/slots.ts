import { ageBands, genders } from '../../evidence/index.ts'
import type { LoggedEvidence } from '../model.ts'
import type { Bounds } from './days.ts'
import { lengthOf } from './days.ts'
import type { CompiledPart, Take } from './compile.ts'
import { hasFacet, isOurs, type Facts } from './filter.ts'
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
}

/** Sums by age, gender and role, each in a table of its own. −1: not said. */
export class People {
  readonly ages = new Float64Array(ageBands.length).fill(-1)
  readonly genders = new Float64Array(genders.length).fill(-1)
  readonly roles = new Map<string, number>()

  add(part: CompiledPart, record: LoggedEvidence, { ages, genders: of, total }: Reading): void {
    if (part.byAge) addAll(this.ages, ages)
    if (part.byGender) addAll(this.genders, of)
    if (part.byRole) this.addRole(roleOf(record), total)
  }
  addRole(role: string | null, n: number): void {
    if (role !== null) this.roles.set(role, (this.roles.get(role) ?? 0) + n)
  }
}

function addAll(into: Float64Array, from: Float64Array): void {
  for (let at = 0; at < into.length; at += 1) {
    const n = from[at] ?? -1
    if (n !== -1) addTo(into, at, n)
  }
}

const rolePrefix = 'role:'
const roleOf = ({ tags }: LoggedEvidence): string | null => {
  for (const tag of tags) if (tag.startsWith(rolePrefix)) return tag.slice(rolePrefix.length)
  return null
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
  get total(): number {
    return this.distinct === null ? this.records : this.distinct.size
  }
}

export class SumSlot extends Slot {
  total = 0
  /** Of pairs: of whom the total is a part. */
  whole = 0
  readonly people = new People()
  private readonly part: CompiledPart
  constructor(part: CompiledPart) {
    super()
    this.part = part
  }
  add(record: LoggedEvidence, _adopters: readonly number[], reading: Reading): void {
    this.total += reading.total
    this.whole += reading.whole
    this.people.add(this.part, record, reading)
  }
}

/** A sum by the organizations that it is of. */
export interface Bucket {
  organizations: readonly number[]
  total: number
  joint: number
  roles: Map<string, number>
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
    if (role !== null) bucket.roles.set(role, (bucket.roles.get(role) ?? 0) + total)
    if (this.isTraced) bucket.records.push(record)
  }
  override noteJoint(adopters: readonly number[]): void {
    this.bucketOf(adopters).joint += 1
  }
  private bucketOf(adopters: readonly number[]): Bucket {
    const [first = -1] = adopters
    const key = adopters.length === 1 ? first : [...adopters].sort((a, b) => a - b).join(' ')
    const before = this.buckets.get(key)
    if (before) return before
    const made: Bucket = { organizations: [...adopters], total: 0, joint: 0, roles: new Map(), records: [] }
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
    for (const organization of adopters) {
      const ofIt = this.latest.get(organization) ?? new Map<string, Latest>()
      this.latest.set(organization, ofIt)
      const before = ofIt.get(role)
      if (before === undefined || isLater(record, before.record)) ofIt.set(role, { record, n })
    }
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
  readonly numbers = new Map<string, number>()
  readonly distinct = new Map<string, Set<string>>()
  private readonly take: Take & { kind: 'categories' }
  constructor(take: Take & { kind: 'categories' }) {
    super()
    this.take = take
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
    if (of === 'record') {
      this.numbers.set(category, (this.numbers.get(category) ?? 0) + 1)
      return
    }
    const things = of === 'about' ? (about === null ? [] : [about]) : of === 'sector' ? sectors : leadSectors
    const set = this.distinct.get(category) ?? new Set()
    this.distinct.set(category, set)
    for (const thing of things) set.add(thing)
  }
}

export class LevelSlot extends Slot {
  readonly levels: Float64Array
  readonly people = new People()
  private readonly part: CompiledPart
  constructor(part: CompiledPart, levels: number) {
    super()
    this.part = part
    this.levels = new Float64Array(levels)
  }
  add(record: LoggedEvidence, _adopters: readonly number[], reading: Reading): void {
    for (let at = 0; at < this.levels.length; at += 1) {
      const n = reading.levels[at] ?? -1
      if (n !== -1) addTo(this.levels, at, n)
    }
    if (this.part.byRole) this.people.addRole(roleOf(record), reading.total)
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
    this.lengths.set(days, (this.lengths.get(days) ?? 0) + 1)
    if (isRunning) this.running += 1
  }
}

/** Organizations that say yes. */
export class FlagSlot extends Slot {
  readonly yes = new Set<number>()
  add(_record: LoggedEvidence, adopters: readonly number[]): void {
    for (const organization of adopters) this.yes.add(organization)
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
