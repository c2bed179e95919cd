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

/** An organization, as scopes see it. */
interface Known {
  index: number
  /** 0 (any), and those that a scope names. */
  networks: number[]
  /** Scope of its own; −1: not asked for. */
  own: number
}

/** Who of an organization, once its number is known, and whether it is there for scopes. */
type Visit = (scope: number) => void

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
  /** Scopes that the last piece of evidence is in. */
  readonly touched: number[] = []
  /** For each of those, numbers of the organizations of it that are in the evidence. */
  readonly members: number[][]

  private readonly networks = new Codes()
  private readonly regions = new Codes()
  private readonly sectors = new Codes()
  private readonly table: Int32Array
  private readonly organizations = new Map<string, Known>()
  private visiting = 0
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

  /** −1: no organization that takes part. */
  numberOf(organization: string): number {
    return this.organizations.get(organization)?.index ?? -1
  }

  private at(network: number, region: number, sector: number): number {
    return (network * this.regions.size + region) * this.sectors.size + sector
  }

  private know({ organization, networks }: Adoption, own: number): void {
    const known = this.organizations.get(organization) ?? { index: this.organizations.size, networks: [0], own }
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

  private forEachScope(known: Known, sector: string, regions: readonly number[], visit: Visit): void {
    if (known.own !== -1) visit(known.own)
    const ofSector = this.sectors.idOf(sector)
    for (const network of known.networks)
      for (const region of regions) {
        const any = this.table[this.at(network, region, 0)] ?? -1
        if (any !== -1) visit(any)
        const one = ofSector === 0 ? -1 : (this.table[this.at(network, region, ofSector)] ?? -1)
        if (one !== -1) visit(one)
      }
  }

  /** Scopes of an adopter, as it is. */
  forEachScopeOf({ organization, sector, regions }: Adoption, visit: Visit): void {
    const known = this.organizations.get(organization)
    if (known) this.forEachScope(known, sector, this.regionIds(regions), visit)
  }

  private readonly visitMember: Visit = (scope) => {
    const here = this.members[scope]
    if (here === undefined) return
    if (here.length === 0) this.touched.push(scope)
    here.push(this.visiting)
  }

  /** Fills `touched` and `members`. `everybody`: also those that answered « not us ». */
  touch(record: LoggedEvidence, everybody = false): void {
    if (this.last === record && this.wasEverybody === everybody) return
    this.last = record
    this.wasEverybody = everybody
    for (const scope of this.touched) this.membersOf(scope).length = 0
    this.touched.length = 0
    const where = record.regions.length > 0 ? this.regionIds(record.regions) : null
    for (const { id, sector, regions } of record.organizations) {
      const known = this.organizations.get(id)
      if (known === undefined || !(everybody || isOurs(record, id))) continue
      this.visiting = known.index
      this.forEachScope(known, sector, where ?? this.regionIds(regions), this.visitMember)
    }
  }

  membersOf(scope: number): number[] {
    return this.members[scope] ?? []
  }
}
