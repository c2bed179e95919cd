import { parseDay, type Day } from '../../kernel/clock.ts'
import type { Language } from '../../kernel/language.ts'
import type { EditableRecord, Sheet } from './editable-sheet.ts'
import { needTermId } from './needs.ts'
import type { DocOf, RecordKind, ServiceDoc, Text } from './model.ts'
import type { DirectoryReader } from './reader.ts'
import type { WholeService } from './records.ts'
import type { SheetSummary } from './steward/sheet-summary.ts'

/** What the examples of this feature share. Every organization, service and number here is invented. */
export const keys = { csrf: 'example', key: '00000000-0000-4000-8000-000000000001' }
export const timeZone = 'America/Toronto'

/** @throws when there is no such day */
export function day(text: string): Day {
  const found = parseDay(text)
  if (found === null) throw new Error(`${text} is no day`)
  return found
}

/** A Monday at five past ten, in Montréal. */
export const now = new Date('2026-11-16T15:05:00Z')
export const today = day('2026-11-16')
export const readerIn = (lang: Language): DirectoryReader => ({ lang, now, today, timeZone })

/** The id of the nth example of a kind of thing. */
export const idOf = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`

type Facts = Partial<Omit<EditableRecord, 'kind' | 'doc'>>

const record = <Kind extends RecordKind>(kind: Kind, doc: DocOf[Kind], facts: Facts = {}): EditableRecord<Kind> => ({
  id: idOf(1),
  seq: '1',
  organizationId: null,
  serviceId: null,
  locationId: null,
  taxonomyId: null,
  parentId: null,
  withheld: [],
  status: 'published',
  mergedInto: null,
  stewardId: null,
  networkId: null,
  sector: 'community',
  assuredOn: day('2026-10-05'),
  assuredBy: 'Maison des Osiers',
  assuredByEn: 'Osiers House',
  source: null,
  origin: null,
  modifiedAt: now,
  version: 4,
  parts: {},
  ...facts,
  kind,
  doc,
})

export const organizationName: Text = { fr: 'Maison des Osiers (exemple)', en: 'Osiers House (example)' }

/** A service of which everything usual is said. */
export const halt: ServiceDoc = {
  name: { fr: 'La Halte du Gué (exemple)', en: 'The Ford Stop (example)' },
  description: {
    fr: 'Un lieu ouvert aux jeunes, pour manger, se poser et parler à quelqu’un.',
    en: 'A place open to young people, to eat, to rest and to talk to someone.',
  },
  status: 'active',
  phones: [
    { id: 'voice', number: '819 555-0142', type: 'voice' },
    { id: 'text', number: '819 555-0143', type: 'text', description: { fr: 'de 9 h à 21 h', en: '9 a.m. to 9 p.m.' } },
  ],
  email: 'accueil@halte-du-gue.example',
  url: 'https://halte-du-gue.example/',
  minimum_age: 12,
  maximum_age: 24,
  languages: [
    { id: 'fr', code: 'fr', name: { fr: 'français', en: 'French' } },
    { id: 'en', code: 'en', name: { fr: 'anglais', en: 'English' } },
  ],
  service_areas: [{ id: 'area', extent: '04', extent_type: 'region' }],
  attributes: ['shelter', 'food'].map((code) => ({
    id: code,
    link_type: 'taxonomy_term',
    taxonomy_term_id: needTermId(code),
  })),
  traits: ['free', 'walk_in'],
  schedules: [{ id: 'week', freq: 'WEEKLY', byday: 'MO,TU,WE,TH,FR', opens_at: '09:00', closes_at: '21:00' }],
  application_process: { fr: 'On se présente, ou on appelle.', en: 'Come by, or call.' },
  what_to_say: { fr: '« Je cherche un endroit pour ce soir. »', en: '“I need a place for tonight.”' },
  what_happens_next: { fr: 'Une intervenante vous reçoit le jour même.', en: 'A worker meets you the same day.' },
}

/** A service of which only the name is known, in one language. */
export const bare: ServiceDoc = { name: { fr: 'Le Fil de la Rive (exemple)' }, status: 'active' }

/** A service of which everything that a sheet can hold is said. */
export const laden: ServiceDoc = {
  ...halt,
  name: {
    fr: 'Centre de soir et de fin de semaine des Trois-Lisières pour les jeunes et leurs proches (exemple)',
    en: 'Three Edges Evening and Weekend Centre for Young People and Those Close to Them (example)',
  },
  alert: { fr: 'Fermé du 21 décembre au 3 janvier.', en: 'Closed from December 21 to January 3.' },
  phones: [
    ...(halt.phones ?? []),
    { id: 'night', number: '819 555-0144', extension: 204, description: { fr: 'la nuit', en: 'at night' } },
  ],
  additional_urls: [{ id: 'chat', url: 'https://clavardage.halte-du-gue.example/', use: 'chat' }],
  service_areas: ['04', '05', '17', 'QC'].map((extent) => ({ id: extent, extent, extent_type: 'region' })),
  eligibility_description: { fr: 'Sans carte d’identité.', en: 'No identity card needed.' },
  interpretation_services: { fr: 'Interprète sur demande.', en: 'Interpreter on request.' },
  fees_description: { fr: 'Gratuit, repas compris.', en: 'Free, meals included.' },
  wait_time: { fr: 'Une journée au plus.', en: 'A day at most.' },
  does_not_do: { fr: 'N’héberge pas plus de trois nuits.', en: 'Does not house anyone for more than three nights.' },
  traits: ['free', 'walk_in', 'runaways', 'without_parents', 'after_18', 'outreach', 'wheelchair'],
  attributes: ['shelter', 'runaway', 'food', 'talk', 'leaving-exploitation', 'legal-advice'].map((code) => ({
    id: code,
    link_type: 'taxonomy_term',
    taxonomy_term_id: needTermId(code),
  })),
  schedules: [
    ...(halt.schedules ?? []),
    { id: 'weekend', freq: 'WEEKLY', byday: 'SA,SU', opens_at: '17:00', closes_at: '02:00' },
    { id: 'note', description: { fr: 'La porte est rue du Moulin.', en: 'The door is on rue du Moulin.' } },
  ],
}

const place = (id: string): Sheet['places'][number] => ({
  link: record('service_at_location', {}, { id: idOf(81), serviceId: id, locationId: idOf(80) }),
  location: record(
    'location',
    {
      location_type: 'physical',
      name: { fr: 'La maison bleue', en: 'The blue house' },
      addresses: [
        {
          id: 'address',
          address_1: '12, rue du Moulin (exemple)',
          city: 'Val-des-Osiers',
          state_province: 'QC',
          postal_code: 'G0X 0X0',
          country: 'CA',
          address_type: 'physical',
        },
      ],
      accessibility: [{ id: 'ramp', description: { fr: 'Rampe à l’arrière.', en: 'Ramp at the back.' } }],
    },
    { id: idOf(80) },
  ),
})

/** A service with its place, as its steward edits it. */
export const sheetOf = (doc: ServiceDoc = halt, facts: Facts = {}): Sheet => {
  const service = record('service', doc, facts)
  return {
    service,
    organization: { id: idOf(90), name: organizationName },
    places: doc === bare ? [] : [place(service.id)],
    version: 9,
  }
}

/** The same as its public page reads it. */
export const wholeOf = (doc: ServiceDoc = halt, facts: Facts = {}): WholeService => {
  const { service, places } = sheetOf(doc, facts)
  const description = { fr: 'Des lieux pour les jeunes de la vallée.', en: 'Places for young people of the valley.' }
  return {
    service,
    places,
    organization: record('organization', { name: organizationName, description }, { id: idOf(90) }),
  }
}

/** What a sheet says when nobody here checked it and its source is not sure. */
export const unchecked: Facts = {
  assuredOn: null,
  assuredBy: null,
  assuredByEn: null,
  source: { title: 'Répertoire papier (exemple)', confidence: 'medium', verified_on: '2025-03', live_checked: false },
}

const names: readonly Text[] = [
  halt.name,
  { fr: 'Le Refuge des Pruches (exemple)', en: 'Hemlocks Shelter (example)' },
  { fr: 'Ligne d’écoute du Vallon (exemple)', en: 'Vallon Listening Line (example)' },
  bare.name,
  { fr: 'Clinique des Mélèzes (exemple)', en: 'Larches Clinic (example)' },
  { fr: 'Aide juridique des Rapides (exemple)', en: 'Rapids Legal Aid (example)' },
]
/** Name of the nth example of a service. */
export const nameOf = (n: number): Text => names[n % names.length] ?? halt.name

/** A line of a list of sheets. */
export const summary = (n: number, facts: Partial<SheetSummary> = {}): SheetSummary => ({
  id: idOf(n + 1),
  seq: String(n + 1),
  name: nameOf(n),
  status: 'published',
  serviceStatus: 'active',
  assuredOn: day('2026-10-05'),
  assuredBy: 'Maison des Osiers',
  assuredByEn: 'Osiers House',
  version: 4,
  stewardId: idOf(90),
  networkId: idOf(70),
  organization: organizationName,
  missing: [],
  suggestions: 0,
  ...facts,
})

/** Lines that each call for something else. */
export const summaries: readonly SheetSummary[] = [
  summary(0),
  summary(1, { assuredOn: null, assuredBy: null, assuredByEn: null, stewardId: null }),
  summary(2, { assuredOn: day('2025-06-02'), suggestions: 3 }),
  summary(3, { missing: ['en'], assuredOn: day('2026-04-20') }),
  summary(4, { status: 'hidden', serviceStatus: 'temporarily closed' }),
  summary(5, {
    status: 'draft',
    assuredOn: null,
    assuredBy: null,
    assuredByEn: null,
    missing: ['fr', 'en'],
    suggestions: 1,
  }),
]
