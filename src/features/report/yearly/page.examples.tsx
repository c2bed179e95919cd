import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { tally } from '../../indicator/index.ts'
import { network, organization, otherFigures, period, someFigures } from '../report.examples.ts'
import { ReportPage, type ReportPageProps } from './page.tsx'
import type { ReportOrientation } from './presenter.ts'
import { words } from './words.ts'

const titles = {
  O1: { fr: '1. Institutions', en: '1. Institutions' },
  O2: { fr: '2. Sensibilisation', en: '2. Awareness' },
  O3: { fr: '3. Services', en: '3. Services' },
}
const said = {
  introduction: {
    fr: 'Le réseau réunit des organisations de cinq secteurs. Cette année, il a surtout travaillé dans les écoles.\n\nUne deuxième table s’est formée.',
    en: 'The network brings together organizations of five sectors. This year it worked mostly in schools.\n\nA second table was formed.',
  },
  awareness: {
    fr: 'Les ateliers ont rejoint des écoles qui n’en avaient jamais reçu.',
    en: 'The workshops reached schools that had never had any.',
  },
  conclusion: { fr: 'L’an prochain : les mêmes protocoles partout.', en: 'Next year: the same protocols everywhere.' },
}
const steps = {
  fr: { under: 'En cours', planned: 'Planification achevée' },
  en: { under: 'In progress', planned: 'Planning done' },
}

function orientations(lang: Language, isOwn: boolean): ReportOrientation[] {
  const t = words[lang]
  const spread = isOwn ? null : t.spread(4, [t.at(steps[lang].planned, 1), t.at(steps[lang].under, 3)])
  const action = (title: string, figures: ReportOrientation['actions'][number]['figures']) => ({
    title,
    step: 50 as const,
    stepWords: steps[lang].under,
    spread,
    figures,
  })
  return [
    { part: 'O1', title: titles.O1[lang], text: null, actions: [], notAdopted: [] },
    {
      part: 'O2',
      title: titles.O2[lang],
      text: said.awareness[lang],
      actions: [action(lang === 'fr' ? '8. Éducation à la sexualité' : '8. Sexuality education', someFigures(lang))],
      notAdopted: [lang === 'fr' ? '9. Sensibiliser les garçons' : '9. Reach boys'],
    },
    {
      part: 'O3',
      title: titles.O3[lang],
      text: null,
      actions: [action(lang === 'fr' ? '12. Démarches' : '12. Steps to follow', otherFigures(lang))],
      notAdopted: [],
    },
  ]
}

function page(lang: Language, facts: Partial<ReportPageProps> = {}) {
  const t = words[lang]
  const isOwn = facts.regions === null
  return (
    <ReportPage
      action="#"
      period={period}
      periods={[period]}
      kept={{}}
      name={isOwn ? organization[lang] : network[lang]}
      regions={{ items: [{ code: '07', name: 'Outaouais' }], chosen: null }}
      day={lang === 'fr' ? '22 novembre 2026' : 'November 22, 2026'}
      underWay={null}
      computed={t.now}
      files={[
        { label: t.excel, href: '#' },
        { label: t.csv, href: '#' },
        { label: t.cids, href: '#' },
        { label: t.simple, href: '#' },
      ]}
      writeHref="#"
      isWritten={false}
      introduction={null}
      conclusion={null}
      content={{
        orientations: orientations(lang, isOwn),
        others: [],
        tally: tally([...someFigures(lang), ...otherFigures(lang)]),
      }}
      {...facts}
    />
  )
}

export const examples = pageExamples('report/yearly/page', {
  ordinary: (lang) =>
    page(lang, {
      isWritten: true,
      introduction: said.introduction[lang],
      conclusion: said.conclusion[lang],
    }),
  empty: (lang) => page(lang, { content: null }),
  organization: (lang) => page(lang, { regions: null, writeHref: null }),
})
