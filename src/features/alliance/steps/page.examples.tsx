import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { steps } from '../partnership.ts'
import { StepsPage, type StepFacts } from './page.tsx'

const facts = (lang: Language): StepFacts[] =>
  steps.map(({ key, text, evidence }, place) => ({
    key,
    text: text[lang],
    evidence: evidence[lang],
    standing: (['yes', 'differ', 'nobody', 'partly', 'incomplete', 'no'] as const)[place % 6] ?? 'nobody',
    proof: ([true, false, null] as const)[place % 3] ?? null,
    said: [
      { organization: 'Maison des Osiers', says: place % 2 === 0 ? 'yes' : 'no' },
      { organization: 'Police du Vallon', says: place % 3 === 0 ? null : 'partly' },
    ],
  }))

const page = (lang: Language) => ({
  lang,
  steps: facts(lang),
  saying: [{ organizationId: '1', name: 'Maison des Osiers', said: { goals: 'yes' as const } }],
  action: '#',
  keys: { csrf: 'example', key: '00000000-0000-4000-8000-000000000001' },
})

export const examples = pageExamples('alliance/steps/page', {
  ordinary: (lang) => <StepsPage {...page(lang)} />,
  reader: (lang) => <StepsPage {...page(lang)} saying={[]} />,
})
