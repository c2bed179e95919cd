import type { Day } from '../../../kernel/clock.ts'
import type { Adoption, HalfOpenPeriod, LoggedEvidence, MeasureDefinition, MeasureValue, Scope } from '../model.ts'
import { adoptersOf, type AdoptersOf } from './adopters.ts'
import { compile, type CompiledPart } from './compile.ts'
import { Contributors } from './contributors.ts'
import { Cells } from './cells.ts'
import { boundsOf, place, type Bounds } from './days.ts'
import { addFacts, emptyFacts, isOurs, matches, newFacts } from './filter.ts'
import { finishCell } from './finish.ts'
import { readGroup, type Group } from './groups.ts'
import { newReading, readLevels, readSum } from './reading.ts'
import { ScopeIndex } from './scopes.ts'
import { newSlot, saysCategory, type Slot } from './slots.ts'
import type { Tracer } from './trace.ts'

/** What a rebuild asks for. */
export interface Ask {
  definitions: readonly MeasureDefinition[]
  period: HalfOpenPeriod
  scopes: readonly Scope[]
  adoptions: readonly Adoption[]
  /** What has no end runs up to this day; null: up to the last day of the period. */
  today: Day | null
}

/** Where a record of a thing was already counted: the adopters that tell of it. */
interface Told {
  slot: Slot
  first: number[]
  adopters: Set<number>
}

/** How one value is looked at closely: only for one definition and one scope. */
export interface Close {
  tracer?: Tracer
  /** Versions that may count; others are as if they did not match. */
  only?: ReadonlySet<string>
}

/**
 * Values of many measures in many scopes, in one pass over the log. Its memory grows with (scope × measure), never with the
 * number of records; only what must wait for what is about it is kept until the end.
 */
export class Accumulator {
  private readonly compiled
  private readonly bounds: Bounds
  private readonly index: ScopeIndex
  private readonly adopters: AdoptersOf[]
  private readonly cells: Cells
  private readonly contributors: Contributors
  private readonly linked = new Set<string>()
  private waiting: Group[] = []
  private isWaitOver = false
  private readonly facts = newFacts()
  private readonly reading = newReading()
  private readonly wholeReading = newReading()
  private readonly among: number[] = []
  private readonly asked: Pick<Ask, 'period' | 'scopes'>
  private readonly close: Close

  constructor(ask: Ask, close: Close = {}) {
    // Not all of it: adoptions are many, and have been read.
    this.asked = { period: ask.period, scopes: ask.scopes }
    this.close = close
    this.compiled = compile(ask.definitions)
    this.bounds = boundsOf(ask.period, ask.today)
    this.index = new ScopeIndex(ask.scopes, ask.adoptions)
    this.adopters = adoptersOf(this.compiled.adoptions, ask.adoptions, ask.period, this.index)
    this.contributors = new Contributors(this.compiled, this.adopters, this.index, this.bounds)
    this.cells = new Cells(this.compiled.partCount, (part) => newSlot(part, this.bounds, close.tracer !== undefined))
  }

  /** Every version of the records that tell of one thing (see `groupsOf`), or only the current ones. */
  add(versions: readonly LoggedEvidence[]): void {
    const group = readGroup(versions)
    const { tracer } = this.close
    if (tracer) for (const version of group.superseded) this.leaveOut(version, 'superseded', tracer)
    if (tracer)
      for (const version of group.current) if (version.isWithdrawn) this.leaveOut(version, 'withdrawn', tracer)
    const first = group.current[0]
    if (group.current.length > 1 || first?.isWithdrawn === true)
      group.current = group.current.filter(({ isWithdrawn }) => !isWithdrawn)
    if (!tracer && group.current.every((record) => this.isFar(record))) return
    this.noteLinks(group)
    this.take(group, false)
    if (group.current.some((record) => this.mustWait(record))) this.waiting.push(group)
  }

  /** No rule of days can bring it in. */
  private isFar({ type, startsOn, endsOn }: LoggedEvidence): boolean {
    const { start, end } = this.bounds
    return startsOn >= end || (endsOn !== null && endsOn < start && !this.compiled.latestTypes.has(type))
  }

  /** What is about it decides, and may come later in the log. Its facts are those of the group just taken in. */
  private mustWait(record: LoggedEvidence): boolean {
    if (!this.compiled.waitingTypes.has(record.type)) return false
    const parts = this.compiled.partsOf.get(record.type)
    return parts?.some(({ where }) => where.linkedBy !== undefined && matches(where, record, this.facts)) ?? false
  }

  /** Each scope as it was asked for, with the value of each definition. */
  *finish(): Generator<{ scope: Scope; value: MeasureValue }> {
    if (!this.isWaitOver) for (const group of this.waiting) this.take(group, true)
    this.isWaitOver = true
    this.waiting = []
    const { adopters, index, contributors } = this
    const placements = index.placementsByScope()
    for (const [asked, scope] of this.asked.scopes.entries()) {
      const at = index.numbers[asked] ?? 0
      const here = placements[at] ?? []
      const adopting = adopters.map(({ did, standing }) => standing.organizationsIn(here, did))
      const contributing = contributors.in(here)
      for (const compiled of this.compiled.measures) {
        const cell = compiled.parts.map((part) => this.cells.in(part, at, here))
        const value = finishCell(compiled, cell, {
          period: this.asked.period,
          adopters: adopting[compiled.adoption],
          contributors: compiled.sources.map((source) => contributing[source]),
          tracer: this.close.tracer,
        })
        yield { scope, value }
      }
    }
  }

  /** A record is about another one, whoever recorded it and whatever the scope. */
  private noteLinks({ current }: Group): void {
    for (const record of current) {
      if (record.about === null || !this.compiled.linkingTypes.has(record.type)) continue
      if (place(record, 'happened-in', this.bounds) === 'in') this.linked.add(`${record.type} ${record.about}`)
    }
  }

  private take({ current }: Group, isEnd: boolean): void {
    const told = current.length > 1 ? new Map<number, Told>() : null
    emptyFacts(this.facts)
    for (const record of current) addFacts(this.facts, record)
    for (const record of current) {
      const parts = this.compiled.partsOf.get(record.type)
      if (parts === undefined || (!this.close.tracer && this.isFar(record))) continue
      this.index.place(record)
      if (!isEnd) this.contributors.note(record)
      for (const part of parts)
        if ((part.where.linkedBy !== undefined) === isEnd) this.takePart(part, record, current, told)
    }
    for (const { slot, first, adopters } of told?.values() ?? []) if (adopters.size > 1) slot.noteJoint(first)
  }

  private takePart(
    part: CompiledPart,
    record: LoggedEvidence,
    group: readonly LoggedEvidence[],
    told: Map<number, Told> | null,
  ): void {
    const { tracer } = this.close
    const rule = part.rules.get(record.type)
    const placed = rule === undefined ? 'outside' : place(record, rule, this.bounds)
    if (placed !== 'in' && !tracer) return
    if (!matches(part.where, record, this.facts)) return
    if (tracer && !this.isAnybodyHere(part, record, tracer)) return
    if (placed !== 'in') return tracer?.leaveOut(record, placed === 'crosses' ? 'crosses-period' : 'outside-period')
    if (part.where.linkedBy && !this.isLinked(part.where.linkedBy, group)) return
    this.put(part, record, this.read(part, record), told)
  }

  /** In every scope that one of its adopters is in. */
  private put(part: CompiledPart, record: LoggedEvidence, isSaid: boolean, told: Map<number, Told> | null): void {
    const did = this.adopters[part.adoption]?.did
    const [first] = this.index.here
    if (first === undefined || did === undefined) return
    if (this.index.here.length === 1) {
      if (did[first.organization] !== 1) return
      this.among.length = 1
      this.among[0] = first.organization
      if (told === null && first.scopes.length > 0)
        return this.putIn(this.cells.ofPlacement(part, first), record, isSaid)
      for (const scope of first.scopes) this.putOnce(scope, part, record, isSaid, told)
      return
    }
    for (const scope of this.index.scopesTouched()) {
      this.among.length = 0
      for (const organization of this.index.membersOf(scope)) if (did[organization] === 1) this.among.push(organization)
      if (this.among.length > 0) this.putOnce(scope, part, record, isSaid, told)
    }
  }

  /** In one scope, for the adopters that are in `among`; of several records that tell of one thing, the first that says it. */
  private putOnce(
    scope: number,
    part: CompiledPart,
    record: LoggedEvidence,
    isSaid: boolean,
    told: Map<number, Told> | null,
  ): void {
    const slot = this.cells.ofScope(part, scope)
    if (told === null || part.take.kind === 'flag' || !isSaid) return this.putIn(slot, record, isSaid)
    const at = part.id * this.index.scopes.length + scope
    const before = told.get(at)
    if (before) {
      slot.said += 1
      for (const organization of this.among) before.adopters.add(organization)
      this.close.tracer?.leaveOut(record, 'duplicate')
      return
    }
    const { among } = this
    if (this.mayCount(record)) told.set(at, { slot, first: [...among], adopters: new Set(among) })
    this.putIn(slot, record, isSaid, true)
  }

  /** `isTold`: whether several adopters tell of it is noted when all of them have. */
  private putIn(slot: Slot, record: LoggedEvidence, isSaid: boolean, isTold = false): void {
    const { tracer } = this.close
    if (!isSaid) {
      slot.unsaid += 1
      tracer?.leaveOut(record, 'no-number')
      return
    }
    slot.said += 1
    if (!this.mayCount(record)) return
    if (!isTold && this.among.length > 1) slot.noteJoint(this.among)
    slot.records += 1
    slot.add(record, this.among, this.reading, this.facts)
    tracer?.count(record)
  }

  private mayCount({ id }: LoggedEvidence): boolean {
    const { only } = this.close
    return only === undefined || only.has(id)
  }

  private isLinked(types: readonly string[], group: readonly LoggedEvidence[]): boolean {
    return types.some((type) => group.some(({ recordKey }) => this.linked.has(`${type} ${recordKey}`)))
  }

  /** Reads the numbers that a part asks for; false: the record does not say them, or they cannot be. */
  private read({ take }: CompiledPart, record: LoggedEvidence): boolean {
    const { reading, wholeReading } = this
    if (take.kind === 'sum' || take.kind === 'by-organization') return readSum(record, take.asked, reading)
    if (take.kind === 'latest')
      return (
        record.organizations.filter(({ id }) => isOurs(record, id)).length === 1 && readSum(record, take.asked, reading)
      )
    if (take.kind === 'pair') {
      if (!readSum(record, take.asked, reading) || !readSum(record, take.whole, wholeReading)) return false
      reading.whole = wholeReading.total
      return reading.total <= reading.whole
    }
    if (take.kind === 'levels') return readLevels(record, take.quantity, take.levels, reading)
    if (take.kind === 'categories') return saysCategory(record, take)
    return take.kind !== 'count' || take.of !== 'about' || record.about !== null
  }

  /** For a trace: whether the record is of the scope at all, and of an adopter; it says why not. */
  private isAnybodyHere(part: CompiledPart, record: LoggedEvidence, tracer: Tracer): boolean {
    const did = this.adopters[part.adoption]?.did
    const isNamed = this.isInScope(record, true)
    const isHere = this.isInScope(record, false)
    if (isNamed && !isHere) tracer.leaveOut(record, 'not-us')
    if (!isHere) return false
    const isAdopted = this.index.here.some(({ organization, scopes }) => scopes.length > 0 && did?.[organization] === 1)
    if (!isAdopted) tracer.leaveOut(record, 'not-adopted')
    return isAdopted
  }

  private isInScope(record: LoggedEvidence, everybody: boolean): boolean {
    this.index.place(record, everybody)
    return this.index.here.some(({ scopes }) => scopes.length > 0)
  }

  /** For a trace: a version that does not count, when it is of the scope and what the measure asks for. */
  private leaveOut(version: LoggedEvidence, reason: 'superseded' | 'withdrawn', tracer: Tracer): void {
    if (!this.isInScope(version, true)) return
    emptyFacts(this.facts)
    addFacts(this.facts, version)
    const isAsked = this.compiled.partsOf.get(version.type)?.some(({ where }) => matches(where, version, this.facts))
    if (isAsked === true) tracer.leaveOut(version, reason)
  }
}
