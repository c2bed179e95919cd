import { thresholdsOf } from '../../../field/index.ts'
import type { HalfOpenPeriod, MeasureDefinition, MeasureValue } from '../model.ts'
import type { ShownCell, ShownValue, ShownValues } from '../shown.ts'
import type { RawRow } from './family.ts'
import { releasedOf, gate } from './release-values.ts'

/**
 * An organization's own values as they may leave it, in a report or a file: its people are a table of one row before the same gate. Who works there
 * reads them whole elsewhere. Pure.
 */
export function leavingTheHouse(
  definitions: readonly MeasureDefinition[],
  shown: ShownValues,
  { organization, period }: { organization: string; period: HalfOpenPeriod },
): ShownValues {
  const values = new Map([...shown.values].map(([measure, value]) => [measure, asRaw(value)]))
  // Told by age and by gender, as the whole of a network is in a school year.
  const row: RawRow = {
    scope: { kind: 'network', network: organization, region: null, sector: null },
    period: { ...period, kind: 'school-year' },
    values,
  }
  const thresholds = thresholdsOf({})
  const ofPeople = Map.groupBy(
    definitions.filter(({ countsPeople }) => countsPeople),
    ({ indicator }) => indicator,
  )
  const gatedOf = new Map([...ofPeople].map(([indicator, own]) => [indicator, gate(own, [row], thresholds)]))
  const out = definitions.flatMap((definition): [string, ShownValue][] => {
    const [value, before] = [values.get(definition.measure), shown.values.get(definition.measure)]
    if (value === undefined || before === undefined) return []
    // What was withheld from its own people stays so.
    if (before.state === 'withheld') return [[definition.measure, before]]
    return [
      [
        definition.measure,
        releasedOf(definition, value, { row, gated: gatedOf.get(definition.indicator), thresholds }),
      ],
    ]
  })
  return { ...shown, values: new Map(out) }
}

/** One's own values are whole: nothing of them is withheld. */
const asRaw = ({ withheld: _withheld, state, ...value }: ShownValue): MeasureValue => ({
  ...value,
  state: state === 'withheld' ? 'no-data' : state,
  categories: value.categories && whole(value.categories),
  distribution: value.distribution && {
    ...value.distribution,
    levels: whole(value.distribution.levels),
    atOrAbove: value.distribution.atOrAbove ?? 0,
  },
  by: {
    ageBand: whole(value.by.ageBand) as MeasureValue['by']['ageBand'],
    gender: whole(value.by.gender) as MeasureValue['by']['gender'],
    role: whole(value.by.role),
  },
})

const whole = (cells: readonly ShownCell[]) => cells.flatMap(({ code, n }) => (n === null ? [] : [{ code, n }]))
