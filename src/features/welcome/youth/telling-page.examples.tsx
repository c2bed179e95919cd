import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { atNight, byDay } from '../reader.examples.ts'
import { TellingPage } from './telling-page.tsx'
import { words } from './words.ts'

const page = (lang: Language) => ({ t: words[lang].telling, you: words[lang].you })

export const examples = pageExamples(
  'welcome/youth/telling-page',
  {
    ordinary: (lang) => <TellingPage {...page(lang)} reader={byDay(lang)} canWrite={true} />,
    night: (lang) => <TellingPage {...page(lang)} reader={atNight(lang)} canWrite={false} />,
  },
  'youth',
)
