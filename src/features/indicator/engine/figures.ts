import { ageBands, genders } from '../../evidence/index.ts'
import type { Cell as NamedNumber, MeasureValue } from '../model.ts'
import type { People } from './people.ts'
import type { Slot } from './slots.ts'

/** What one measure knows of one scope: a slot for each of its parts that evidence spoke to. */
export type Cell = (Slot | undefined)[]

/** What the slots of a measure say. */
export type Figures = Pick<
  MeasureValue,
  'value' | 'numerator' | 'denominator' | 'categories' | 'distribution' | 'span' | 'parts' | 'by' | 'jointRecords'
>

export const noPeople: MeasureValue['by'] = { ageBand: [], gender: [], role: [] }
export const noFigures: Figures = {
  value: null,
  numerator: null,
  denominator: null,
  categories: null,
  distribution: null,
  span: null,
  parts: null,
  by: noPeople,
  jointRecords: 0,
}

/** Most first, then by code. */
export const inOrder = (numbers: Iterable<readonly [string, number]>): NamedNumber[] =>
  [...numbers].map(([code, n]) => ({ code, n })).sort((a, b) => b.n - a.n || (a.code < b.code ? -1 : 1))

const cellsOf = <Code extends string>(
  codes: readonly Code[],
  numbers: Float64Array | null,
): { code: Code; n: number }[] =>
  numbers === null
    ? []
    : codes.flatMap((code, at) => {
        const n = numbers[at] ?? -1
        return n === -1 ? [] : [{ code, n }]
      })

/** null: the measure keeps nobody apart. */
export const byOf = (people: People | null): MeasureValue['by'] =>
  people === null
    ? noPeople
    : {
        ageBand: cellsOf(ageBands, people.ages),
        gender: cellsOf(genders, people.genders),
        role: inOrder(people.roles ?? []),
      }
