import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anAllianceOf, aRegion, type Region } from '../../collaboration/test-collaboration-site.ts'
import { anAgreement } from '../test-agreements.ts'

let region: Region
beforeAll(async () => {
  region = await aRegion()
})
afterAll(() => region.site.close())

describe('what is agreed', () => {
  it('is never changed nor erased, even by the owner of the tables', async () => {
    const { maison, police, site } = region
    const id = await anAllianceOf(region, maison, police)
    const version = await anAgreement(site.admin, { collaboration: id, accepted: [maison, police] })

    await expect(site.admin.query('DELETE FROM agreement_version WHERE id = $1', [version])).rejects.toThrow()
    await expect(
      site.admin.query('UPDATE agreement_acceptance SET at = sec.now() WHERE version_id = $1', [version]),
    ).rejects.toThrow()
  })
})
