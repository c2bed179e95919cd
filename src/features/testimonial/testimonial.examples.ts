import type { PublishedTestimonial } from './model.ts'
import type { SaidProps } from './said.tsx'
import type { Language } from '../../kernel/language.ts'

/** What the examples of this feature share. Everyone and every word here is invented. */
export const keys = { csrf: 'example', key: '00000000-0000-4000-8000-000000000001' }

export const published: PublishedTestimonial & { day: string } = {
  id: 'said',
  body: 'Nous avons écrit ensemble ce que chacun peut dire.\n\nDepuis, un appel suffit. Je sais qui répond, et la personne sait pourquoi j’appelle.',
  language: 'fr',
  shownName: 'Odile Exemple',
  functionTitle: 'Travail de rue',
  organizationFr: 'Maison des Osiers',
  organizationEn: 'Osiers House',
  sector: 'community',
  sectors: ['community', 'education'],
  publishedAt: new Date(Date.UTC(2026, 10, 3)),
  day: '3 novembre 2026',
}

export const inEnglish: typeof published = {
  ...published,
  id: 'english',
  body: 'We stopped asking the same questions twice. One meeting, one page, and everyone leaves knowing their part.',
  language: 'en',
  shownName: null,
  functionTitle: null,
  sector: 'police',
  sectors: ['community', 'institutional', 'police'],
}

/** As long as the form lets it be, with names as long as they come. */
export const long: typeof published = {
  ...published,
  id: 'long',
  body: 'Chaque rencontre commence par la même question : que sait chacun, et que peut-il faire ? '.repeat(13).trim(),
  shownName: 'Marie-Antoinette-Geneviève de la Rivière-aux-Très-Longues-Ramures',
  functionTitle: 'Coordination des interventions psychosociales en milieu scolaire et communautaire',
  organizationFr: 'Regroupement des organismes communautaires autonomes jeunesse des Trois-Lisières et des environs',
  sectors: ['community', 'education', 'institutional', 'police', 'justice'],
}

export const saidIn = (lang: Language, testimonial: SaidProps['testimonial'] = published): SaidProps => ({
  lang,
  testimonial,
  day: null,
})
