import type { Language } from '../../../kernel/language.ts'
import type { Change } from './change.ts'
import type { Measured, NetMeasures } from './net-measures.ts'
import type { Measuring, SaidMeasure } from './said.ts'
import { sayDependence, sayHangingRegions } from './say-dependence.ts'
import { sayReach, sayRegions } from './say-regions.ts'
import { saySectors } from './say-sectors.ts'
import { sayAlive, sayTied } from './say-ties.ts'
import { words } from './words.ts'

export interface SaidGroup {
  heading: string
  measures: readonly SaidMeasure[]
}

export interface MeasuresAsked {
  lang: Language
  nameOf: (id: string) => string
  /** One region alone: what compares regions is not asked. */
  isRegion: boolean
}

/** All measures, in the order of the questions people ask. */
export function sayMeasures(
  measures: NetMeasures,
  change: Measured<Change>,
  { lang, nameOf, isRegion }: MeasuresAsked,
): SaidGroup[] {
  const t = words[lang]
  const asked: Measuring = { lang, t, nameOf }
  const { groups } = t
  return [
    { heading: groups.tied, measures: sayTied(asked, measures) },
    { heading: groups.alive, measures: sayAlive(asked, measures, change) },
    {
      heading: groups.dependence,
      measures: [...sayDependence(asked, measures), ...(isRegion ? [] : [sayHangingRegions(asked, measures)])],
    },
    { heading: groups.mixing, measures: saySectors(asked, measures) },
    ...(isRegion ? [] : [{ heading: groups.regions, measures: sayRegions(asked, measures) }]),
    { heading: groups.reach, measures: sayReach(asked, measures) },
  ]
}
