import { ageBands, genders } from '../../evidence/index.ts'
import type { LoggedEvidence } from '../model.ts'
import type { CompiledPart } from './compile.ts'
import { addTo, type Reading } from './reading.ts'

/** Sums by age, gender and role, each in a table of its own, of those that the measure keeps apart. −1: not said. */
export class People {
  readonly ages: Float64Array | null
  readonly genders: Float64Array | null
  readonly roles: Map<string, number> | null

  constructor({ byAge, byGender, byRole }: Pick<CompiledPart, 'byAge' | 'byGender' | 'byRole'>) {
    this.ages = byAge ? new Float64Array(ageBands.length).fill(-1) : null
    this.genders = byGender ? new Float64Array(genders.length).fill(-1) : null
    this.roles = byRole ? new Map() : null
  }
  add(record: LoggedEvidence, { ages, genders: of, total }: Reading): void {
    if (this.ages) addAll(this.ages, ages)
    if (this.genders) addAll(this.genders, of)
    this.addRole(record, total)
  }
  addRole(record: LoggedEvidence, n: number): void {
    const role = this.roles && roleOf(record)
    if (this.roles && role !== null) addOne(this.roles, role, n)
  }
  merge({ ages, genders: of, roles }: People): void {
    if (this.ages && ages) addAll(this.ages, ages)
    if (this.genders && of) addAll(this.genders, of)
    if (this.roles) for (const [role, n] of roles ?? []) addOne(this.roles, role, n)
  }
}

export function addOne<Code>(into: Map<Code, number>, code: Code, n: number): void {
  into.set(code, (into.get(code) ?? 0) + n)
}

/** null: the measure keeps nobody apart, as most do. */
export const peopleOf = (part: CompiledPart): People | null =>
  part.byAge || part.byGender || part.byRole ? new People(part) : null

function addAll(into: Float64Array, from: Float64Array): void {
  for (let at = 0; at < into.length; at += 1) {
    const n = from[at] ?? -1
    if (n !== -1) addTo(into, at, n)
  }
}

const rolePrefix = 'role:'
export const roleOf = ({ tags }: LoggedEvidence): string | null => {
  for (const tag of tags) if (tag.startsWith(rolePrefix)) return tag.slice(rolePrefix.length)
  return null
}
