import { pageExamples } from '../../../design/index.ts'
import { filled } from '../../../kernel/form/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { keys } from '../protocol.examples.ts'
import { NoSeatPage, WritePage, type WritePageProps } from './page.tsx'
import { words } from './words.ts'

const page = (lang: Language): WritePageProps => ({
  lang,
  isNew: true,
  action: '#',
  backHref: '#',
  keys,
  state: filled({}),
  version: 0,
  seats: [
    { value: 'x', text: 'La coordination, Table des Trois-Lisières' },
    { value: 'y', text: 'Maison des Osiers, Table des Trois-Lisières' },
  ],
})

const draft = { nameFr: ['Le premier matin'], draftFr: ['## Avant neuf heures\nLe refuge appelle.'] }

export const examples = pageExamples('protocol/write/page', {
  ordinary: (lang) => <WritePage {...page(lang)} />,
  editing: (lang) => (
    <WritePage
      {...page(lang)}
      isNew={false}
      version={2}
      seats={[]}
      state={{ values: draft, errors: {}, theirs: null }}
    />
  ),
  overtaken: (lang) => (
    <WritePage
      {...page(lang)}
      isNew={false}
      version={3}
      seats={[]}
      state={{ values: draft, errors: {}, theirs: { draftFr: '## Avant huit heures\nLe refuge appelle.' } }}
    />
  ),
  error: (lang) => (
    <WritePage
      {...page(lang)}
      state={{
        values: { draftFr: ['Bonjour'] },
        errors: { draftFr: words[lang].problems['before-first'] },
        theirs: null,
      }}
    />
  ),
  reader: (lang) => <NoSeatPage lang={lang} backHref="#" />,
})
