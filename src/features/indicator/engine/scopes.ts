import type { Adoption, LoggedEvidence, Scope } from '../model.ts'
import { isOurs } from './filter.ts'

/** Numbers codes from 1; 0 is « of any ». */
class Codes {
  private readonly ids = new Map<string, number>()
  add(code: string | null): number {
    if (code === null) return 0
    const known = this.ids.get(code) ?? this.ids.size + 1
    this.ids.set(code, known)
    return known
  }
  /** 0 when no scope names it. */
  idOf(code: string): number {
    return this.ids.get(code) ?? 0
  }
  get size(): number {
    return this.ids.size + 1
  }
}

/** An organization in a sector and in some regions: as it was on a day, or where its work took place. */
export interface Placement {
  id: number
  organization: number
  sector: string
  regions: readonly string[]
  /** Numbers of the scopes that this is in. */
  scopes: readonly number[]
}

/** An organization, as scopes see it. */
interface Known {
  index: number
  /** 0 (any), and those that a scope names. */
  networks: number[]
  /** Scope of its own; −1: not asked for. */
  own: number
  /** Found once, asked for again by each of its records. */
  placements: Placement[]
}

const isSameList = (a: readonly string[], b: readonly string[]): boolean => {
  if (a.length !== b.length) return false
  for (let at = 0; at < a.length; at += 1) if (a[at] !== b[at]) return false
  return true
}

const keyOf = (scope: Scope): string =>
  scope.kind === 'organization'
    ? `o ${scope.organization}`
    : `n ${scope.network ?? ''} ${scope.region ?? ''} ${scope.sector ?? ''}`

/** Which scopes an organization or a piece of evidence is in, without making anything for each of millions. */
export class ScopeIndex {
  /** Each once. */
  readonly scopes: Scope[] = []
  /** For each scope that was asked for, its place in `scopes`. */
  readonly numbers: number[]
  /** The organizations of the last record that was placed, each where it was. */
  readonly here: Placement[] = []

  private readonly networks = new Codes()
  private readonly regions = new Codes()
  private readonly sectors = new Codes()
  private readonly table: Int32Array
  private readonly organizations = new Map<string, Known>()
  private readonly touched: number[] = []
  private readonly members: number[][]
  private areMembersKnown = false
  private placements = 0
  private last: LoggedEvidence | null = null
  private wasEverybody = false

  constructor(asked: readonly Scope[], adoptions: readonly Adoption[]) {
    const numbers = new Map<string, number>()
    for (const scope of asked) {
      if (numbers.has(keyOf(scope))) continue
      numbers.set(keyOf(scope), this.scopes.push(scope) - 1)
      if (scope.kind === 'organization') continue
      this.networks.add(scope.network)
      this.regions.add(scope.region)
      this.sectors.add(scope.sector)
    }
    this.numbers = asked.map((scope) => numbers.get(keyOf(scope)) ?? 0)
    this.members = this.scopes.map(() => [])
    this.table = new Int32Array(this.networks.size * this.regions.size * this.sectors.size).fill(-1)
    for (const [number, scope] of this.scopes.entries())
      if (scope.kind === 'network')
        this.table[
          this.at(this.networks.add(scope.network), this.regions.add(scope.region), this.sectors.add(scope.sector))
        ] = number
    for (const adoption of adoptions) this.know(adoption, numbers.get(`o ${adoption.organization}`) ?? -1)
  }

  get organizationCount(): number {
    return this.organizations.size
  }

  private at(network: number, region: number, sector: number): number {
    return (network * this.regions.size + region) * this.sectors.size + sector
  }

  private know({ organization, networks }: Adoption, own: number): void {
    const known = this.organizations.get(organization) ?? {
      index: this.organizations.size,
      networks: [0],
      own,
      placements: [],
    }
    this.organizations.set(organization, known)
    for (const network of networks) {
      const id = this.networks.idOf(network)
      if (id !== 0 && !known.networks.includes(id)) known.networks.push(id)
    }
  }

  /** 0 (any), and those that a scope names. */
  private regionIds(codes: readonly string[]): number[] {
    const found = [0]
    for (const code of codes) {
      const id = this.regions.idOf(code)
      if (id !== 0 && !found.includes(id)) found.push(id)
    }
    return found
  }

  private scopesOf(known: Known, sector: string, regions: readonly string[]): number[] {
    const found = known.own === -1 ? [] : [known.own]
    const ofSector = this.sectors.idOf(sector)
    for (const network of known.networks)
      for (const region of this.regionIds(regions))
        for (const only of ofSector === 0 ? [0] : [0, ofSector]) {
          const scope = this.table[this.at(network, region, only)] ?? -1
          if (scope !== -1) found.push(scope)
        }
    return found
  }

  private placementOf(known: Known, sector: string, regions: readonly string[]): Placement {
    for (const one of known.placements) if (one.sector === sector && isSameList(one.regions, regions)) return one
    const scopes = this.scopesOf(known, sector, regions)
    const made: Placement = { id: this.placements, organization: known.index, sector, regions, scopes }
    this.placements += 1
    known.placements.push(made)
    return made
  }

  /** Where an adopter is, as it is. */
  placeAdopter({ organization, sector, regions }: Adoption): Placement | null {
    const known = this.organizations.get(organization)
    return known === undefined ? null : this.placementOf(known, sector, regions)
  }

  /** Fills `here`. `everybody`: also those that answered « not us ». */
  place(record: LoggedEvidence, everybody = false): void {
    if (this.last === record && this.wasEverybody === everybody) return
    this.last = record
    this.wasEverybody = everybody
    this.areMembersKnown = false
    this.here.length = 0
    for (const { id, sector, regions } of record.organizations) {
      const known = this.organizations.get(id)
      if (known === undefined || !(everybody || isOurs(record, id))) continue
      this.here.push(this.placementOf(known, sector, record.regions.length > 0 ? record.regions : regions))
    }
  }

  /** For each scope, the placements that are in it, of all that were placed until now. */
  placementsByScope(): Placement[][] {
    const found = this.scopes.map((): Placement[] => [])
    for (const { placements } of this.organizations.values())
      for (const placement of placements) for (const scope of placement.scopes) found[scope]?.push(placement)
    return found
  }

  /** Scopes that the last record is in, when it is of several organizations. */
  scopesTouched(): readonly number[] {
    if (this.areMembersKnown) return this.touched
    this.areMembersKnown = true
    for (const scope of this.touched) this.membersOf(scope).length = 0
    this.touched.length = 0
    for (const { organization, scopes } of this.here)
      for (const scope of scopes) {
        const members = this.membersOf(scope)
        if (members.length === 0) this.touched.push(scope)
        members.push(organization)
      }
    return this.touched
  }

  /** Numbers of the organizations of the last record that are of this scope; see `scopesTouched`. */
  membersOf(scope: number): number[] {
    return (this.members[scope] ??= [])
  }
}
