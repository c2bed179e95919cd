import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { at, helpRequest, laden } from '../initiative.examples.ts'
import { RequestsPage } from './page.tsx'

const page = (lang: Language) => ({
  lang,
  action: '#',
  filter: { side: null, state: null },
  requests: [
    helpRequest(),
    helpRequest({ id: '2', state: 'answered', answeredAt: at(22), answererId: '1', answererName: 'Kevin Awaskish' }),
  ],
  requestHref: () => '#',
  askedOn: () => (lang === 'fr' ? '20 novembre 2026' : 'November 20, 2026'),
  pages: { page: 1, pages: 1, href: (number: number) => `#${number}` },
})

export const examples = pageExamples('initiative/requests/page', {
  ordinary: (lang) => <RequestsPage {...page(lang)} />,
  empty: (lang) => <RequestsPage {...page(lang)} requests={[]} />,
  many: (lang) => (
    <RequestsPage
      {...page(lang)}
      requests={Array.from({ length: 25 }, (_, index) =>
        helpRequest({
          id: String(index),
          initiativeFr: laden.name.fr,
          initiativeEn: laden.name.en,
          fromFr: laden.by.fr,
        }),
      )}
      pages={{ page: 2, pages: 6, href: (number) => `#${number}` }}
    />
  ),
  nothing: (lang) => <RequestsPage {...page(lang)} requests={[]} filter={{ side: 'asked', state: 'closed' }} />,
})
