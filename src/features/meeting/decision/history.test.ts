import { afterAll, beforeAll, expect, it } from 'vitest'
import { anAllianceOf, aRegion, home, type Region } from '../../collaboration/test-collaboration-site.ts'
import { aDecision, aMeeting } from '../test-meetings.ts'

let region: Region
beforeAll(async () => {
  region = await aRegion()
})
afterAll(() => region.site.close())

it('says in the history which decision was noted, a long one by its beginning, an older or withdrawn one without', async () => {
  const { maison, police, site } = region
  const id = await anAllianceOf(region, maison, police)
  const meeting = await aMeeting(site.admin, { collaboration: id, by: maison.id })
  const within = { collaboration: id, meeting }
  await aDecision(site.admin, { ...within, what: 'Garder l’entente <b>' })
  await aDecision(site.admin, { ...within, what: `${'Se revoir '.repeat(30)}FIN` })
  await aDecision(site.admin, { ...within, what: 'active' })
  const withdrawn = await aDecision(site.admin, { ...within, what: 'Dite trop tôt' })
  await site.admin.query('UPDATE meeting_decision SET withdrawn_at = sec.now() WHERE id = $1', [withdrawn])
  await site.admin.query(
    `INSERT INTO collaboration_event (collaboration_id, at, kind) VALUES ($1, sec.now(), 'decided')`,
    [id],
  )

  const html = await police.reader.visitor.read(home(id))
  const history = html.slice(html.indexOf('id="history"'))
  expect(history).toContain('Une décision est notée\u00a0: «\u00a0Garder l’entente &lt;b&gt;\u00a0»')
  expect(history).toMatch(/Se revoir…\u00a0»/)
  expect(history).not.toContain('FIN')
  expect(history).toContain('«\u00a0active\u00a0»')
  expect(history).not.toContain('Dite trop tôt')
  expect(history).toContain('<b>Une décision est notée</b>')
  expect(await police.reader.visitor.read(`/en/collaborations/${id}`)).toContain('“active”')
})
