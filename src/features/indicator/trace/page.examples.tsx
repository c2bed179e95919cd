import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { leftOutReasons } from '../model.ts'
import { computed, day, network, organization, period, presented, states } from '../indicator.examples.ts'
import type { ShownEvidence, ShownTrace, ShownValue } from '../shown.ts'
import { TracePage, type TracePageProps } from './page.tsx'
import { presentTrace } from './presenter.ts'

const titles = ['workshop', 'talk', 'online']

const evidence = (index: number, isOwn: boolean): ShownEvidence => ({
  record: `record-${index}`,
  type: index % 3 === 2 ? 'mechanism' : 'activity',
  startsOn: day(`2026-10-${String((index % 28) + 1).padStart(2, '0')}`),
  endsOn: index % 3 === 2 ? null : day(`2026-10-${String((index % 28) + 1 + (index % 2)).padStart(2, '0')}`),
  tags: [`kind:${titles[index % 3]}`, 'purpose:prevention'],
  organizations: index % 2 === 0 ? ['osiers'] : ['osiers', 'vallon'],
  title: null,
  isOwn,
})

const traced = (value: ShownValue, counted: readonly ShownEvidence[], isOwn: boolean): ShownTrace => ({
  value,
  definitionVersion: 1,
  counted,
  countedTotal: counted.length,
  organizations: isOwn ? [] : ['osiers', 'vallon', 'gone'],
  leftOut: isOwn ? leftOutReasons.map((reason, index) => ({ ...evidence(index + 9, true), reason })) : [],
  hash: '5b1f0c9a7d3e42',
})

function page(lang: Language, value: ShownValue, facts: Partial<TracePageProps> & { made?: ShownTrace } = {}) {
  const names: Record<string, string> = {
    osiers: organization[lang],
    vallon: lang === 'fr' ? 'École du Vallon' : 'Vallon school',
  }
  const { made, ...rest } = facts
  return (
    <TracePage
      where={rest.isOwn ? organization[lang] : network[lang]}
      period={period}
      figure={presented(value, lang)}
      backHref="#"
      trace={made ? presentTrace(made, { organization: (id) => names[id], record: () => '#' }, lang) : null}
      why="other"
      isOwn={false}
      countsPeople={false}
      pages={null}
      total={made?.counted.length ?? 0}
      {...rest}
    />
  )
}

const some = (count: number, isOwn: boolean): ShownEvidence[] =>
  Array.from({ length: count }, (_, index) => evidence(index, isOwn))

export const examples = pageExamples('indicator/trace/page', {
  ordinary: (lang) => page(lang, computed.count, { made: traced(computed.count, some(6, true), true), isOwn: true }),
  coordinator: (lang) => page(lang, computed.count, { made: traced(computed.count, some(6, false), false) }),
  people: (lang) => page(lang, computed.people, { made: traced(computed.people, [], false), countsPeople: true }),
  many: (lang) =>
    page(lang, computed.count, {
      made: traced(computed.count, some(50, false), false),
      total: 1240,
      pages: { said: '1–50 / 1240', page: 1, pages: 25, href: () => '#' },
    }),
  zero: (lang) => page(lang, states.zero, { made: traced(states.zero, [], true), isOwn: true }),
  withheld: (lang) => page(lang, states.withheld, { why: 'withheld' }),
  'no data': (lang) => page(lang, states['no-data']),
})
