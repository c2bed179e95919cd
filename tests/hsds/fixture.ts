import { hsds } from '../../src/features/directory/index.ts'
import { parseDay } from '../../src/kernel/clock.ts'

/** The same id for the same name, in every run. */
export const idOf = (...name: string[]): string => hsds.hsdsId('tests', 'hsds', ...name)

const both = (fr: string, en: string): hsds.Text => ({ fr, en })
const address = (id: string, street: string, postcode: string): hsds.Address => ({
  id,
  address_1: street,
  city: 'Trois-Rivières',
  state_province: 'QC',
  postal_code: postcode,
  country: 'CA',
  address_type: 'physical',
})

/**
 * One record of each kind with every child that HSDS knows.
 *
 * @param isDirty with values that make schemas fail when they are written as they are
 */
export function everything({ isDirty = true }: { isDirty?: boolean } = {}): hsds.RecordDraft[] {
  const dirt = (dirty: unknown, clean?: unknown): unknown => (isDirty ? dirty : clean)
  const id = (...name: string[]): string => idOf('everything', ...name)
  const phones = (of: string) => [
    {
      id: id(of, 'phone'),
      number: '819 555-0123',
      extension: 12,
      type: 'voice',
      description: both('Accueil', 'Reception'),
      languages: [{ id: id(of, 'phone', 'language'), code: 'iu', name: both('inuktitut', 'Inuktitut') }],
    },
  ]
  const contacts = (of: string) => [
    {
      id: id(of, 'contact'),
      name: 'Équipe d’accueil',
      title: both('Intervention', 'Outreach'),
      email: 'accueil@québec.example',
      phones: phones(`${of} contact`),
    },
  ]
  const schedules = (of: string) => [
    {
      id: id(of, 'schedule'),
      freq: 'WEEKLY' as const,
      byday: 'MO,TU',
      opens_at: '08:30',
      closes_at: '16:30',
      description: both('Sauf les jours fériés', 'Except on holidays'),
      ...(isDirty ? { schedule_link: 'exemple.example/horaire d’été' } : {}),
    },
    { id: id(of, 'blanc-sablon'), byday: 'SA', freq: 'MONTHLY' as const, timezone_name: 'America/Blanc-Sablon' },
  ]
  const attributes = [
    {
      id: id('attribute'),
      taxonomy_term_id: id('term'),
      link_type: 'taxonomy_term',
      label: both('Genre', 'Kind'),
      value: 'a',
    },
  ]
  const areas = (of: string) => [
    { id: id(of, 'area'), extent: '04', extent_type: 'region', name: both('Mauricie', 'Mauricie') },
  ]
  return [
    {
      id: id('taxonomy'),
      kind: 'taxonomy',
      doc: { name: both('Genres', 'Kinds'), uri: 'https://exemple.example/genres', version: '2' },
    },
    {
      id: id('term'),
      kind: 'taxonomy_term',
      taxonomyId: id('taxonomy'),
      doc: {
        name: both('Halte', 'Drop-in'),
        code: 'drop-in',
        term_uri: dirt('www.exemple.example/halte', 'https://www.exemple.example/halte'),
      },
    },
    {
      id: id('organization'),
      kind: 'organization',
      doc: {
        name: both('La Traversée', 'The Crossing'),
        website: 'https://québec.example/é',
        additional_websites: [
          {
            id: id('site'),
            url: dirt('www.exemple.example', 'https://www.exemple.example/'),
            label: both('Blogue', 'Blog'),
          },
        ],
        year_incorporated: dirt('1998', 1998),
        phones: phones('organization'),
        contacts: contacts('organization'),
        programs: [{ id: id('program'), name: both('Nuit', 'Night'), description: both('La nuit', 'By night') }],
        funding: [{ id: id('funding'), source: 'Fonds inventé' }],
        organization_identifiers: [{ id: id('identifier'), identifier_type: 'NEQ', identifier: '0000000000' }],
      },
    },
    {
      id: id('service'),
      kind: 'service',
      organizationId: id('organization'),
      sector: 'community',
      assuredOn: parseDay('2026-10-02'),
      assuredBy: 'La Traversée',
      source: { title: 'Source inventée', url: 'https://exemple.example', confidence: 'high', verified_on: null },
      doc: {
        name: both('Halte de nuit', 'Night drop-in'),
        alternate_name: { fr: 'La Halte' },
        description: both('Un lieu chaud', 'A warm place'),
        status: 'active',
        program_id: id('program'),
        url: dirt('javascript:alert(1)', 'https://exemple.example/halte'),
        additional_urls: [{ id: id('chat'), url: 'https://exemple.example/clavarder', use: 'chat' }],
        email: 'halte@exemple.example',
        minimum_age: dirt('14', 14),
        maximum_age: 25,
        ...(isDirty ? { alert: '' } : {}),
        fees_description: both('Gratuit', 'Free'),
        what_to_say: both('Dites que vous venez dormir.', 'Say that you come to sleep.'),
        traits: ['free', 'walk_in'],
        phones: phones('service'),
        contacts: contacts('service'),
        schedules: schedules('service'),
        service_areas: areas('service'),
        languages: [
          { id: id('language'), code: 'fr', name: both('français', 'French'), note: { fr: 'En tout temps' } },
        ],
        cost_options: [{ id: id('cost'), amount: 0, currency: 'CAD', option: both('Nuit', 'Night') }],
        required_documents: [{ id: id('document'), document: both('Aucun', 'None') }],
        funding: [{ id: id('service funding'), source: 'Fonds inventé' }],
        capacities: [
          {
            id: id('capacity'),
            available: 3,
            updated: '2026-11-01T08:00:00-05:00',
            unit: { id: id('unit'), name: both('Lit', 'Bed') },
          },
        ],
        metadata: [
          {
            id: id('metadata'),
            last_action_date: '2026-10-02',
            last_action_type: 'update',
            field_name: 'name',
            previous_value: 'Halte',
            replacement_value: 'Halte de nuit',
            updated_by: dirt('La Traversée', ''),
          },
        ],
        attributes,
      },
    },
    {
      id: id('location'),
      kind: 'location',
      organizationId: id('organization'),
      doc: {
        location_type: 'physical',
        name: both('La maison bleue', 'The blue house'),
        url: dirt('www.exemple.example/maison bleue', 'https://exemple.example/maison'),
        latitude: 46.345,
        longitude: -72.542,
        addresses: [address(id('address'), '10, rue Inventée', 'G9A 5C5')],
        accessibility: [{ id: id('accessibility'), description: both('Rampe', 'Ramp') }],
        languages: [{ id: id('location language'), code: 'en', name: both('anglais', 'English') }],
        phones: phones('location'),
        contacts: contacts('location'),
        schedules: schedules('location'),
      },
    },
    {
      id: id('place'),
      kind: 'service_at_location',
      serviceId: id('service'),
      locationId: id('location'),
      doc: {
        description: both('À l’étage', 'Upstairs'),
        phones: phones('place'),
        contacts: contacts('place'),
        schedules: schedules('place'),
        service_areas: areas('place'),
        attributes: [{ ...attributes[0], id: id('place attribute') }],
      },
    },
  ]
}

/** `count` services of two organizations, half of them at a place; so that lists have pages and filters meet. */
export function someServices(count: number): hsds.RecordDraft[] {
  const id = (...name: string[]): string => idOf('some', ...name)
  const organizations = ['a', 'b'].map((letter): hsds.RecordDraft => ({
    id: id('organization', letter),
    kind: 'organization',
    doc: { name: both(`Organisme ${letter}`, `Organization ${letter}`), description: { fr: 'Inventé' } },
  }))
  return [
    ...organizations,
    ...Array.from({ length: count }, (_, n) => n).flatMap((n): hsds.RecordDraft[] => [
      {
        id: id('service', String(n)),
        kind: 'service',
        organizationId: id('organization', n % 2 === 0 ? 'a' : 'b'),
        assuredOn: n % 3 === 0 ? parseDay('2026-09-01') : null,
        doc: {
          name: n % 5 === 0 ? { en: `Shelter number ${n}` } : both(`Refuge numéro ${n}`, `Shelter number ${n}`),
          description: { fr: `Un toit pour la nuit ${n}` },
          status: n % 7 === 0 ? 'temporarily closed' : 'active',
          ...(n % 4 === 0 ? { minimum_age: 12 + (n % 9), maximum_age: 18 + (n % 7) } : {}),
          schedules: [
            {
              id: id('schedule', String(n)),
              freq: 'WEEKLY',
              byday: ['MO', 'TU', 'WE,TH', 'FR'][n % 4],
              opens_at: n % 4 < 2 ? '08:00' : '10:00',
              closes_at: n % 3 === 0 ? '16:00' : '20:00',
            },
          ],
          service_areas: [
            { id: id('area', String(n)), extent: ['04', '06', 'QC', '13'][n % 4], extent_type: 'region' },
          ],
          attributes: [
            { id: id('need', String(n)), taxonomy_term_id: hsds.needTermId(n % 2 === 0 ? 'shelter' : 'talk') },
            ...(n % 6 === 0 ? [{ id: id('kind', String(n)), taxonomy_term_id: idOf('everything', 'term') }] : []),
          ],
        },
      },
      ...(n % 2 === 0 ? placeOf(n) : []),
    ]),
  ]
}

function placeOf(n: number): hsds.RecordDraft[] {
  const id = (...name: string[]): string => idOf('some', ...name)
  return [
    {
      id: id('location', String(n)),
      kind: 'location',
      organizationId: id('organization', 'a'),
      doc: {
        location_type: 'physical',
        latitude: 46.35 + n / 1000,
        longitude: -72.55,
        addresses: [address(id('address', String(n)), `${n}, rue Inventée`, 'G9A 1A1')],
      },
    },
    {
      id: id('place', String(n)),
      kind: 'service_at_location',
      serviceId: id('service', String(n)),
      locationId: id('location', String(n)),
      doc: {},
    },
  ]
}
