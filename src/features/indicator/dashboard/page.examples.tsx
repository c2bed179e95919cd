import { pageExamples } from '../../../design/index.ts'
import { regionName } from '../../../field/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { tally } from '../figure/tally.ts'
import { computed, definitionOf, network, period, periods, presented, states } from '../indicator.examples.ts'
import type { ShownValue } from '../shown.ts'
import { DashboardPage, type DashboardPageProps } from './page.tsx'
import { words } from './words.ts'

const title = (number: string, lang: Language): string =>
  lang === 'fr' ? `${number}. Action ${number} du plan` : `${number}. Action ${number} of the plan`

function page(lang: Language, values: readonly ShownValue[] | null, facts: Partial<DashboardPageProps> = {}) {
  const byAction = Map.groupBy(values ?? [], (value) => (definitionOf(value).action ?? '').slice(1))
  const tables = [...byAction].map(([number, some]) => ({
    title: title(number, lang),
    figures: some.map((value) => presented(value, lang)),
  }))
  const place = { code: 'table', name: network[lang] }
  return (
    <DashboardPage
      action="#"
      period={period}
      periods={periods}
      networks={[place]}
      network={place}
      regions={['07', '17'].map((code) => ({ code, name: regionName(code, lang) }))}
      actions={['8', '12'].map((number) => ({ code: `A${number}`, name: title(number, lang) }))}
      filter={{ region: null, sector: null, action: null }}
      where={words[lang].everywhere}
      shown={
        values && {
          tables,
          tally: tally(tables.flatMap(({ figures }) => figures)),
          computed: words[lang].updated(lang === 'fr' ? '24 novembre 2026 à 6 h 10' : 'November 24, 2026 at 6:10 a.m.'),
        }
      }
      files={['Excel', 'CSV'].map((label) => ({ label, href: '#' }))}
      boardHref="#"
      {...facts}
    />
  )
}

export const examples = pageExamples('indicator/dashboard/page', {
  ordinary: (lang) => page(lang, Object.values(computed)),
  'every state': (lang) => page(lang, Object.values(states)),
  many: (lang) =>
    page(lang, Array.from({ length: 9 }, () => [...Object.values(computed), ...Object.values(states)]).flat()),
  filtered: (lang) =>
    page(lang, [computed.count, states.withheld], {
      filter: { region: '07', sector: 'education', action: 'A8' },
      where: words[lang].where(regionName('07', lang), lang === 'fr' ? 'Éducation' : 'Education', ''),
      networks: [
        { code: 'table', name: network[lang] },
        { code: 'other', name: lang === 'fr' ? 'Table de la Rive' : 'Riverside table' },
      ],
    }),
  'not computed': (lang) => page(lang, null),
  'no measure': (lang) => page(lang, []),
})
