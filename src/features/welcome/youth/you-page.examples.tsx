import { pageExamples } from '../../../design/index.ts'
import { byDay } from '../reader.examples.ts'
import { words } from './words.ts'
import { YouPage } from './you-page.tsx'

export const examples = pageExamples(
  'welcome/youth/you-page',
  {
    ordinary: (lang) => <YouPage t={words[lang].you} reader={byDay(lang)} canWrite={true} />,
    empty: (lang) => <YouPage t={words[lang].you} reader={byDay(lang)} canWrite={false} />,
  },
  'youth',
)
