import type { Language } from '../../kernel/language.ts'
import type { Testimonial } from './model.ts'
import type { SaidProps } from './said.tsx'
import { words } from './words.ts'

/** The organization it was written from, as the reader may know it. */
export const organizationOf = ({ organizationFr, organizationEn }: Testimonial, lang: Language): string =>
  (lang === 'fr' ? organizationFr : organizationEn) ?? words[lang].formerOrganization

/** A testimonial as it is, or would be, on the public page. */
export const saidOf = (testimonial: Testimonial, lang: Language): SaidProps => ({
  lang,
  testimonial: {
    ...testimonial,
    organizationFr: testimonial.organizationFr ?? words.fr.formerOrganization,
    organizationEn: testimonial.organizationEn ?? words.en.formerOrganization,
    sector: testimonial.sector,
  },
  day: null,
})
