import { pageExamples } from '../../../design/index.ts'
import { filled } from '../../../kernel/form/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { inEnglish, keys, long, saidIn } from '../testimonial.examples.ts'
import { ConsentPage, type ConsentPageProps } from './page.tsx'
import { words } from './words.ts'

const page = (lang: Language): ConsentPageProps => ({
  lang,
  by: 'author',
  said: saidIn(lang),
  action: '#',
  backHref: '#',
  keys,
  state: filled({}),
  version: 2,
})

export const examples = pageExamples('testimonial/consent/page', {
  ordinary: (lang) => <ConsentPage {...page(lang)} />,
  organization: (lang) => <ConsentPage {...page(lang)} by="organization" said={saidIn(lang, inEnglish)} />,
  error: (lang) => <ConsentPage {...page(lang)} state={{ ...filled({}), errors: { consent: words[lang].needed } }} />,
  many: (lang) => <ConsentPage {...page(lang)} said={saidIn(lang, long)} />,
})
