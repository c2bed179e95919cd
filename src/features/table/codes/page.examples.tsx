import { pageExamples } from '../../../design/index.ts'
import { filled } from '../../../kernel/form/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { keys } from '../table.examples.ts'
import { CodesPage } from './page.tsx'

const page = (lang: Language) => ({
  lang,
  action: '#',
  keys,
  state: filled({}),
  givers: [{ value: 'a', text: 'Maison des Osiers' }],
  given: null,
  open: [{ name: 'Maison des Osiers', until: '6 décembre 2026', endHref: '#' }],
})

export const examples = pageExamples('table/codes/page', {
  ordinary: (lang) => <CodesPage {...page(lang)} />,
  empty: (lang) => <CodesPage {...page(lang)} open={[]} />,
  given: (lang) => (
    <CodesPage
      {...page(lang)}
      given={{ code: 'K7RT-4MXA-9WQH-3CDE', name: 'Maison des Osiers', until: '6 décembre 2026' }}
    />
  ),
  error: (lang) => (
    <CodesPage
      {...page(lang)}
      state={{ ...filled({}), errors: { giver: lang === 'fr' ? 'Choisissez.' : 'Choose.' } }}
    />
  ),
})
