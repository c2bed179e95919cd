import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { commitment, late, nameOf, organizations, today } from '../collaboration.examples.ts'
import { commitmentStates } from '../model.ts'
import { CommitmentsPage } from './page.tsx'

const page = (lang: Language) => ({
  lang,
  action: '#',
  today,
  filter: { text: null, state: null, organizationId: null },
  commitments: [
    late,
    commitment(),
    commitment({ id: '3', state: 'kept' as const, said: 'Tenu une semaine plus tôt.' }),
  ],
  organizations,
  nameOf,
  settleHref: () => '#',
  promiseHref: '#',
  files: [
    { label: 'Excel', href: '#' },
    { label: 'CSV', href: '#' },
  ],
  pages: { page: 1, pages: 1, href: (number: number) => `#${number}` },
})

export const examples = pageExamples('collaboration/commitments/page', {
  ordinary: (lang) => <CommitmentsPage {...page(lang)} />,
  empty: (lang) => <CommitmentsPage {...page(lang)} commitments={[]} promiseHref={null} />,
  nothing: (lang) => (
    <CommitmentsPage
      {...page(lang)}
      commitments={[]}
      filter={{ text: 'zzz', state: 'overdue', organizationId: null }}
    />
  ),
  many: (lang) => (
    <CommitmentsPage
      {...page(lang)}
      settleHref={() => null}
      commitments={Array.from({ length: 25 }, (_, index) =>
        commitment({ id: String(index), state: commitmentStates[index % 4] ?? 'open' }),
      )}
      pages={{ page: 3, pages: 9, href: (number) => `#${number}` }}
    />
  ),
})
