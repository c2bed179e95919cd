import { pageExamples } from '../../../design/index.ts'
import { filled } from '../../../kernel/form/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { ReviewPage, type ReviewPageProps } from './page.tsx'
import { words } from './words.ts'

const day = (lang: Language): string => (lang === 'fr' ? '30 novembre 2026' : 'November 30, 2026')
const page = (lang: Language): ReviewPageProps => ({
  lang,
  action: '#',
  keys: { csrf: 'example', key: '00000000-0000-4000-8000-000000000001' },
  state: filled({}),
  version: 1,
  said: [
    words[lang].review.over(day(lang)),
    words[lang].end.near(lang === 'fr' ? '1er janvier 2027' : 'January 1, 2027'),
  ],
  links: { agreement: '#', steps: '#', pulse: '#' },
  text: 'agreed',
  draftHref: '#',
})

export const examples = pageExamples('alliance/review/page', {
  ordinary: (lang) => <ReviewPage {...page(lang)} />,
  empty: (lang) => <ReviewPage {...page(lang)} said={[]} text="none" />,
  ended: (lang) => <ReviewPage {...page(lang)} said={[words[lang].end.over(day(lang))]} text="draft" />,
  error: (lang) => (
    <ReviewPage
      {...page(lang)}
      state={{ ...filled({ reviewOn: '2026-01-01' }), errors: { reviewOn: words[lang].problems.reviewOn.past } }}
    />
  ),
})
