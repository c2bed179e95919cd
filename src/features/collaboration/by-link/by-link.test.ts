import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { baseUrl, linkTo } from '../../network/test-site.ts'
import { anAllianceOf, aRegion, type Region } from '../test-collaboration-site.ts'
import { guestsOf, invite, typed, writeGuests } from '../outside/test-guests.ts'
import { words } from './words.ts'

let region: Region
let alliance: string
beforeAll(async () => {
  region = await aRegion()
})
afterAll(() => region.site.close())
beforeEach(async () => {
  await region.site.admin.query(`DELETE FROM rate_window`)
  alliance = await anAllianceOf(region, region.maison)
})

const t = words.fr
const asked = (facts = typed()) => invite(region, region.maison.worker.visitor, alliance, facts)
const nobody = () => region.site.as(null)
const stateOf = async () => (await guestsOf(region, alliance))[0]

describe('the link of an invitation', () => {
  it('shows what is proposed, without a session, and changes nothing however often it is opened', async () => {
    const { link, name } = await asked(typed({ note: 'Ce serait une joie.' }))
    const before = await stateOf()

    const answer = await nobody().get(link)
    for (let time = 0; time < 3; time += 1) await nobody().get(link)

    const page = await answer.text()
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer')
    for (const said of [
      'Alliance inventée',
      'But inventé.',
      'Maison Ronde',
      name,
      'Ce serait une joie.',
      t.come,
      t.decline,
    ])
      expect(page).toContain(said)
    expect(await stateOf()).toEqual(before)
  })

  it('shows nobody’s name or address, and nothing of what the members do', async () => {
    await region.site.admin.query(
      `UPDATE collaboration_member SET contact_id = $2, brings = 'Un local' WHERE collaboration_id = $1`,
      [alliance, region.maison.lead.id],
    )
    await region.site.admin.query(
      `INSERT INTO commitment (collaboration_id, organization_id, person_id, what, due_on) VALUES ($1, $2, $3, 'Prêter un local', '2099-01-01')`,
      [alliance, region.maison.id, region.maison.lead.id],
    )
    const { link, email } = await asked()

    const page = await nobody().read(link)

    for (const hidden of ['Léa', 'exemple.invalid', 'Prêter', 'Wally', email]) expect(page).not.toContain(hidden)
  })

  it('shows the agreement in force', async () => {
    const [both] = [await anAllianceOf(region, region.maison, region.police)]
    const { rows } = await region.site.admin.query<{ id: string }>(
      `INSERT INTO agreement_version (collaboration_id, number, text_fr, proposed_by_id, hash) VALUES ($1, 1, 'On se parle le mardi.', $2, '') RETURNING id`,
      [both, region.maison.id],
    )
    await region.site.admin.query(
      `INSERT INTO agreement_acceptance (version_id, member_id, organization_id, person_id, hash)
       SELECT v.id, m.id, m.organization_id, CASE m.organization_id WHEN $2 THEN $3::uuid ELSE $4::uuid END, v.hash
       FROM agreement_version v JOIN collaboration_member m ON m.collaboration_id = v.collaboration_id WHERE v.id = $1`,
      [rows[0]?.id, region.maison.id, region.maison.lead.id, region.police.lead.id],
    )
    const facts = typed()
    await region.site.admin.query(
      `INSERT INTO collaboration_guest (collaboration_id, proposed_by_id, name, sector, email, language, state) VALUES ($1, $2, 'x', 'community', $3, 'fr', 'agreed')`,
      [both, region.maison.id, facts.email],
    )
    await writeGuests(region)

    expect(await nobody().read(await linkTo(region.site, facts.email))).toContain('On se parle le mardi.')
  })

  it.each([
    ['guessed', async () => `/fr/propositions/${randomBytes(32).toString('base64url')}`],
    ['cut', async () => (await asked()).link.slice(0, -1)],
    [
      'over',
      async () => {
        const { link } = await asked()
        await region.site.admin.query(
          `UPDATE collaboration_guest SET expires_at = sec.now() WHERE collaboration_id = $1`,
          [alliance],
        )
        return link
      },
    ],
    [
      'of a collaboration that ended',
      async () => {
        const { link } = await asked()
        await region.site.admin.query(`UPDATE collaboration SET lessons = 'x', stage = 'closed' WHERE id = $1`, [
          alliance,
        ])
        return link
      },
    ],
    [
      'of a member that left',
      async () => {
        const { link } = await asked()
        await region.maison.lead.visitor.send(`/fr/collaborations/${alliance}/quitter`, {})
        return link
      },
    ],
  ])('opens nothing when it is %s, and says the same of each, for both acts', async (_, make) => {
    const link = await make()

    const answers = [await nobody().get(link), await nobody().get(`${link}/non-merci`)]
    const page = /name="csrf" value="([^"]*)"/.exec(await nobody().read('/fr/connexion'))?.[1] ?? ''
    answers.push(await nobody().post(link, { csrf: page, person: 'x' }))

    expect(answers.map(({ status }) => status).filter((status) => status !== 403)).not.toContain(200)
    expect(await answers[0]?.text()).toContain(t.dead.title)
    expect((await guestsOf(region, alliance)).filter(({ state }) => state === 'coming')).toEqual([])
  })
})

describe('stopping such mail', () => {
  const stopOf = async (email: string): Promise<string> => {
    const { rows } = await region.site.admin.query<{ href: string }>(
      'SELECT unsubscribe_href AS href FROM mail_message WHERE recipient = $1',
      [email],
    )
    return (rows[0]?.href ?? '').slice(baseUrl.length)
  }

  it('takes one button, or one click of a mail program, and holds for every collaboration', async () => {
    const { email } = await asked()
    const path = await stopOf(email)
    expect(await nobody().read(path)).toContain(t.stop.act)

    const answer = await region.site.app.fetch(
      new Request(`${baseUrl}${path}`, {
        method: 'POST',
        body: 'List-Unsubscribe=One-Click',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      }),
    )
    expect(answer.status).toBe(200)
    expect(await nobody().read(path)).toContain(t.stop.doneTitle)

    const other = await anAllianceOf(region, region.police)
    await region.police.worker.visitor.send(`/fr/collaborations/${other}/inviter/hors-reseau`, typed({ email }))
    await writeGuests(region)
    expect((await region.site.mails()).filter(({ recipient }) => recipient === email)).toHaveLength(1)
  })

  it('opens nothing for an address we did not make', async () => {
    expect((await nobody().get(`/fr/propositions/arret/${randomBytes(48).toString('base64url')}`)).status).toBe(404)
  })
})
