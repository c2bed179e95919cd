import { pageExamples } from '../../../design/index.ts'
import { regionCodes, sectorCodes } from '../../../field/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { periodsOf } from '../figure/say-period.ts'
import {
  computed,
  definitionOf,
  network,
  period,
  periods,
  presented,
  states,
  targetOf,
  today,
  valued,
} from '../indicator.examples.ts'
import type { ReleasedRow, ShownValue, Target } from '../shown.ts'
import { OneIndicatorPage, type OneIndicatorPageProps } from './page.tsx'
import { presentAim, presentBreakdown, presentSeries } from './presenter.ts'

interface State {
  /** Oldest first, the last one of this period; null: never computed. */
  over?: readonly (ShownValue | null)[]
  kind?: 'school-year' | 'quarter'
  target?: Target
  rows?: readonly ReleasedRow[]
}

function page(lang: Language, value: ShownValue, { over, kind = 'school-year', target, rows = [] }: State = {}) {
  const definition = definitionOf(value)
  const kept = periodsOf(periods, kind)
  const some = over ?? [null, value]
  const series = some.map((one, index) => ({
    period: kept[kept.length - some.length + index] ?? period,
    value: one,
  }))
  const facts: Partial<OneIndicatorPageProps> = target ? { aimHref: '#' } : {}
  return (
    <OneIndicatorPage
      action="#"
      period={period}
      periods={periods}
      where={network[lang]}
      actionTitle={lang === 'fr' ? '8. Éducation à la sexualité' : '8. Sexuality education'}
      figure={{ ...presented(value, lang, target ? { target } : {}), overTimeHref: null }}
      line={presentSeries(definition, series, { lang, isOwn: false, target: target ?? null })}
      aim={presentAim(definition, target ?? null, lang)}
      aimHref={null}
      breakdown={presentBreakdown(definition, rows, lang)}
      isWithheld={value.state === 'withheld'}
      {...facts}
    />
  )
}

const row = (value: ShownValue, place: Partial<ReleasedRow>): ReleasedRow => ({
  network: 'table',
  region: null,
  sector: null,
  computedAt: new Date(`${today}T11:00:00Z`),
  values: new Map([[value.measure, value]]),
  ...place,
})
const rows = [
  ...regionCodes.map((region, index) =>
    row(index % 4 === 1 ? states.withheld : valued('people', { value: 9 + (index % 5) * 17 }), { region }),
  ),
  ...sectorCodes.map((sector, index) => row(valued('people', { value: 20 + index * 31 }), { sector })),
]
const counts = (values: readonly number[]): ShownValue[] => values.map((value) => valued('count', { value }))

export const examples = pageExamples('indicator/one-indicator/page', {
  ordinary: (lang) => page(lang, computed.count, { over: counts([12, 21, 34]), target: targetOf('8a1.1', 12, 40) }),
  'with gaps': (lang) =>
    page(lang, valued('people', { value: 212 }), {
      over: [valued('people', { value: 140 }), states.withheld, computed.people],
      rows,
    }),
  many: (lang) =>
    page(lang, computed.count, {
      over: counts([3, 8, 12, 0, 4, 9, 14, 11]),
      kind: 'quarter',
      target: targetOf('8a1.1', null, 12),
    }),
  share: (lang) =>
    page(lang, computed.knowAndUse, {
      over: [valued('knowAndUse', { numerator: 12, denominator: 40 }), computed.knowAndUse],
      target: targetOf('21a1.1', 30, 80),
    }),
  levels: (lang) => page(lang, computed.level),
  list: (lang) => page(lang, computed.nature),
  zero: (lang) => page(lang, states.zero, { over: counts([0, 0]) }),
  partial: (lang) => page(lang, states.partial),
  withheld: (lang) => page(lang, states.withheld, { over: [states.withheld, states.withheld] }),
  'awaiting a survey': (lang) => page(lang, states['awaiting-survey']),
  'no data': (lang) => page(lang, states['no-data']),
  'not adopted': (lang) => page(lang, states['not-adopted']),
})
