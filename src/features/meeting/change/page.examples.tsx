import { pageExamples } from '../../../design/index.ts'
import { filled } from '../../../kernel/form/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { keys, typed } from '../meeting.examples.ts'
import { ChangePage } from './page.tsx'

const page = (lang: Language) => ({
  lang,
  action: '#',
  keys,
  state: filled(typed),
  version: 1,
  following: 0,
  scope: 'one' as const,
})

export const examples = pageExamples('meeting/change/page', {
  ordinary: (lang) => <ChangePage {...page(lang)} />,
  series: (lang) => <ChangePage {...page(lang)} following={5} />,
  overtaken: (lang) => (
    <ChangePage {...page(lang)} state={{ ...filled(typed), theirs: { place: 'Poste du Vallon', from: '10:00' } }} />
  ),
})
