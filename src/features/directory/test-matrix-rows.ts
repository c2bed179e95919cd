import { randomUUID } from 'node:crypto'
import type { Admin } from '../../../tests/database.ts'
import { present } from '../../../tests/present.ts'
import type { Place, World } from '../../../tests/matrix/actors.ts'
import type { Addition, Row, Samples } from '../../../tests/matrix/samples.ts'

interface Sheet {
  id: string
  place: Place
  /** Whose it is, in words: of a table, or of the organization itself. */
  of: string
  status: 'published' | 'hidden'
}

const kinded = (...words: string[]): { kind?: string } => {
  const kind = words.filter((word) => word !== '').join(', ')
  return kind === '' ? {} : { kind }
}

/** Sheets of a table, of an organization and of everyone; what is withheld of them, their history, and the rest. */
export async function directoryRows(admin: Admin, world: World): Promise<Record<string, Samples>> {
  const { organizations, networks } = world
  const places: { place: Place; of: string }[] = [
    { place: { network: networks.first }, of: 'a table’s' },
    { place: { network: networks.second }, of: 'a table’s' },
    { place: { organization: organizations.own }, of: '' },
    { place: { organization: organizations.partner }, of: '' },
    { place: {}, of: 'common' },
  ]
  const sheets: Sheet[] = []
  for (const { place, of } of places)
    for (const status of ['published', 'hidden'] as const)
      sheets.push({ id: await aSheet(admin, place, status), place, of, status })
  const published = sheets.filter(({ status }) => status === 'published')
  return {
    'public.directory_record': records(world, sheets),
    ...(await withheld(admin, world, sheets)),
    ...(await kept(admin, published)),
    ...(await told(admin, published)),
  }
}

async function aSheet(admin: Admin, { organization, network }: Place, status = 'published'): Promise<string> {
  const id = randomUUID()
  await admin.query(
    `INSERT INTO directory_record (id, kind, doc, status, steward_id, network_id) VALUES ($1, 'service', '{"name":{"fr":"x"},"status":"active"}', $2, $3, $4)`,
    [id, status, organization ?? null, network ?? null],
  )
  return id
}

function records(world: World, sheets: readonly Sheet[]): Samples {
  const { organizations, networks } = world
  const adds = (steward: string | null, network: string | null) => () => ({
    kind: 'service',
    doc: '{}',
    steward_id: steward,
    network_id: network,
  })
  return {
    rows: sheets.map(({ id, place, of, status }) => ({ place, ...kinded(of, status), where: { id } })),
    change: `doc = '{"a": 1}'`,
    additions: [
      { place: { organization: organizations.own }, row: adds(organizations.own, null) },
      { place: { organization: organizations.partner }, row: adds(organizations.partner, null) },
      { place: { network: networks.first }, kind: 'a table’s', row: adds(null, networks.first) },
      { place: { network: networks.second }, kind: 'a table’s', row: adds(null, networks.second) },
      {
        place: { organization: organizations.partner },
        kind: 'in its table',
        row: adds(organizations.partner, networks.first),
      },
      {
        place: { organization: organizations.own },
        kind: 'in a foreign table',
        row: adds(organizations.own, networks.second),
      },
      { place: {}, kind: 'common', row: adds(null, null) },
    ],
  }
}

async function withheld(admin: Admin, world: World, sheets: readonly Sheet[]): Promise<Record<string, Samples>> {
  const rows: Row[] = []
  const additions: Addition[] = []
  for (const { id, place, of, status } of sheets) {
    const state = status === 'hidden' ? 'hidden' : ''
    for (const [audience, words] of [
      ['partner', 'to partners'],
      ['network', 'to its table'],
    ] as const) {
      // Partners are members of any network: to a foreign sheet, a stranger and a member stand alike here but not there.
      const isTold = status === 'published' && audience === 'partner'
      if (isTold && (place.network === world.networks.second || of === 'common')) continue
      await admin.query(`INSERT INTO directory_withheld (record_id, audience, doc) VALUES ($1, $2, '{}')`, [
        id,
        audience,
      ])
      rows.push({ place, ...kinded(of, state, words), where: { record_id: id, audience } })
    }
    const bare = await aSheet(admin, place, status)
    additions.push({ place, ...kinded(of, state), row: () => ({ record_id: bare, audience: 'partner', doc: '{}' }) })
  }
  return { 'public.directory_withheld': { rows, change: `doc = '{"a": 1}'`, additions } }
}

async function kept(admin: Admin, sheets: readonly Sheet[]): Promise<Record<string, Samples>> {
  const additions: Addition[] = []
  const index = `INSERT INTO service_search (service_id, card, name_fr, name_en, words, modified_at) VALUES ($1, '{}', 'x', 'x', '', sec.now())`
  for (const { id, place, of } of sheets) {
    await admin.query(`UPDATE directory_record SET doc = '{"b": 2}' WHERE id = $1`, [id])
    await admin.query(index, [id])
    await admin.query(
      `INSERT INTO directory_suggestion (record_id, kind, body, language) VALUES ($1, 'closed', '', 'fr')`,
      [id],
    )
    const bare = await aSheet(admin, place)
    additions.push({
      place,
      ...kinded(of),
      row: () => ({
        service_id: bare,
        card: '{}',
        name_fr: 'x',
        name_en: 'x',
        words: '',
        modified_at: '2026-11-22T12:00:00Z',
      }),
    })
  }
  const { rows } = await admin.query<{ id: string }>(
    `INSERT INTO directory_suggestion (record_id, kind, body, language) VALUES (NULL, 'not-listed', '', 'fr') RETURNING id`,
  )
  const rowsBy = (column: string): Row[] =>
    sheets.map(({ id, place, of }) => ({ place, ...kinded(of), where: { [column]: id } }))
  return {
    'public.directory_history': { rows: rowsBy('record_id') },
    'public.service_search': { rows: rowsBy('service_id'), change: `name_fr = 'y'`, additions },
    'public.directory_suggestion': {
      rows: [...rowsBy('record_id'), { place: {}, kind: 'not listed', where: { id: present(rows[0]).id } }],
      change: `status = 'applied', handled_at = sec.now(), handled_by = sec.person()`,
    },
  }
}

async function told(admin: Admin, sheets: readonly Sheet[]): Promise<Record<string, Samples>> {
  await admin.query(`INSERT INTO directory_word (word) VALUES ('mot') ON CONFLICT DO NOTHING`)
  await admin.query(
    `INSERT INTO search_miss (day, language, need, region, age_band) VALUES ('2026-11-16', 'fr', '', '', '')`,
  )
  const sheet = present(sheets[0])
  await admin.query(
    `INSERT INTO directory_reminder (record_id, person_id, assured_on, months) SELECT $1, id, '2026-01-01', 5 FROM person LIMIT 1`,
    [sheet.id],
  )
  await admin.query(`INSERT INTO shipped_record (record_id, doc) VALUES ($1, '{}')`, [sheet.id])
  await admin.query(`INSERT INTO directory_merge (kept_id, other_id, before) VALUES ($1, $1, '{}')`, [sheet.id])
  const organization = `(SELECT id FROM organization LIMIT 1)`
  await admin.query(`
    INSERT INTO sheet_link (token_hash, organization_id, person_id) SELECT sha256('x'), ${organization}, id FROM person LIMIT 1;
    INSERT INTO sheet_mail_stop (person_id) SELECT id FROM person LIMIT 1`)
  const one: Samples = { rows: [{ place: {}, where: {} }] }
  return {
    'public.shipped_record': one,
    'public.directory_merge': one,
    'public.sheet_link': one,
    'public.sheet_mail_stop': one,
    'public.directory_word': one,
    'public.search_miss': one,
    'public.directory_reminder': one,
  }
}
