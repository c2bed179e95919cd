import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readUpload } from './read/read-upload.ts'
import { readFiles } from './test-import.ts'

const csv = (text: string): Uint8Array => new TextEncoder().encode(text)
const kindsIn = ({ made }: Awaited<ReturnType<typeof readFiles>>) => made.map(({ draft }) => draft.kind)
const docsOf = ({ made }: Awaited<ReturnType<typeof readFiles>>, kind: string) =>
  made.flatMap(({ draft }) => (draft.kind === kind ? [draft.doc] : []))

describe('a list of organizations with telephone and town', () => {
  it.each([
    ['in French', 'Organisme;Téléphone;Ville\nMaison;819 555-0142;Val\nAutre;819 555-0143;Val\n'],
    ['in English', 'Agency Name,Phone,City\nMaison,819 555-0142,Val\nAutre,819 555-0143,Val\n'],
    ['with a code', 'id,organization name,phone,city\n7,Maison,819 555-0142,Val\n8,Autre,819 555-0143,Val\n'],
  ])('makes organizations that have the telephone, and no service, %s', async (_what, text) => {
    const read = await readFiles({ 'liste.csv': text })
    expect(kindsIn(read).filter((kind) => kind === 'service')).toEqual([])
    expect(docsOf(read, 'organization')).toMatchObject([
      { name: { fr: 'Maison' }, phones: [{ number: '819 555-0142' }] },
      { name: { fr: 'Autre' }, phones: [{ number: '819 555-0143' }] },
    ])
  })

  it.each(['services.csv', 'liste-organismes-2026.csv', 'organizations.csv'])(
    'makes organizations whatever the file is called: %s',
    async (file) => {
      const name = file === 'services.csv' ? 'Organisme' : 'Nom'
      const read = await readFiles({ [file]: `${name};Tél.;Municipalité\nMaison;819 555-0142;Val\n` })
      expect(docsOf(read, 'service')).toEqual([])
      expect(docsOf(read, 'organization')).toMatchObject([
        { name: { fr: 'Maison' }, phones: [{ number: '819 555-0142' }] },
      ])
    },
  )

  it('gives a line without a service’s name to its organization, and says what that cannot hold', async () => {
    const read = await readFiles({
      'liste.csv':
        'Service,Organisme,Téléphone,Clientèle\nHalte,Maison,819 555-0142,12 à 17 ans\n,Autre,819 555-0143,Tous\n',
    })
    expect(docsOf(read, 'service')).toMatchObject([{ name: { fr: 'Halte' } }])
    expect(docsOf(read, 'organization')[1]).toMatchObject({
      name: { fr: 'Autre' },
      phones: [{ number: '819 555-0143' }],
    })
    expect(read.defects).toContainEqual({
      code: 'service-nameless',
      file: 'liste.csv',
      row: 3,
      field: 'eligibility_description',
      value: 'Tous',
    })
  })
})

describe('lines of an archive', () => {
  it('that are three places of one organization are three places', async () => {
    const read = await readFiles({
      'a/places.csv':
        'organization_uuid,Agency Name,location_name,city\n7,Maison,Nord,Val\n7,Maison,Sud,Val\n7,Maison,Est,Val\n',
    })
    expect(docsOf(read, 'location').map(({ name }) => name)).toEqual([{ fr: 'Nord' }, { fr: 'Sud' }, { fr: 'Est' }])
    expect(docsOf(read, 'organization')).toHaveLength(1)
  })

  it('that come to the same record are never merged without a line', async () => {
    const { made, defects } = await readFiles({
      'a/locations.csv':
        'id,organisme,adresse,ville,courriel\n7,Maison,"1, rue",Val,\n7,Maison,"2, rue",Val,\n7,Maison,"3, rue",Val,\n7,Maison,"3, rue",Val,\n',
    })
    expect(made.filter(({ draft }) => draft.kind === 'location')).toHaveLength(1)
    expect(defects.map(({ code, row, field }) => [code, row, field])).toEqual(
      expect.arrayContaining([
        ['id-twice', 3, 'address'],
        ['id-twice', 4, 'address'],
        ['row-twice', 5, ''],
      ]),
    )
  })

  it('keep both telephones of an organization that two of them name', async () => {
    const read = await readFiles({
      'liste.csv':
        'Organisme;Téléphone;Site\nMaison;819 555-0142;https://a.example\nMaison;819 555-0143;https://b.example\n',
    })
    expect(docsOf(read, 'organization')).toMatchObject([
      { website: 'https://a.example', phones: [{ number: '819 555-0142' }, { number: '819 555-0143' }] },
    ])
    expect(read.codes).toContain('id-twice')
  })
})

describe('usual headings', () => {
  it.each([
    ['location_name', 'location', { name: { fr: 'x' } }],
    ['Site Name', 'location', { name: { fr: 'x' } }],
    ['locationName', 'location', { name: { fr: 'x' } }],
    ['Agency Name', 'organization', { name: { fr: 'x' } }],
    ['organization_name', 'organization', { name: { fr: 'x' } }],
    ['Nom de l’agence', 'organization', { name: { fr: 'x' } }],
    ['Program Name', 'service', { name: { fr: 'x' } }],
    ['Name of Service or Product', 'service', { name: { fr: 'x' } }],
    ['Nom du programme', 'service', { name: { fr: 'x' } }],
  ])('%s is the name of a %s', async (heading, kind, doc) => {
    const read = await readFiles({ 'liste.csv': `${heading};Remarque\nx;y\nx2;z\n` })
    expect(docsOf(read, kind)[0]).toMatchObject(doc)
  })

  it('say ages, ids, telephones and descriptions, whoever they are of', async () => {
    const read = await readFiles({
      'liste.csv':
        'service_name,service_min_age,service_max_age,organization_uuid,Agency Name,Agency Description,Agency Phone Number,Agency Web Site\nHalte,12,17,u1,Maison,Un toit.,819 555-0142,https://a.example\n',
    })
    expect(docsOf(read, 'service')).toMatchObject([{ minimum_age: 12, maximum_age: 17 }])
    expect(docsOf(read, 'organization')).toMatchObject([
      { description: { fr: 'Un toit.' }, phones: [{ number: '819 555-0142' }], website: 'https://a.example' },
    ])
    expect(read.made[0]?.draft.origin).toBe('source:organization:u1')
  })
})

it('reads the parts of an address under longer headings', async () => {
  const read = await readFiles({
    'liste.csv': 'Resource Name,physical_address_1,Address City,Mailing Postal Code\nHalte,"12, rue",Val,G0G 0G0\n',
  })
  expect(docsOf(read, 'location')).toMatchObject([
    { addresses: [{ address_1: '12, rue', city: 'Val', postal_code: 'G0G 0G0' }] },
  ])
})

describe('a blank after each comma', () => {
  it('shifts no cell', async () => {
    const read = await readFiles({
      'liste.csv': 'Service, Organisme, Téléphone\n"Halte, la vraie", "Maison, la grande", 819 555-0142\n',
    })
    expect(docsOf(read, 'service')).toMatchObject([
      { name: { fr: 'Halte, la vraie' }, phones: [{ number: '819 555-0142' }] },
    ])
    expect(docsOf(read, 'organization')).toMatchObject([{ name: { fr: 'Maison, la grande' } }])
  })
})

describe('one id for an organization and its service', () => {
  const id = 'aaaaaaaa-0000-4000-8000-000000000009'
  it.each([
    [
      'of HSDS',
      {
        'organizations.csv': `id,name\n${id},Maison\n`,
        'services.csv': `id,name,status,organization_id\n${id},Halte,active,${id}\n`,
      },
    ],
    [
      'of a plain table',
      { 'liste.csv': `service_id,service_name,organization_id,organization_name\n${id},Halte,${id},Maison\n` },
    ],
    [
      'that is no UUID',
      {
        'organizations.csv': 'id,name\n1,Maison\n',
        'services.csv': 'id,name,status,organization_id\n1,Halte,active,1\n',
      },
    ],
  ])('keeps both, linked, %s', async (what, files) => {
    const { made, codes } = await readFiles(files as unknown as Record<string, string>)
    const [organization, service] = made.map(({ draft }) => draft)
    expect([organization?.kind, service?.kind]).toEqual(['organization', 'service'])
    expect(service?.organizationId).toBe(organization?.id)
    expect(service?.id).not.toBe(organization?.id)
    expect(codes.includes('id-shared')).toBe(what !== 'that is no UUID')
  })
})

describe('a file that is no directory', () => {
  const understood = async (name: string, bytes: Uint8Array) => {
    const read = await readUpload({ name, bytes })
    return read.ok ? read.value.kind : read.refusal.code
  }
  const odsParts = { mimetype: csv('application/vnd.oasis.opendocument.spreadsheet'), 'content.xml': csv('<office/>') }

  it.each([
    ['lines of JSON', 'mesures.jsonl', csv('{"temp":1}\n{"temp":2}\n'), 'nothing-understood'],
    ['lines of JSON called services', 'services.ndjson', csv('{"temp":1}\n{"temp":2}\n'), 'nothing-understood'],
    ['JSON called services', 'services.json', csv('[{"temp":1},{"temp":2}]'), 'nothing-understood'],
    ['a workbook of 2003', 'liste.xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'other-format'],
    ['a web page called .xls', 'liste.xls', csv('<html><table><tr><td>Nom</td></tr></table></html>'), 'other-format'],
    ['an OpenDocument workbook', 'liste.ods', zipSync(odsParts), 'other-format'],
    [
      'an archive of plain tables of one form',
      'a.zip',
      zipSync({ 'a.csv': csv('Truc;Chose\na;b\n'), 'b.csv': csv('Truc;Chose\nc;d\n') }),
      'table',
    ],
  ])('is told as such: %s', async (_what, name, bytes, told) => {
    expect(await understood(name, bytes)).toBe(told)
  })

  it('in an archive is said, and the others are read', async () => {
    const read = await readUpload({
      name: 'a.zip',
      bytes: zipSync({
        'services.csv': csv('id,name,status\n1,Halte,active\n'),
        'vieux.xls': csv('x'),
        'x.jsonl': csv('{"temp":1}\n'),
      }),
    })
    expect(read.ok && read.value.defects.map(({ code, file }) => [code, file])).toEqual(
      expect.arrayContaining([
        ['file-format', 'vieux.xls'],
        ['file-unknown', 'x.jsonl'],
      ]),
    )
  })
})
