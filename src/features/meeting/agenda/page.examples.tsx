import { pageExamples } from '../../../design/index.ts'
import { filled } from '../../../kernel/form/index.ts'
import { keys } from '../meeting.examples.ts'
import { AgendaPage } from './page.tsx'
import { words } from './words.ts'

const page = { action: '#', keys, version: 1 }

export const examples = pageExamples('meeting/agenda/page', {
  ordinary: (lang) => <AgendaPage lang={lang} {...page} state={filled({ items: 'L’hiver\nLa feuille des numéros' })} />,
  empty: (lang) => <AgendaPage lang={lang} {...page} state={filled({})} />,
  error: (lang) => (
    <AgendaPage
      lang={lang}
      {...page}
      state={{ ...filled({ items: 'x' }), errors: { items: words[lang].problems.items['too-many'] } }}
    />
  ),
})
