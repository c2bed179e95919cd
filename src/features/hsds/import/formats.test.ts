import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readFiles } from './test-import.ts'

describe('a table', () => {
  const expected = [{ fr: 'Été, « là »' }, { fr: 'Autre\nligne' }]
  const nameOf = ({ made }: Awaited<ReturnType<typeof readFiles>>) => made.map(({ draft }) => draft.doc['name'])
  const text = (delimiter: string) =>
    ['id', 'name'].join(delimiter) + `\r\n1${delimiter}"Été, « là »"\r\n2${delimiter}"Autre\r\nligne"\r\n`

  it.each([
    [';', 'utf8', ''],
    [',', 'utf8', '\uFEFF'],
    ['\t', 'utf8', ''],
    [';', 'utf16le', '\uFEFF'],
  ] as const)('parted by %j in %s is read the same', async (delimiter, encoding, mark) => {
    const bytes = new Uint8Array(Buffer.from(mark + text(delimiter), encoding))
    expect(nameOf(await readFiles({ 'organizations.csv': bytes }))).toEqual(expected)
  })

  it('by another name is known by its columns; `sep=` of Excel is no line', async () => {
    const { made } = await readFiles({ 'export-2026.csv': `sep=;\nid;name;tax_status;legal_status\n1;Organisme;;\n` })
    expect(made[0]?.draft).toMatchObject({ kind: 'organization', doc: { name: { fr: 'Organisme' } } })
  })

  it('of no standard is read by its headings, each line one service with its organization and its place', async () => {
    const { made, codes } = await readFiles({
      'ressources.csv':
        'Ressource;Organisme;Téléphone;Adresse;Ville;Province;Code postal\nHalte;Maison;819 555-0142;12, rue;Val;QC;G0G 0G0\nLit;Maison;819 555-0143;12, rue;Val;QC;G0G 0G0\n',
    })
    expect(made.map(({ draft }) => draft.kind)).toEqual([
      'organization',
      'service',
      'service',
      'location',
      'service_at_location',
      'service_at_location',
    ])
    expect(made[1]?.draft).toMatchObject({
      organizationId: made[0]?.draft.id,
      doc: { name: { fr: 'Halte' }, phones: [{ number: '819 555-0142' }] },
    })
    expect(codes).toEqual(['status-missing'])
  })

  it('inside a ZIP is read as from a folder, and a ZIP that is a bomb is not opened', async () => {
    const { openBytes } = await import('./read/open-source.ts')
    const { Defects } = await import('./defects.ts')
    const honest = await openBytes(
      'a.zip',
      zipSync({ 'a/organizations.csv': new TextEncoder().encode('id,name\n1,O\n') }),
      new Defects(),
    )
    expect(honest).toMatchObject({ ok: true, value: [{ name: 'a/organizations.csv' }] })
    const bomb = await openBytes(
      'b.zip',
      zipSync({ 'services.csv': new Uint8Array(60_000_000) }, { level: 9 }),
      new Defects(),
    )
    expect(bomb).toMatchObject({ ok: false, refusal: { code: 'zip' } })
  })
})

describe('JSON', () => {
  it.each([
    ['a list', '[{"id":"1","name":"Halte","status":"active"}]'],
    ['the page of an API', '{"total_items":1,"contents":[{"id":"1","name":"Halte","status":"active"}]}'],
    ['one record', '{"id":"1","name":"Halte","status":"active"}'],
    ['a package', '{"services.csv":[{"id":"1","name":"Halte","status":"active"}]}'],
    ['lines', '{"id":"1","name":"Halte","status":"active"}\n{"id":"2","name":"Lit","status":"active"}\n'],
  ])('is read as %s', async (_what, text) => {
    const { made } = await readFiles({ 'services.json': text })
    expect(made[0]?.draft).toMatchObject({ kind: 'service', doc: { name: { fr: 'Halte' }, status: 'active' } })
  })

  it('says each line that is none', async () => {
    const { made, defects } = await readFiles({
      'services.ndjson': '{"id":"1","name":"Halte"}\n{cassé\n{"id":"2","name":"Lit"}\n',
    })
    expect(made).toHaveLength(2)
    expect(defects).toContainEqual({
      code: 'value-unreadable',
      file: 'services.ndjson',
      row: 2,
      field: '',
      value: '{cassé',
    })
  })

  it('cannot reach a prototype by a name', async () => {
    const { made, codes } = await readFiles({
      'services.json': '[{"id":"1","name":"Halte","__proto__":{"status":"defunct"},"constructor":"x"}]',
    })
    expect(made[0]?.draft.doc['status']).toBe('active')
    expect(codes).toContain('column-unknown')
  })
})
