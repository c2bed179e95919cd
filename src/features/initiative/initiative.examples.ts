import { parseDay, type Day } from '../../kernel/clock.ts'
import type { HelpRequest, Initiative, OwnInitiative } from './model.ts'

/** What the examples of this feature share. Everything and everyone here is invented. */
export const keys = { csrf: 'example', key: '00000000-0000-4000-8000-000000000001' }
export const timeZone = 'America/Toronto'
export const at = (dayOfMonth: number): Date => new Date(Date.UTC(2026, 10, dayOfMonth, 15, 20))

function day(text: string): Day {
  const found = parseDay(text)
  if (found === null) throw new Error(`${text} is no day`)
  return found
}

export const told: Initiative = {
  code: '00000000-0000-4000-8000-000000000010',
  name: { fr: 'La nuit des deux clés', en: 'The two-key night' },
  by: { fr: 'Maison des Osiers', en: 'Osiers House' },
  aim: {
    fr: 'Une maison et un service de police s’entendent sur la nuit d’une fugue. Le jeune choisit qui l’on appelle.',
    en: 'A shelter and a police service agree on the night someone runs away. The young person chooses who is called.',
  },
  sectors: ['community', 'police'],
  hasOthers: false,
  regions: ['04'],
  ages: { min: 12, max: 17 },
  since: 2023,
  until: null,
  sources: [],
  told: {
    organizationId: '00000000-0000-4000-8000-000000000020',
    sourceText: null,
    sourceUrl: null,
    contact: {
      email: 'bonjour@maison-des-osiers.invalid',
      phone: '819 555-0142',
      url: 'https://maison-des-osiers.invalid/',
    },
  },
  updatedOn: day('2026-11-02'),
  adoptedFrom: null,
}

/** Read in a source that tells little. */
export const sparse: Initiative = {
  ...told,
  code: 'table-inventee',
  name: { fr: 'Table inventée', en: 'Invented table' },
  by: { fr: 'Organisme inventé', en: 'Invented organization' },
  sectors: [],
  hasOthers: true,
  regions: [],
  ages: null,
  since: null,
  sources: ['national-table'],
  told: null,
}

/** As long as they come. */
export const laden: Initiative = {
  ...told,
  code: '00000000-0000-4000-8000-000000000011',
  name: {
    fr: 'Ensemble pour les jeunes des Trois-Lisières-et-du-Vallon, de la première rencontre jusqu’à bien après 18 ans',
    en: 'Together for the youth of the Three Edges and the Vallon, from the first meeting until well after 18',
  },
  by: {
    fr: 'Centre intégré universitaire de services aux jeunes et aux familles des Trois-Lisières-et-du-Vallon',
    en: 'Integrated university centre of services to youth and families of the Three Edges and the Vallon',
  },
  sectors: ['community', 'education', 'institutional', 'police', 'justice'],
  hasOthers: true,
  regions: ['04', '05', '06', '12', '14', '15', '16', '17'],
  until: 2026,
  adoptedFrom: told.code,
}

/** One of a list, for each number. */
export const numbered = (index: number): Initiative => ({
  ...told,
  code: `00000000-0000-4000-8000-${String(1000 + index).padStart(12, '0')}`,
  name: { fr: `Initiative inventée ${index}`, en: `Invented initiative ${index}` },
})

export const own: OwnInitiative = {
  id: told.code,
  organizationId: '00000000-0000-4000-8000-000000000020',
  networkId: '00000000-0000-4000-8000-000000000030',
  status: 'draft',
  nameFr: told.name.fr,
  nameEn: told.name.en,
  byFr: told.by.fr,
  byEn: told.by.en,
  aimFr: told.aim.fr,
  aimEn: told.aim.en,
  sectors: [...told.sectors],
  regions: [...told.regions],
  minimumAge: 12,
  maximumAge: 17,
  sinceYear: 2023,
  sourceText: 'Rapport d’activité inventé',
  sourceUrl: 'https://maison-des-osiers.invalid/rapport',
  contactEmail: 'bonjour@maison-des-osiers.invalid',
  contactPhone: '819 555-0142',
  contactUrl: 'https://maison-des-osiers.invalid/',
  adoptedFromId: null,
  adoptedFromShipped: null,
  modifiedAt: at(2),
  version: 3,
}

export const helpRequest = (facts: Partial<HelpRequest> = {}): HelpRequest => ({
  id: '00000000-0000-4000-8000-000000000040',
  initiativeId: told.code,
  initiativeFr: told.name.fr,
  initiativeEn: told.name.en,
  fromId: '00000000-0000-4000-8000-000000000021',
  fromFr: 'Le Passe-Fil',
  fromEn: 'Passe-Fil',
  toId: own.organizationId,
  toFr: told.by.fr,
  toEn: told.by.en,
  askerId: 'person-1',
  askerName: 'Anaïs Deschênes',
  askerEmail: 'anais.deschenes@passe-fil.invalid',
  answererId: null,
  answererName: null,
  message:
    'Nous aimerions faire de même avec la police d’ici.\n\nComment avez-vous écrit l’entente, et en combien de temps ?',
  state: 'asked',
  createdAt: at(20),
  answeredAt: null,
  closedAt: null,
  version: 1,
  ...facts,
})
