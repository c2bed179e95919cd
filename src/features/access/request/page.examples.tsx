import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { keys, people, request, takable, when } from '../access.examples.ts'
import { AskerPage, TakerPage } from './page.tsx'

const page = (lang: Language) => ({
  lang,
  keys,
  request: request(),
  due: when(lang),
  erasedOn: lang === 'fr' ? '20 décembre 2026' : 'December 20, 2026',
  people,
  write: null,
  where: '#',
  acts: { sent: null, close: '#', reopen: null },
})
const claimer = { id: 'two', nameFr: 'Colline Verte', nameEn: 'Colline Verte' }
const taker = (lang: Language) => ({
  lang,
  keys,
  takable: [takable()],
  due: when(lang),
  take: '#',
  giveBack: () => '#',
})
const asker = {
  nameFr: 'École Longue',
  nameEn: 'École Longue',
  person: 'Odile Inventée',
  phone: '819 555-0143',
  phoneExtension: '12',
}

export const examples = pageExamples('access/request/page', {
  ordinary: (lang) => <AskerPage {...page(lang)} />,
  late: (lang) => <AskerPage {...page(lang)} request={request({ isLate: true })} />,
  taken: (lang) => (
    <AskerPage
      {...page(lang)}
      request={request({ state: 'claimed', claimer })}
      write="#"
      acts={{ sent: '#', close: '#', reopen: null }}
    />
  ),
  returned: (lang) => (
    <AskerPage
      {...page(lang)}
      request={request({ state: 'returned', isLate: true })}
      acts={{ sent: null, close: '#', reopen: '#' }}
    />
  ),
  'to-take': (lang) => <TakerPage {...taker(lang)} />,
  'taken-here': (lang) => <TakerPage {...taker(lang)} takable={[takable({ state: 'claimed', asker })]} />,
})
