import { pageExamples } from '../../../design/index.ts'
import { filled } from '../../../kernel/form/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { keys, organizations } from '../collaboration.examples.ts'
import { InvitePage } from './page.tsx'
import type { Askable } from './queries.ts'

const askable = (index: number): Askable => ({
  id: String(index),
  nameFr: `École inventée ${index}`,
  nameEn: `Invented school ${index}`,
  sector: (['education', 'justice', 'institutional'] as const)[index % 3] ?? 'education',
  municipality: index % 2 === 0 ? 'Vallon' : null,
})

const page = (lang: Language) => ({
  lang,
  action: '#',
  keys,
  state: filled({}),
  organizations: [askable(1), askable(2), askable(3)],
  filter: { text: null, sector: null },
  wanted: [],
  othersCount: 0,
  seats: organizations.slice(0, 1),
  homeHref: '#',
  allHref: '#',
  outsideHref: '#',
  pages: { page: 1, pages: 1, href: (number: number) => `#${number}` },
  flow: null,
})

export const examples = pageExamples('collaboration/invite/page', {
  ordinary: (lang) => <InvitePage {...page(lang)} />,
  starting: (lang) => <InvitePage {...page(lang)} flow={4} />,
  empty: (lang) => <InvitePage {...page(lang)} organizations={[]} />,
  nothing: (lang) => <InvitePage {...page(lang)} organizations={[]} filter={{ text: 'zzz', sector: null }} />,
  many: (lang) => (
    <InvitePage
      {...page(lang)}
      organizations={Array.from({ length: 50 }, (_, index) => askable(index))}
      othersCount={2}
      seats={organizations}
      pages={{ page: 2, pages: 7, href: (number) => `#${number}` }}
    />
  ),
})
