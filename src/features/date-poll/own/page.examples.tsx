import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { poll } from '../dates.examples.ts'
import { pollStates } from '../model.ts'
import { OwnPollsPage } from './page.tsx'

const one = { ...poll, href: '#' }
const page = (lang: Language) => ({
  lang,
  polls: [one, { ...one, id: '2', state: 'chosen' as const, chosenSlotId: 'm1' }],
  proposeHref: '#',
  pages: { page: 1, pages: 1, href: (number: number) => `#${number}` },
})

export const examples = pageExamples('date-poll/own/page', {
  ordinary: (lang) => <OwnPollsPage {...page(lang)} />,
  empty: (lang) => <OwnPollsPage {...page(lang)} polls={[]} />,
  many: (lang) => (
    <OwnPollsPage
      {...page(lang)}
      proposeHref={null}
      polls={Array.from({ length: 25 }, (_, index) => ({
        ...one,
        id: String(index),
        state: pollStates[index % pollStates.length] ?? 'open',
      }))}
      pages={{ page: 2, pages: 4, href: (number) => `#${number}` }}
    />
  ),
})
