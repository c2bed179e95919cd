import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { atNight, byDay } from '../reader.examples.ts'
import { words as youth } from '../youth/words.ts'
import { SituationsPage } from './page.tsx'
import { words } from './words.ts'

const page = (lang: Language) => ({ t: words[lang], you: youth[lang].you })

export const examples = pageExamples(
  'welcome/situations/page',
  {
    ordinary: (lang) => <SituationsPage {...page(lang)} reader={byDay(lang)} canWrite={true} />,
    night: (lang) => <SituationsPage {...page(lang)} reader={atNight(lang)} canWrite={false} />,
  },
  'youth',
)
