import { pageExamples } from '../../../design/index.ts'
import { filled } from '../../../kernel/form/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { keys } from '../training.examples.ts'
import { DeclarePage } from './page.tsx'
import { words } from './words.ts'

const page = (lang: Language) => ({
  lang,
  action: '#',
  keys,
  state: filled({}),
  organizations: [{ id: 'one', name: 'Maison des Osiers' }],
})

export const examples = pageExamples('training/elsewhere/page', {
  ordinary: (lang) => <DeclarePage {...page(lang)} />,
  many: (lang) => (
    <DeclarePage
      {...page(lang)}
      organizations={[
        { id: 'one', name: 'Maison des Osiers' },
        { id: 'two', name: 'École de la Source' },
      ]}
    />
  ),
  error: (lang) => {
    const { problems } = words[lang]
    const errors = {
      title: problems['title']?.['missing'] ?? '',
      subjects: problems['subjects']?.['missing'] ?? '',
      file: problems['file']?.['not-allowed'] ?? '',
    }
    return <DeclarePage {...page(lang)} state={{ ...filled({}), errors }} />
  },
})
