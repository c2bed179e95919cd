import { pageExamples } from '../../../design/index.ts'
import { filled } from '../../../kernel/form/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { commitment, keys, organizations, people } from '../collaboration.examples.ts'
import { commitmentMoves } from '../rules.ts'
import { commitmentState } from './commitment-form.ts'
import { CommitmentPage } from './commitment-page.tsx'

const page = (lang: Language) => ({
  lang,
  action: '#',
  keys,
  state: filled({ person: 'person-1' }),
  organization: organizations[0] ?? { id: '', name: '' },
  others: [],
  people,
  standing: null,
})

export const examples = pageExamples('collaboration/commitments/commitment-page', {
  ordinary: (lang) => <CommitmentPage {...page(lang)} />,
  standing: (lang) => (
    <CommitmentPage
      {...page(lang)}
      state={commitmentState(commitment())}
      standing={{ state: 'open', moves: commitmentMoves.open, version: 1 }}
    />
  ),
  error: (lang) => (
    <CommitmentPage
      {...page(lang)}
      state={{ ...filled({}), errors: { dueOn: lang === 'fr' ? 'Un jour à venir.' : 'A day to come.' } }}
    />
  ),
})
