import type { Language } from '../../../kernel/language.ts'
import type { Change } from './change.ts'
import type { Measured, NetMeasures } from './net-measures.ts'
import type { Measuring, SaidMeasure } from './said.ts'
import { sayDependence, sayHangingRegions } from './say-dependence.ts'
import { sayReach, sayRegions } from './say-regions.ts'
import { saySectors } from './say-sectors.ts'
import { sayAlive, sayTied } from './say-ties.ts'
import { words, type Words } from './words.ts'

export interface SaidGroup {
  key: keyof Words['groups']
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
  const groups: Record<keyof Words['groups'], readonly SaidMeasure[]> = {
    tied: sayTied(asked, measures),
    alive: sayAlive(asked, measures, change),
    dependence: [...sayDependence(asked, measures), ...(isRegion ? [] : [sayHangingRegions(asked, measures)])],
    mixing: saySectors(asked, measures),
    regions: isRegion ? [] : sayRegions(asked, measures),
    reach: sayReach(asked, measures),
  }
  return (Object.keys(groups) as (keyof typeof groups)[])
    .map((key) => ({ key, heading: t.groups[key], measures: groups[key] }))
    .filter(({ measures: said }) => said.length > 0)
}
