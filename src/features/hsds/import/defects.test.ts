import { describe, expect, it } from 'vitest'
import { defectCodes, type DefectCode } from './defects.ts'
import { words } from './words.ts'
import { readFiles } from './test-import.ts'

type Files = Readonly<Record<string, string | Uint8Array>>
const services = (heading: string, ...lines: string[]): Files => ({
  'services.csv': [
    `id,name,status,organization_id,${heading}`,
    ...lines.map((line, at) => `s${at + 1},Service,active,o,${line}`),
  ].join('\n'),
  'organizations.csv': 'id,name\no,Organisme\n',
})
const below = (file: string, heading: string, line: string): Files => ({
  ...services('url', ''),
  [file]: `id,service_id,${heading}\nx,s1,${line}\n`,
})
const place = (heading: string, line: string): Files => ({ 'locations.csv': `id,name,${heading}\nl,Lieu,${line}\n` })

/** Each defect: a source that has it, and what of it is kept. */
const cases: Readonly<Partial<Record<DefectCode, [files: Files, kept: object]>>> = {
  'organization-unknown': [
    { 'services.csv': 'id,name,status,organization_id\n1,Halte,active,77\n' },
    { name: { fr: 'Halte' } },
  ],
  'organization-missing': [{ 'services.csv': 'id,name,status\n1,Halte,active\n' }, { name: { fr: 'Halte' } }],
  'organization-from-place': [
    {
      'services.csv': 'id,name,status,location_id\n1,Halte,active,l\n',
      'locations.csv': 'id,name,organization_id\nl,Lieu,o\n',
      'organizations.csv': 'id,name\no,Organisme\n',
    },
    { name: { fr: 'Organisme' } },
  ],
  'place-organization-unknown': [place('organization_id', '99'), { name: { fr: 'Lieu' } }],
  'link-broken': [
    { ...services('url', ''), 'service_at_location.csv': 'id,service_id,location_id\n1,s1,nulle-part\n' },
    { status: 'active' },
  ],
  'link-empty': [
    { ...services('url', ''), 'service_at_location.csv': 'id,service_id,location_id\n1,s1,\n' },
    { status: 'active' },
  ],
  'parent-unknown': [
    { 'phones.csv': 'id,service_id,number\n1,autre,819 555-0142\n', ...place('url', '') },
    { name: { fr: 'Lieu' } },
  ],
  'parent-missing': [
    { 'phones.csv': 'id,service_id,number\n1,,819 555-0142\n', ...place('url', '') },
    { name: { fr: 'Lieu' } },
  ],
  'record-unknown': [
    { 'taxonomy_terms.csv': 'id,name,parent_id,taxonomy_id\n1,Refuge,2,\n' },
    { name: { fr: 'Refuge' } },
  ],
  'parent-ring': [
    { 'organizations.csv': 'id,name,parent_organization_id\n1,Une,2\n2,Deux,1\n' },
    { name: { fr: 'Une' } },
  ],
  'term-unknown': [below('attributes.csv', 'taxonomy_term_id', '404'), { attributes: [{ value: '404' }] }],
  'id-missing': [{ 'organizations.csv': 'id,name\n,Organisme\n' }, { name: { fr: 'Organisme' } }],
  'id-twice': [{ 'organizations.csv': 'id,name\n1,Premier\n1,Second\n' }, { name: { fr: 'Premier' } }],
  'id-shared': [
    {
      'organizations.csv': 'id,name\naaaaaaaa-0000-4000-8000-000000000009,Maison\n',
      'services.csv': 'id,name,status\naaaaaaaa-0000-4000-8000-000000000009,Halte,active\n',
    },
    { name: { fr: 'Halte' } },
  ],
  'row-twice': [{ 'organizations.csv': 'id,name\n1,Premier\n1,Premier\n' }, { name: { fr: 'Premier' } }],
  'row-empty': [{ 'organizations.csv': 'id,name\n1,Premier\n,\n' }, { name: { fr: 'Premier' } }],
  'name-missing': [
    { 'services.csv': 'id,name,status,description\n1,,active,Un lit.\n' },
    { name: { fr: 'Service sans nom dans la source' }, description: { fr: 'Un lit.' } },
  ],
  'service-nameless': [
    { 'liste.csv': 'Organisme;Téléphone;Coût\nMaison;819 555-0142;10 $\n' },
    { name: { fr: 'Maison' }, phones: [{ number: '819 555-0142' }] },
  ],
  'status-missing': [{ 'services.csv': 'id,name,status\n1,Halte,\n' }, { status: 'active' }],
  'status-unknown': [{ 'services.csv': 'id,name,status\n1,Halte,peut-être\n' }, { status: 'active' }],
  'url-completed': [services('url', 'www.exemple.example/a'), { url: 'https://www.exemple.example/a' }],
  'url-refused': [services('url', '"javascript:alert(1)"'), { name: { fr: 'Service' } }],
  'url-unreadable': [services('url', 'à venir'), { name: { fr: 'Service' } }],
  'email-unreadable': [services('email', 'appelez-nous'), { name: { fr: 'Service' } }],
  'phone-missing': [below('phones.csv', 'number', ''), { name: { fr: 'Service' } }],
  'phone-unreadable': [below('phones.csv', 'number', 'no phone'), { name: { fr: 'Service' } }],
  'phone-not-dialled': [
    below('phones.csv', 'number', '819 555-0142 (jour) 0143 (soir)'),
    { phones: [{ number: '819 555-0142 (jour) 0143 (soir)' }] },
  ],
  'extension-split': [
    below('phones.csv', 'number', '819 555-0142 poste 33'),
    { phones: [{ number: '819 555-0142', extension: 33 }] },
  ],
  'extension-unreadable': [
    below('phones.csv', 'number,extension', '819 555-0142,à l’accueil'),
    { phones: [{ number: '819 555-0142', description: { fr: 'à l’accueil' } }] },
  ],
  'phones-split': [
    below('phones.csv', 'number', '819 555-0142 ou 819 555-0143'),
    { phones: [{ number: '819 555-0142' }, { number: '819 555-0143' }] },
  ],
  'html-removed': [
    services('description', '"<p>Un lit &amp; un repas.</p><script>alert(1)</script><ul><li>Le soir</li></ul>"'),
    { description: { fr: 'Un lit & un repas.\n\n– Le soir' } },
  ],
  'text-cut': [services('description', 'a'.repeat(20_001)), { description: { fr: `${'a'.repeat(19_999)}…` } }],
  'age-in-words': [services('minimum_age', '12 ans et plus'), { minimum_age: 12 }],
  'age-unreadable': [services('minimum_age', 'les jeunes'), { eligibility_description: { fr: 'les jeunes' } }],
  'number-unreadable': [
    below('cost_options.csv', 'option,amount', 'Nuitée,cinq'),
    { cost_options: [{ option: { fr: 'Nuitée' } }] },
  ],
  'date-unreadable': [
    below('holiday_schedules.csv', 'start_date,end_date,closed', '03/04/2026,2026-04-05,true'),
    { schedules: [{ valid_to: '2026-04-05', description: { fr: '03/04/2026' } }] },
  ],
  'time-unreadable': [
    below('regular_schedules.csv', 'weekday,opens_at,closes_at', 'Lundi,tôt,17 h'),
    { schedules: [{ byday: 'MO', closes_at: '17:00', description: { fr: 'tôt' } }] },
  ],
  'weekday-unreadable': [
    below('regular_schedules.csv', 'weekday,opens_at,closes_at', 'parfois,9:00,17:00'),
    { schedules: [{ opens_at: '09:00', description: { fr: 'parfois' } }] },
  ],
  'hours-missing': [
    below('regular_schedules.csv', 'weekday,opens_at,closes_at', 'dimanche,,'),
    { schedules: [{ byday: 'SU', freq: 'WEEKLY' }] },
  ],
  'value-unknown': [place('location_type', 'souterrain'), { location_type: 'physical' }],
  'value-unreadable': [
    { 'organizations.json': '[{"id":"1","name":"Organisme","tax_id":{"a":{"b":1}}}]' },
    { name: { fr: 'Organisme' } },
  ],
  'coordinates-impossible': [place('latitude,longitude', '146,-72'), { name: { fr: 'Lieu' } }],
  'address-incomplete': [
    { ...place('url', ''), 'addresses.csv': 'id,location_id,address_1,state_province\n1,l,"12, rue",QC\n' },
    { addresses: [{ address_1: '12, rue', city: '', country: 'CA' }] },
  ],
  'address-of-organization': [
    {
      'organizations.csv': 'id,name\no,Organisme\n',
      'postal_addresses.csv': 'id,organization_id,address_1,city,state_province,postal_code\n1,o,CP 1,Val,QC,G0G 0G0\n',
    },
    { location_type: 'postal', addresses: [{ address_1: 'CP 1', address_type: 'postal' }] },
  ],
  'column-unknown': [services('couleur', 'bleu'), { name: { fr: 'Service' } }],
  'column-unused': [services('last_modified', '2026-01-01T00:00:00Z'), { name: { fr: 'Service' } }],
  'said-twice': [
    { 'organizations.csv': 'id,name,website,url\n1,Organisme,https://a.example,https://b.example\n' },
    { website: 'https://a.example' },
  ],
  'quotes-broken': [
    { 'organizations.csv': 'id,name,description\n1,"Un "bel" organisme",Oui\n2,Autre,Non\n' },
    { name: { fr: 'Autre' } },
  ],
  'cells-extra': [{ 'organizations.csv': 'id,name\n1,Organisme,de trop\n' }, { name: { fr: 'Organisme' } }],
  'characters-unreadable': [{ 'organizations.csv': 'id,name\n1,Org\uFFFDnisme\n' }, { name: { fr: 'Org\uFFFDnisme' } }],
  'encoding-guessed': [
    { 'organizations.csv': new Uint8Array(Buffer.from('id;name\n1;\xC9t\xE9 \xE0 la f\xEAte\n', 'latin1')) },
    { name: { fr: 'Été à la fête' } },
  ],
  'file-unknown': [{ 'recette.csv': 'farine,sucre\n1,2\n', ...place('url', '') }, { name: { fr: 'Lieu' } }],
  'file-unreadable': [{ 'services.json': '{"id": ', ...place('url', '') }, { name: { fr: 'Lieu' } }],
  'record-too-large': [
    {
      ...services('url', ''),
      'attributes.csv': `id,service_id,value\n${Array.from({ length: 400 }, (_, at) => `${at},s1,${'x'.repeat(1900)}`).join('\n')}\n`,
    },
    { name: { fr: 'Service' } },
  ],
}

/** Those that need what stands in the database, or a workbook: tested with them. */
const elsewhere: readonly DefectCode[] = [
  'kept-elsewhere',
  'not-own',
  'deleted-here',
  'changed-here',
  'withheld-here',
  'kind-differs',
  'note',
  'file-format',
]

describe('each defect', () => {
  it.each(Object.entries(cases))('%s is said, and what can be kept is', async (code, [files, kept]) => {
    const { made, defects, codes } = await readFiles(files)
    expect(codes).toContain(code)
    expect(made.map(({ draft }) => draft.doc)).toContainEqual(expect.objectContaining(matching(kept)))
    for (const { value, field } of defects) expect(value.length <= 120 && field.length <= 80).toBe(true)
    expect(JSON.stringify(made)).not.toMatch(/javascript:|<script/)
  })

  it('has a source here that shows it', () => {
    expect([...Object.keys(cases), ...elsewhere].toSorted()).toEqual([...defectCodes].toSorted())
  })

  it('has a sentence of its own in each language', () => {
    for (const lang of ['fr', 'en'] as const) {
      const sentences = defectCodes.map((code) => words[lang][code])
      expect(new Set(sentences).size).toBe(defectCodes.length)
    }
  })
})

/** The same, where more may stand beside what is named, at any depth. */
function matching(value: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(value).map(([key, one]: [string, unknown]) => [
      key,
      Array.isArray(one)
        ? one.map((item) => (typeof item === 'object' ? expect.objectContaining(matching(item as object)) : item))
        : one !== null && typeof one === 'object'
          ? expect.objectContaining(matching(one))
          : one,
    ]),
  )
}
