import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { draft, keys } from '../screening.examples.ts'
import { DeskPage, type DeskPageProps } from './page.tsx'
import { writtenRows } from './presenter.ts'

const day = '2026-11-12'

const page = (lang: Language): DeskPageProps => ({
  lang,
  keys,
  organization: 'Maison des Osiers',
  state: 'in-force',
  hasLeft: false,
  newest: { id: 'x', number: 2, day },
  openHref: '#',
  paperHref: '#',
  cardHref: '#',
  listHref: '#',
  behind: null,
  reading: { action: '#' },
  readers: { read: [{ name: 'Nadine Courte', on: day }], notYet: ['Luc Osier', 'Rita Trame'] },
  writing: { rows: writtenRows(draft, 'x', lang), addHref: '#', publishHref: '#' },
  versions: [
    { number: 2, day, compareHref: '#', compareBaseHref: '#' },
    { number: 1, day: '2026-10-01', compareHref: null, compareBaseHref: '#' },
  ],
  takeDownHref: '#',
  putBackAction: null,
})

export const examples = pageExamples('screening/desk/page', {
  ordinary: (lang) => <DeskPage {...page(lang)} />,
  member: (lang) => <DeskPage {...page(lang)} readers={null} writing={null} takeDownHref={null} />,
  empty: (lang) => (
    <DeskPage
      {...page(lang)}
      state="none"
      newest={null}
      reading={null}
      readers={null}
      writing={{ rows: writtenRows([], 'x', lang), addHref: '#', publishHref: '#' }}
      versions={[]}
      takeDownHref={null}
    />
  ),
  behind: (lang) => (
    <DeskPage
      {...page(lang)}
      behind={{ number: 2, href: '#' }}
      reading={{ action: null }}
      writing={{ rows: writtenRows(draft, 'x', lang), addHref: null, publishHref: null }}
    />
  ),
  'taken-down': (lang) => (
    <DeskPage {...page(lang)} state="taken-down" reading={null} readers={null} takeDownHref={null} putBackAction="#" />
  ),
  left: (lang) => <DeskPage {...page(lang)} hasLeft reading={null} readers={null} writing={null} />,
})
