import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { testDatabase, type TestDatabase } from '../../../../tests/database.ts'
import { aNetwork, anOrganization } from '../../../../tests/people.ts'
import { aWorkshop, eventFiles, somePeople, type EventSaid } from './test-event-file.ts'
import { undoEvents } from './undo-events.ts'

let db: TestDatabase
let [house, school] = ['', '']
let source = 0
const files = eventFiles(() => db.adminUrl)
beforeAll(async () => {
  db = await testDatabase()
})
afterAll(async () => {
  files.remove()
  await db.drop()
})
beforeEach(async () => {
  const network = await aNetwork(db.admin)
  house = await anOrganization(db.admin, { network })
  school = await anOrganization(db.admin, { network, sector: 'education', regionCodes: ['17'] })
})

const newSource = (): string => `s${(source += 1)}`
const codesOf = ({ defects }: { defects: readonly { line: number; field: string; code: string }[] }): string[] =>
  defects.map(({ line, field, code }) => `${line} ${field} ${code}`)
const rows = async (sql: string, values: unknown[] = []) => (await db.admin.query(sql, values)).rows
const versions = () =>
  rows(
    `SELECT number, is_current AS current, is_withdrawn AS withdrawn, counts -> 0 -> 'n' AS n FROM evidence_event
     WHERE organization_id = $1 ORDER BY record_key, number`,
    [house],
  )

describe('a file of events', () => {
  it('is written with its organizations as they are, and what refers to another line is linked', async () => {
    const [workshop, people] = [newSource(), newSource()]
    // What it is about may stand below it.
    const summary = await files.bringIn([
      somePeople(people, house, 18, { about: workshop }),
      '',
      aWorkshop(workshop, [house, school], { title: 'Tab\\ulation' }),
    ])

    expect(summary).toMatchObject({ lines: 2, added: 2, already: 0, wrong: 0, defects: [] })
    expect(
      await rows(
        `SELECT e.type, e.via, e.title, a.type AS about, e.import_id = $2 AS "isOfFile" FROM evidence_event e
         LEFT JOIN evidence_event a ON a.record_key = e.about WHERE e.organization_id = $1 ORDER BY e.type`,
        [house, summary.importId],
      ),
    ).toEqual([
      { type: 'activity', via: 'command', title: 'Tab\\ulation', about: null, isOfFile: true },
      { type: 'participation', via: 'command', title: null, about: 'activity', isOfFile: true },
    ])
    expect(
      await rows(
        `SELECT o.part, o.sector, o.region_codes FROM evidence_organization o JOIN evidence_event e ON e.id = o.event_id
         WHERE e.organization_id = $1 AND e.type = 'activity' ORDER BY o.part`,
        [house],
      ),
    ).toEqual([
      { part: 'lead', sector: 'community', region_codes: ['04'] },
      { part: 'partner', sector: 'education', region_codes: ['17'] },
    ])
  })

  it('adds nothing the second time', async () => {
    const [first, second] = [newSource(), newSource()]
    const lines = [
      aWorkshop(first, [house, school]),
      somePeople(second, house, 4, { about: first }),
      somePeople(`${second}-2`, house, 5, { about: first, supersedes: second }),
    ]
    expect(await files.bringIn(lines)).toMatchObject({ added: 3 })
    expect(await files.bringIn(lines)).toMatchObject({ added: 0, already: 3, wrong: 0, importId: null })
  })

  it('finds an organization by its code, and keeps its sector and regions of that day', async () => {
    const code = newSource()
    await db.admin.query('UPDATE organization SET external_code = $2 WHERE id = $1', [school, code])
    await db.admin.query(
      `INSERT INTO organization_past VALUES ($1, '2026-03-01', 'community', '{04}'), ($1, '2025-01-01', 'police', '{02}')`,
      [school],
    )
    await files.bringIn([aWorkshop(newSource(), [], { organizations: [{ externalCode: code }] })])
    expect(
      await rows('SELECT sector, region_codes FROM evidence_organization WHERE organization_id = $1', [school]),
    ).toEqual([{ sector: 'community', region_codes: ['04'] }])
  })

  it('writes nothing when a line is wrong, or all the others when told so', async () => {
    const lines = (): EventSaid[] => {
      const wrong = newSource()
      return [
        aWorkshop(newSource(), [house]),
        aWorkshop(wrong, [house], { date: '2030-01-01' }),
        somePeople(newSource(), house, 3, { about: wrong }),
      ]
    }
    const refused = await files.bringIn(lines())
    expect(codesOf(refused)).toEqual(['2 date future', '3 about about-missing'])
    expect(refused).toMatchObject({ added: 0, wrong: 2, importId: null })
    expect(await versions()).toEqual([])

    expect(await files.bringIn(lines(), { keepsGood: true })).toMatchObject({ added: 1, wrong: 2 })
    expect(await versions()).toHaveLength(1)
  })

  it('writes nothing on trial, and says what it would write', async () => {
    const trial = await files.bringIn([aWorkshop(newSource(), [house])], { isDryRun: true })
    expect(trial).toMatchObject({ added: 1, importId: null })
    expect(await versions()).toEqual([])
  })

  it('is recorded in the audit of the instance', async () => {
    const { importId } = await files.bringIn([aWorkshop(newSource(), [house])])
    expect(await rows(`SELECT deed, actor FROM audit_event WHERE subject_id = $1`, [importId])).toEqual([
      { deed: 'evidence.imported', actor: null },
    ])
  })
})

describe('corrections in a file', () => {
  it('replace each other in any order, and withdraw', async () => {
    const s = newSource()
    const summary = await files.bringIn([
      somePeople(`${s}c`, house, 7, { supersedes: `${s}b`, withdrawn: true }),
      somePeople(`${s}b`, house, 6, { supersedes: s }),
      somePeople(s, house, 5),
    ])
    expect(summary).toMatchObject({ added: 3, wrong: 0 })
    expect(await versions()).toEqual([
      { number: 1, current: false, withdrawn: false, n: 5 },
      { number: 2, current: false, withdrawn: false, n: 6 },
      { number: 3, current: true, withdrawn: true, n: 7 },
    ])
  })

  it('replace what is in the log, by its source or its id, once', async () => {
    const s = newSource()
    await files.bringIn([somePeople(s, house, 5)])
    expect(await files.bringIn([somePeople(`${s}b`, house, 6, { supersedes: s })])).toMatchObject({ added: 1 })
    expect(codesOf(await files.bringIn([somePeople(`${s}c`, house, 7, { supersedes: s })]))).toEqual([
      '1 supersedes superseded-already',
    ])
    const [{ id }] = (await rows('SELECT id FROM evidence_event WHERE organization_id = $1 AND is_current', [
      house,
    ])) as [{ id: string }]
    expect(await files.bringIn([somePeople(`${s}c`, house, 7, { supersedes: id })])).toMatchObject({ added: 1 })
    expect((await versions()).map(({ n, current }) => [n, current])).toEqual([
      [5, false],
      [6, false],
      [7, true],
    ])
  })

  it.each<[string, (s: string) => EventSaid[], string[]]>([
    ['of nothing', (s) => [somePeople(s, house, 1, { supersedes: 'nowhere' })], ['1 supersedes supersedes-missing']],
    [
      'of someone else’s',
      (s) => [somePeople(s, house, 1), somePeople(`${s}b`, school, 2, { supersedes: s })],
      ['2 supersedes not-yours'],
    ],
    [
      'of another type',
      (s) => [aWorkshop(s, [house]), somePeople(`${s}b`, house, 2, { supersedes: s })],
      ['2 supersedes supersedes-other-type'],
    ],
    [
      'twice of one',
      (s) => [
        somePeople(s, house, 1),
        somePeople(`${s}b`, house, 2, { supersedes: s }),
        somePeople(`${s}c`, house, 3, { supersedes: s }),
      ],
      ['3 supersedes superseded-twice'],
    ],
    [
      'in a circle',
      (s) => [somePeople(s, house, 1, { supersedes: `${s}b` }), somePeople(`${s}b`, house, 2, { supersedes: s })],
      ['1 supersedes supersedes-circle', '2 supersedes supersedes-circle'],
    ],
    [
      'with a source of before',
      (s) => [somePeople(s, house, 1), somePeople(s, house, 2)],
      ['2 sourceRecord twice-in-file'],
    ],
    [
      'about what it cannot be about',
      (s) => [somePeople(s, house, 1), somePeople(`${s}b`, house, 1, { about: s })],
      ['2 about about-other-type'],
    ],
    [
      'the same as one’s own',
      (s) => [aWorkshop(s, [house]), aWorkshop(`${s}b`, [house], { sameAs: s })],
      ['2 sameAs same-own'],
    ],
    [
      'the same as another type',
      (s) => [somePeople(s, school, 1), aWorkshop(`${s}b`, [house], { sameAs: s })],
      ['2 sameAs same-other-type'],
    ],
    [
      'of an organization that is nowhere',
      (s) => [aWorkshop(s, ['nobody'])],
      ['1 organizations[0].id organization-unknown'],
    ],
  ])('are refused: %s', async (_what, lines, defects) => {
    expect(codesOf(await files.bringIn(lines(newSource())))).toEqual(defects)
    expect(await versions()).toEqual([])
  })

  it('are refused when the log says something else under the same source', async () => {
    const s = newSource()
    await files.bringIn([somePeople(s, house, 5)])
    expect(codesOf(await files.bringIn([somePeople(s, house, 6)]))).toEqual(['1 sourceRecord differs'])
  })

  it('name no organization that had left by then', async () => {
    await db.admin.query(`UPDATE organization SET status = 'left' WHERE id = $1`, [school])
    await db.admin.query(
      `UPDATE network_member SET joined_on = '2025-01-01', left_on = '2026-02-01' WHERE organization_id = $1`,
      [school],
    )
    expect(codesOf(await files.bringIn([aWorkshop(newSource(), [house, school])]))).toEqual([
      '1 organizations[1].id organization-left',
    ])
    expect(await files.bringIn([aWorkshop(newSource(), [house, school], { date: '2026-01-20' })])).toMatchObject({
      added: 1,
    })
  })
})

describe('one thing told by two organizations', () => {
  it('is one: those that are the same are the same as the first', async () => {
    const s = newSource()
    const third = await anOrganization(db.admin)
    await files.bringIn([
      aWorkshop(s, [house]),
      aWorkshop(`${s}b`, [school], { sameAs: s }),
      aWorkshop(`${s}c`, [third], { sameAs: `${s}b` }),
    ])
    expect(
      await rows(
        `SELECT count(DISTINCT coalesce(same_as, record_key))::int AS n FROM evidence_event WHERE source_record LIKE $1`,
        [`${s}%`],
      ),
    ).toEqual([{ n: 1 }])
  })
})

describe('taking a file back', () => {
  it('withdraws what it added, gives back what it corrected, and leaves what was corrected since', async () => {
    const s = newSource()
    await files.bringIn([somePeople(`${s}x`, house, 3)])
    const { importId } = await files.bringIn([
      somePeople(s, house, 5),
      somePeople(`${s}y`, house, 4, { supersedes: `${s}x` }),
      somePeople(`${s}z`, house, 8),
    ])
    await files.bringIn([somePeople(`${s}z2`, house, 9, { supersedes: `${s}z` })])

    expect(await undoEvents(db.adminUrl, importId ?? '')).toEqual({ restored: 2, leftAlone: 1 })

    const current = (await versions()).filter(({ current: isCurrent }) => isCurrent)
    expect(current.map(({ n, withdrawn }) => [n, withdrawn]).toSorted()).toEqual([
      [3, false],
      [5, true],
      [9, false],
    ])
    expect(await undoEvents(db.adminUrl, importId ?? '')).toBeNull()
  })
})
