import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSite, whereTo, type Site } from '../src/features/network/test-site.ts'
import { aClock, aPlan } from '../src/features/plan/test-plan.ts'
import { convert, hasOffice } from './office.ts'

/** LibreOffice, where the machine has it: our own reader must take what a real spreadsheet program writes. */
describe.runIf(hasOffice)('a plan edited in a spreadsheet program', () => {
  let site: Site
  let folder: string
  beforeAll(async () => {
    site = await openSite({ clock: aClock().clock })
    folder = mkdtempSync(join(tmpdir(), 'tisserin-office-'))
  })
  afterAll(async () => {
    await site.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('comes back with the cells that were changed, and no other', { timeout: 300_000 }, async () => {
    const { lead, adoption } = await aPlan(site)
    const taken = await lead.get(`/fr/plans/${adoption}/plan.xlsx`)
    writeFileSync(join(folder, 'plan.xlsx'), new Uint8Array(await taken.arrayBuffer()))
    const sendBack = async () => {
      const file = { name: 'plan.xlsx', bytes: new Uint8Array(readFileSync(join(folder, 'plan.xlsx'))) }
      return lead.read(whereTo(await lead.upload(`/fr/plans/${adoption}/importer`, file)))
    }

    convert(folder, 'plan.xlsx', 'fods')
    convert(folder, 'plan.fods', 'xlsx')
    expect(await sendBack()).toContain('Ce fichier dit la même chose que le plan')

    const flat = readFileSync(join(folder, 'plan.fods'), 'utf8')
    const dueOn = /office:date-value="2026-11-30"([^>]*>\s*)<text:p>2026-11-30/
    expect(flat).toMatch(dueOn)
    writeFileSync(
      join(folder, 'plan.fods'),
      flat
        .replace(dueOn, 'office:date-value="2027-02-28"$1<text:p>2027-02-28')
        .replace('<text:p>0</text:p>', '<text:p>50</text:p>'),
    )
    convert(folder, 'plan.fods', 'xlsx')
    const page = (await sendBack()).replace(/[\u00a0\u202f]/g, ' ')

    expect(page).toContain('50 % · En cours')
    expect(page).toContain('28 février 2027')
    expect(page).toContain('Inscrire 2 changements')
  })
})
