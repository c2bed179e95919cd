import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { anAllianceOf, aRegion, home, type House, type Region } from '../../collaboration/test-collaboration-site.ts'

let region: Region
beforeAll(async () => {
  region = await aRegion()
})
afterAll(() => region.site.close())

const deeds = ['propose', 'accept', 'leave', 'add', 'agree', 'join', 'return'] as const
const field = (html: string, name: string): string => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? ''

/** One deed of an organization, through its pages; what cannot be done is refused there, and changes nothing. */
async function act(id: string, house: House, other: House, deed: (typeof deeds)[number]): Promise<void> {
  const { visitor } = house.lead
  const agreement = `${home(id)}/entente`
  const draft = `${agreement}/brouillon`
  if (deed === 'propose') {
    await visitor.send(draft, { compose: 'fr' })
    const html = await visitor.read(draft)
    await visitor.send(
      draft,
      { draft: field(html, 'draft'), after: field(html, 'after'), by: house.id },
      { page: html, to: `${agreement}/proposer` },
    )
  }
  if (deed === 'accept') {
    const html = await visitor.read(agreement)
    await visitor.send(
      agreement,
      { version: field(html, 'version'), hash: field(html, 'hash'), organization: house.id },
      { page: html, to: `${agreement}/accepter` },
    )
  }
  if (deed === 'leave') await visitor.send(`${home(id)}/quitter`, {})
  if (deed === 'add') await visitor.send(`${home(id)}/inviter`, { organizations: [other.id], by: house.id })
  if (deed === 'agree') {
    const html = await visitor.read(home(id))
    await visitor.send(
      home(id),
      { member: field(html, 'member'), by: house.id, says: 'agree' },
      { page: html, to: `${home(id)}/avis` },
    )
  }
  if (deed === 'join') {
    const html = await visitor.read(home(id))
    await visitor.send(
      home(id),
      { organization: house.id, hash: field(html, 'hash') },
      { page: html, to: `${home(id)}/adherer` },
    )
  }
  if (deed === 'return') await visitor.send(home(id), { organization: house.id }, { to: `${home(id)}/revenir` })
}

/** Who is in it, and the number in force, with those who accepted it: counted apart from what the product computes. */
async function state(id: string) {
  const { admin } = region.site
  const members = (
    await admin.query(`SELECT id FROM collaboration_member WHERE collaboration_id = $1 AND state = 'member'`, [id])
  ).rows.map((row) => String(row.id))
  const { rows } = await admin.query(
    `SELECT v.number, array(SELECT a.member_id::text FROM agreement_acceptance a WHERE a.version_id = v.id) AS accepted,
       v.id = sec.agreement_in_force($1) AS stands FROM agreement_version v WHERE v.collaboration_id = $1 ORDER BY v.number DESC`,
    [id],
  )
  return { members, versions: rows as { number: number; accepted: string[]; stands: boolean | null }[] }
}

it('is in force only while every member of that moment has accepted it, whatever they do and in whatever order', async () => {
  const { maison, police, ecole } = region
  const houses = [maison, police, ecole]
  let wasInForce = 0
  const who = fc.integer({ min: 0, max: 2 })
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(who, who, fc.constantFrom(...deeds)), { minLength: 6, maxLength: 14 }),
      async (moves) => {
        const id = await anAllianceOf(region, maison, police)
        let before = 0
        for (const [one, other, deed] of [[0, 0, 'propose'], [0, 0, 'accept'], [1, 1, 'accept'], ...moves] as const) {
          await act(id, houses[one] ?? maison, houses[other] ?? police, deed)
          const { members, versions } = await state(id)
          const able = versions.filter(
            ({ accepted }) => members.length > 1 && members.every((member) => accepted.includes(member)),
          )
          const standing = versions.find(({ stands }) => stands === true)
          expect(standing?.number).toBe(able[0]?.number)
          // While two are there, an agreement ends by another alone.
          if (members.length > 1 && standing !== undefined) {
            wasInForce += 1
            expect(standing.number).toBeGreaterThanOrEqual(before)
            before = standing.number
          }
          if (members.length < 2) before = 0
        }
      },
    ),
    { numRuns: 12 },
  )
  expect(wasInForce).toBeGreaterThan(20)
})
