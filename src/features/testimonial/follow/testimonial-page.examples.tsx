import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { keys, long, saidIn } from '../testimonial.examples.ts'
import { TestimonialPage, type TestimonialPageProps } from './testimonial-page.tsx'
import { words } from './words.ts'

const nothing = { edit: null, consent: null, agree: null, withdraw: null }
const step = (title: string, day: number) => ({
  when: `${day} novembre 2026, 9 h 05`,
  datetime: `2026-11-${String(day).padStart(2, '0')}T14:05:00Z`,
  title,
})
const page = (lang: Language): TestimonialPageProps => ({
  lang,
  said: saidIn(lang),
  state: 'draft',
  steps: [step(words[lang].written, 1)],
  notes: [words[lang].draftOnly, words[lang].authorNot],
  author: words[lang].you,
  organization: 'Maison des Osiers',
  acts: { ...nothing, edit: '#', consent: '#', withdraw: '#' },
  resume: null,
  keys,
})
const consented = (lang: Language) => [...page(lang).steps, step(words[lang].authorConsented, 2)]

export const examples = pageExamples('testimonial/follow/testimonial-page', {
  ordinary: (lang) => <TestimonialPage {...page(lang)} />,
  waiting: (lang) => (
    <TestimonialPage
      {...page(lang)}
      state="waiting"
      steps={consented(lang)}
      notes={[words[lang].organizationNot]}
      author="Odile Exemple"
      acts={{ ...nothing, agree: '#', withdraw: '#' }}
    />
  ),
  published: (lang) => (
    <TestimonialPage
      {...page(lang)}
      state="published"
      steps={[...consented(lang), step(words[lang].organizationConsented, 4)]}
      notes={[]}
      acts={{ ...nothing, withdraw: '#' }}
    />
  ),
  withdrawn: (lang) => (
    <TestimonialPage
      {...page(lang)}
      state="withdrawn"
      steps={[...page(lang).steps, step(words[lang].withdrawnBy.organization, 9)]}
      notes={[words[lang].erasedOn('9 décembre 2026')]}
      acts={nothing}
      resume={{ action: '#', version: 4 }}
    />
  ),
  many: (lang) => <TestimonialPage {...page(lang)} said={saidIn(lang, long)} />,
})
