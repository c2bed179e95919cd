import { pageExamples } from '../../../design/index.ts'
import { filled, refused } from '../../../kernel/form/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { keys } from '../referral.examples.ts'
import { ActPage } from './act-page.tsx'
import { words } from './words.ts'

const page = (lang: Language) => ({
  lang,
  keys,
  act: 'complete' as const,
  state: filled({}),
  owners: [],
  alternatives: [],
  action: '#',
  cancelHref: '#',
})

export const examples = pageExamples('referral/task/act-page', {
  ordinary: (lang) => <ActPage {...page(lang)} />,
  hold: (lang) => <ActPage {...page(lang)} act="hold" />,
  error: (lang) => (
    <ActPage
      {...page(lang)}
      state={refused({ values: {}, problems: { outcome: 'missing', youthView: 'missing' } }, words[lang], lang)}
    />
  ),
})
