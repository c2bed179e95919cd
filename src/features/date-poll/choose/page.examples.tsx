import { pageExamples } from '../../../design/index.ts'
import { filled } from '../../../kernel/form/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { keys, momentFacts, poll } from '../dates.examples.ts'
import { ChoosePage } from './page.tsx'
import { words } from './words.ts'

const page = (lang: Language) => ({
  lang,
  action: '#',
  keys,
  state: filled({ moment: 'm1' }),
  version: 1,
  poll,
  moments: momentFacts(lang),
  warnings: [],
  organizations: [{ id: '1', name: 'Maison des Osiers' }],
  backHref: '#',
})

export const examples = pageExamples('date-poll/choose/page', {
  ordinary: (lang) => <ChoosePage {...page(lang)} />,
  'none-suits': (lang) => (
    <ChoosePage
      {...page(lang)}
      state={filled({})}
      moments={momentFacts(lang, { isAnswered: false })}
      warnings={[words[lang].noneSuits]}
      organizations={[
        { id: '1', name: 'Maison des Osiers' },
        { id: '2', name: 'Police du Vallon' },
      ]}
    />
  ),
  error: (lang) => (
    <ChoosePage
      {...page(lang)}
      state={{ ...filled({}), errors: { moment: words[lang].problems.moment.past } }}
      moments={momentFacts(lang).map((one, index) => ({ ...one, isPast: index === 0 }))}
    />
  ),
})
