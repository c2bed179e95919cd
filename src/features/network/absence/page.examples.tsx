import { pageExamples } from '../../../design/index.ts'
import type { Day } from '../../../kernel/clock.ts'
import { filled } from '../../../kernel/form/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { keys } from '../network.examples.ts'
import { AbsencePage, type AbsencePageProps } from './page.tsx'
import { words } from './words.ts'

const page = (lang: Language): AbsencePageProps => ({
  lang,
  title: words[lang].title('Nadine Courte'),
  isSelf: false,
  today: '2026-11-22' as Day,
  action: '#',
  takeBackHref: () => '#',
  hoursHref: '#',
  backHref: '#',
  keys,
  state: filled({}),
  absences: [
    { id: 'a', fromDay: '2026-11-20' as Day, untilDay: '2026-11-27' as Day },
    { id: 'b', fromDay: '2026-12-21' as Day, untilDay: '2027-01-04' as Day },
  ],
})

export const examples = pageExamples('network/absence/page', {
  ordinary: (lang) => <AbsencePage {...page(lang)} />,
  empty: (lang) => <AbsencePage {...page(lang)} title={words[lang].ownTitle} isSelf absences={[]} />,
  error: (lang) => (
    <AbsencePage
      {...page(lang)}
      state={{
        ...filled({ from: '2026-12-10', until: '2026-12-01' }),
        errors: { until: words[lang].problems.until['ends-before'] ?? '' },
      }}
    />
  ),
})
