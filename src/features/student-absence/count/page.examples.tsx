import { pageExamples } from '../../../design/index.ts'
import type { Day } from '../../../kernel/clock.ts'
import type { Language } from '../../../kernel/language.ts'
import { keys } from '../absence.examples.ts'
import { freshCount } from './count-form.tsx'
import { CountPage, type CountPageProps } from './page.tsx'
import { words } from './words.ts'

const state = freshCount('2026-11-22' as Day)
const page = (lang: Language): CountPageProps => ({ lang, action: '#', keys, state, backHref: '#' })

export const examples = pageExamples('student-absence/count/page', {
  ordinary: (lang) => <CountPage {...page(lang)} />,
  error: (lang) => (
    <CountPage
      {...page(lang)}
      state={{
        ...state,
        values: { ...state.values, offered: ['2'], consented: ['3'] },
        errors: { consented: words[lang].problems.consented['above-within'] },
      }}
    />
  ),
})
