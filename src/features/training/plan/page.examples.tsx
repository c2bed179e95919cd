import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { keys, session, training } from '../training.examples.ts'
import { PlanPage } from './page.tsx'
import { freshSession, sessionState } from './session-form.ts'
import { words } from './words.ts'

const page = (lang: Language) => ({
  lang,
  action: '#',
  keys,
  state: freshSession(undefined),
  training: training().title,
})

export const examples = pageExamples('training/plan/page', {
  ordinary: (lang) => <PlanPage {...page(lang)} />,
  editing: (lang) => <PlanPage {...page(lang)} state={sessionState(session())} version={2} />,
  error: (lang) => {
    const errors = { capacity: words[lang].problems['capacity']?.['below-taken'] ?? '' }
    return <PlanPage {...page(lang)} state={{ ...sessionState(session()), errors }} version={2} />
  },
  overtaken: (lang) => (
    <PlanPage {...page(lang)} state={{ ...sessionState(session()), theirs: { capacity: '25' } }} version={3} />
  ),
})
