import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { hangingOf } from '../layout/hanging.ts'
import { countsSaid, drawingOf } from '../map/drawn-map.ts'
import { exampleNet, manyNet } from '../map/drawn-net.examples.ts'
import { sayNet } from '../map/say-net.ts'
import { tieRows } from '../map/tie-rows.ts'
import type { Net } from '../model.ts'
import { FrontPage, type FrontPageProps, type NextStep } from './page.tsx'
import { words } from './words.ts'

const next: Record<Language, readonly NextStep[]> = {
  fr: [
    {
      kind: 'Ne tient qu’à une organisation',
      title: 'CAVAC de la région',
      text: 'Relié aux autres par la police seulement.',
      act: { label: 'Et si elle partait ?', href: '#' },
    },
    {
      kind: 'Aucun lien connu',
      title: 'Cégep de la Rive',
      text: 'Il a les mêmes actions que trois voisins.',
      act: null,
    },
  ],
  en: [
    {
      kind: 'Hangs by one organization',
      title: 'Regional CAVAC',
      text: 'Linked to the others through the police only.',
      act: { label: 'What if it left?', href: '#' },
    },
    {
      kind: 'No known connection',
      title: 'Cégep de la Rive',
      text: 'It has the same actions as three neighbours.',
      act: null,
    },
  ],
}

function page(lang: Language, net: Net): FrontPageProps {
  const drawing = drawingOf(net, { layout: { grounds: [] }, lang })
  const hanging = hangingOf(net)
  const t = words[lang]
  return {
    lang,
    lead: countsSaid(net, lang),
    questions: [
      { title: t.questions.missing, text: t.questions.missingSaid(0, ''), href: '#gaps' },
      { title: t.questions.hanging, text: t.questions.hangingSaid(0, ''), href: '#map' },
      { title: t.questions.help('Mauricie'), text: t.questions.helpSaid(1, 1, 5), href: '#region' },
      { title: t.questions.changed, text: t.questions.changedSaid(1, 0), href: '#two' },
    ],
    region: { action: '#', name: 'region', codes: ['04', '17'], kept: {} },
    next: next[lang],
    gapsHref: '#gaps',
    drawing,
    drawn: drawing && sayNet({ net, drawing, hanging, lang }),
    hanging,
    organizationHref: (id) => `#${id}`,
    regionHref: (region) => `#region-${region}`,
    mapHref: '#map',
    table: {
      rows: tieRows(net, 'last', hanging.ties, lang).slice(0, 10),
      months: 12,
      organizationHref: (id) => `#${id}`,
      sort: null,
      pages: null,
    },
    ties: net.ties.length,
    declareHref: '#declare',
    more: [{ ...t.more.measures, href: '#measures' }],
    others: [],
  }
}

const untied: Net = { ...exampleNet, ties: [], coverage: { answered: 0, of: 14 } }

export const examples = pageExamples('connection/front/page', {
  ordinary: (lang) => <FrontPage {...page(lang, exampleNet)} />,
  empty: (lang) => <FrontPage {...page(lang, untied)} />,
  start: (lang) => <FrontPage {...page(lang, untied)} declareHref={null} />,
  many: (lang) => (
    <FrontPage {...page(lang, manyNet(400))} next={[]} others={[{ label: 'Table des Osiers', href: '#other' }]} />
  ),
})
