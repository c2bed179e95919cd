import { pageExamples } from '../../../design/index.ts'
import { ExpectedPanel } from './page.tsx'

const actions = Array.from({ length: 8 }, (_, index) => ({ code: `A${index + 1}`, name: `${index + 1}. …` }))
const none = { organizationId: 'one', totals: [], isHeadCountMissing: false, actions: [] }

export const examples = pageExamples('evidence/expected/page', {
  ordinary: (lang) => (
    <ExpectedPanel
      lang={lang}
      expected={{
        ...none,
        totals: ['service-use', 'case-tally'],
        isHeadCountMissing: true,
        actions: actions.slice(0, 2),
      }}
    />
  ),
  many: (lang) => <ExpectedPanel lang={lang} expected={{ ...none, actions }} />,
})
