import { pageExamples } from '../../../design/index.ts'
import { filled, overtaken, refused } from '../../../kernel/form/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { keys, published } from '../testimonial.examples.ts'
import { WritePage } from './page.tsx'
import { testimonialWords } from './testimonial-form.ts'

const place = { id: 'osiers', nameFr: 'Maison des Osiers', nameEn: 'Osiers House', sector: 'community' } as const
const typed = {
  body: published.body,
  language: 'fr',
  sectors: [...published.sectors],
  naming: 'name',
  shownName: 'Odile Exemple',
  functionTitle: 'Travail de rue',
}
const page = (lang: Language) => ({
  lang,
  action: '#',
  backHref: '#',
  keys,
  state: filled({ shownName: 'Odile Exemple', language: lang }),
  places: [place],
  version: null,
})

export const examples = pageExamples('testimonial/write/page', {
  ordinary: (lang) => <WritePage {...page(lang)} />,
  several: (lang) => (
    <WritePage {...page(lang)} places={[place, { ...place, id: 'vallon', nameFr: 'École du Vallon' }]} />
  ),
  draft: (lang) => <WritePage {...page(lang)} state={filled(typed)} places={null} version={3} />,
  error: (lang) => (
    <WritePage
      {...page(lang)}
      state={refused(
        {
          values: filled({ ...typed, shownName: null, sectors: [] }).values,
          problems: { body: 'note-phone', sectors: 'missing', shownName: 'name-needed' },
        },
        testimonialWords(lang),
        lang,
      )}
    />
  ),
  overtaken: (lang) => (
    <WritePage
      {...page(lang)}
      state={overtaken(filled(typed).values, { body: 'Un appel suffit.', functionTitle: '' })}
      places={null}
      version={4}
    />
  ),
})
