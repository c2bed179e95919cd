import { pageExamples } from '../../../design/index.ts'
import { filled } from '../../../kernel/form/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { keys, poll } from '../dates.examples.ts'
import { ReopenPage } from './page.tsx'
import { words } from './words.ts'

const page = (lang: Language) => ({
  lang,
  action: '#',
  keys,
  state: filled({ closesOn: '2026-09-05' }),
  title: poll.title,
  version: 2,
  backHref: '#',
})

export const examples = pageExamples('date-poll/cancel/page', {
  ordinary: (lang) => <ReopenPage {...page(lang)} />,
  error: (lang) => (
    <ReopenPage {...page(lang)} state={{ ...filled({}), errors: { closesOn: words[lang].problems.missing } }} />
  ),
})
