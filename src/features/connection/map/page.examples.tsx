import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { plainFilter } from '../filter.ts'
import { hangingOf } from '../layout/hanging.ts'
import type { Net } from '../model.ts'
import { isAnswered } from '../rules.ts'
import { countsSaid, drawingOf } from './drawn-map.ts'
import { exampleNet, manyNet } from './drawn-net.examples.ts'
import { NoNetPage } from './no-net.tsx'
import { MapPage, type MapPageProps } from './page.tsx'
import { sayNet } from './say-net.ts'
import { alone, tieRows } from './tie-rows.ts'
import { words } from './words.ts'

function page(lang: Language, net: Net): MapPageProps {
  const drawing = drawingOf(net, { layout: { grounds: [] }, lang })
  const hanging = hangingOf(net)
  const rows = tieRows(net, 'organization', hanging.ties, lang)
  return {
    lang,
    heading: words[lang].title,
    lead: countsSaid(net, lang),
    filters: {
      action: '#',
      filter: plainFilter,
      kept: {},
      resetHref: '#',
      regions: ['04', '17'],
      actions: [{ value: 'A6', text: '6. Action' }],
      needs: [{ value: 'school', text: 'École' }],
    },
    drawing,
    drawn: drawing && sayNet({ net, drawing, hanging, lang }),
    hanging,
    view: { opened: null, zoom: 1, sort: 'organization' },
    organizationHref: (id) => `#${id}`,
    regionHref: (region) => `#region-${region}`,
    zoomHref: (zoom) => `#${zoom}`,
    closeHref: null,
    svgHref: '#svg',
    twoDatesHref: '#two',
    table: {
      rows: rows.slice(0, 25),
      months: 12,
      organizationHref: (id) => `#${id}`,
      sort: { current: 'organization', href: (sort) => `#${sort}` },
      pages: { page: 1, pages: Math.ceil(rows.length / 25), href: (number) => `#${number}` },
    },
    alone: alone(net),
    answered: ({ answeredOn }) => isAnswered(answeredOn, net.day),
  }
}

const nobody: Net = { ...exampleNet, organizations: [], ties: [], coverage: { answered: 0, of: 0 } }
const untied: Net = { ...exampleNet, ties: [], coverage: { answered: 0, of: 14 } }

export const examples = pageExamples('connection/map/page', {
  ordinary: (lang) => <MapPage {...page(lang, exampleNet)} />,
  empty: (lang) => <MapPage {...page(lang, untied)} />,
  nobody: (lang) => (
    <MapPage
      {...page(lang, nobody)}
      filters={{ ...page(lang, nobody).filters, filter: { ...plainFilter, sectors: ['justice'] } }}
    />
  ),
  many: (lang) => <MapPage {...page(lang, manyNet(400))} />,
  regions: (lang) => <MapPage {...page(lang, manyNet(80))} />,
  opened: (lang) => (
    <MapPage {...page(lang, exampleNet)} view={{ opened: '17', zoom: 2, sort: 'strength' }} closeHref="#" />
  ),
  'not-made': (lang) => <NoNetPage lang={lang} heading={words[lang].title} why="notMade" />,
  'not-published': (lang) => <NoNetPage lang={lang} heading={words[lang].title} why="notPublished" />,
})
