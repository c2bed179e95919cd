import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { inEnglish, long, published } from '../testimonial.examples.ts'
import { TestimonialListPage } from './page.tsx'

const page = (lang: Language) => ({
  lang,
  action: '#',
  filter: { text: null, sectors: [], language: null },
  isFiltered: false,
  total: 2,
  testimonials: [published, inEnglish],
  own: null,
  page: 1,
  pages: 1,
  pageHref: () => '#',
})

export const examples = pageExamples('testimonial/list/page', {
  ordinary: (lang) => <TestimonialListPage {...page(lang)} />,
  member: (lang) => <TestimonialListPage {...page(lang)} own={{ writeHref: '#', followHref: '#' }} />,
  empty: (lang) => <TestimonialListPage {...page(lang)} total={0} testimonials={[]} />,
  many: (lang) => (
    <TestimonialListPage
      {...page(lang)}
      total={143}
      testimonials={[long, inEnglish, published, long]}
      page={3}
      pages={8}
    />
  ),
  nothing: (lang) => (
    <TestimonialListPage
      {...page(lang)}
      filter={{ text: 'introuvable', sectors: ['police'], language: 'en' }}
      isFiltered
      total={0}
      testimonials={[]}
    />
  ),
})
