import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { demoId } from '../src/features/network/index.ts'
import { launchOnProfile } from './browser.ts'
import { aPageElsewhere, elsewhere } from './elsewhere.ts'
import { keptIn } from './kept-history.ts'
import { startApp, type RunningApp } from './server.ts'
import { countingWays } from './telephone.ts'
import { inWords } from './traveller.ts'

/** Some thirty pages, on machines that may be busy. */
const timeout = 180_000

/** What people read and follow, in both languages. */
const told = {
  fr: { update: 'Mettre le plan à jour', people: 'Voir votre équipe', leave: 'Préparer son départ', confirm: 'Confirmer le départ', undo: 'Annuler le départ de Kevin Awashish', undoAct: 'Annuler ce départ', help: 'J’ai besoin d’aide', exit: 'Quitter vite', near: 'Quelqu’un près de chez toi' },
  en: { update: 'Bring the plan up to date', people: 'See your team', leave: 'Prepare their departure', confirm: 'Confirm the departure', undo: 'Undo the departure of Kevin Awashish', undoAct: 'Undo this departure', help: 'I need help', exit: 'Leave now', near: 'Someone near you' },
} // prettier-ignore

/** Letter laid on its side, in points. */
const lyingSheet = /\/MediaBox \[0 0 792 612\]/

describe.each(countingWays)('nothing stays in the air ($lang, script on: $script)', ({ lang, script }) => {
  const t = told[lang]
  const at = (fr: string, en: string): string => `${app.baseUrl}${inWords(lang, fr, en)}`
  const profile = mkdtempSync(join(tmpdir(), 'tisserin-air-'))
  let app: RunningApp
  let context: BrowserContext
  let isWhole: boolean
  let page: Page
  beforeAll(async () => {
    app = await startApp({ demo: true })
    ;({ context, isWhole } = await launchOnProfile(profile, { javaScriptEnabled: script }))
    page = await aPageElsewhere(context)
    await page.setViewportSize({ width: 360, height: 740 })
  })
  afterAll(async () => {
    await context.close()
    rmSync(profile, { recursive: true, force: true })
    await app.stop()
  })

  const become = async (as: string) => {
    await context.clearCookies()
    await context.request.post(`${app.baseUrl}/demo/sign-in`, { form: { as } })
  }
  const follow = (name: string) =>
    Promise.all([page.waitForEvent('load'), page.getByRole('link', { name, exact: true }).first().click()])
  const press = (name: string) =>
    Promise.all([page.waitForEvent('load'), page.getByRole('button', { name, exact: true }).click()])
  const today = () => page.goto(at('/aujourdhui', '/today'))
  const firstLines = () => page.locator('main section').first()
  const lateLines = () => firstLines().locator('li .late').count()
  const carriedBy = async (name: string): Promise<number> =>
    (
      await app.admin.query<{ n: number }>(
        `SELECT count(*)::int AS n FROM adopted_action a JOIN person p ON p.id = a.person_id WHERE p.name = $1 AND a.state <> '100'`,
        [name],
      )
    ).rows[0]?.n ?? -1

  it('goes from late actions to a departure, the board, a list handed over, and out', { timeout }, async () => {
    // A lead: what is late, and what nobody carries, comes first; one act brings an action up to date.
    await app.admin.query(
      `UPDATE adopted_action SET person_id = NULL WHERE id = (SELECT a.id FROM adopted_action a JOIN person p ON p.id = a.person_id
         WHERE a.organization_id = $1 AND p.name <> 'Kevin Awashish' AND a.state NOT IN ('100', 'set-aside') AND a.due_on > sec.now()::date ORDER BY a.id LIMIT 1)`,
      [demoId('organization', 'courtepointe')],
    )
    await become('lead-courtepointe')
    await today()
    const before = await lateLines()
    expect(before).toBeGreaterThan(0)
    expect(await firstLines().innerText()).toContain(
      lang === 'fr' ? 'Personne n’en est responsable' : 'Nobody is in charge',
    )
    await follow(t.update)
    const late = page.locator('section', { has: page.locator('.late') }).first()
    await Promise.all([page.waitForEvent('load'), late.locator('button[value="100"]').click()])
    await today()
    expect(await lateLines()).toBe(before - 1)

    // Somebody goes, everything is handed on; it was the wrong person, and is undone; then for good.
    const held = await carriedBy('Kevin Awashish')
    expect(held).toBeGreaterThan(1)
    const depart = async () => {
      await follow(t.people)
      await follow('Kevin Awashish')
      await follow(t.leave)
      await page.locator('select[name="rest"]').selectOption({ label: 'Mélanie Tremblay' })
      await press(t.confirm)
      expect(await carriedBy('Kevin Awashish')).toBe(0)
    }
    await depart()
    await follow(t.undo)
    await press(t.undoAct)
    expect(await carriedBy('Kevin Awashish')).toBe(held)
    await today()
    await depart()
    await today()
    expect(await page.locator('main').innerText()).not.toContain('Kevin Awashish')

    // The coordinator’s board is whole on a sheet that lies down.
    await become('coordinator')
    const network = demoId('network', 'trois-lisieres')
    await page.goto(at(`/tables/${network}/tableau`, `/tables/${network}/board`))
    expect(await page.locator('table.board thead a').count()).toBeGreaterThanOrEqual(12)
    expect((await page.pdf({ preferCSSPageSize: true })).toString('latin1')).toMatch(lyingSheet)

    // A list is shared by its address alone, and printed without mark, name or title.
    await context.clearCookies()
    await page.goto(at('', ''))
    await page.fill('main [name=q]', lang === 'fr' ? 'parler' : 'talk')
    await page.fill(`main [name=${lang === 'fr' ? 'lieu' : 'place'}]`, 'mauricie')
    await Promise.all([page.waitForEvent('load'), page.locator('form[role=search] button').click()])
    const list = page.locator(`main a[href^="${inWords(lang, '/liste?s=', '/list?s=')}"]`).first()
    await Promise.all([page.waitForEvent('load'), list.click()])
    const shared = (await page.locator('main a[href^="sms:"]').last().getAttribute('href')) ?? ''
    expect(decodeURIComponent(shared)).toMatch(/^sms:\?&body=http:\/\/[\w:.]+\/(fr\/liste|en\/list)\?s=S\d+(%2CS\d+)*$/)
    await Promise.all([page.waitForEvent('load'), page.locator('main a[href*="discre"]').first().click()])
    expect(await page.title()).toBe(lang === 'fr' ? 'Accueil' : 'Home')
    await page.emulateMedia({ media: 'print' })
    const paper = await page.locator('body').innerText()
    expect(paper).toMatch(/\d{3}/)
    expect(paper).not.toMatch(/Tisserin|exploitation|Imprimer|Print/i)
    await page.emulateMedia({ media: 'screen' })

    // Out, from three public pages; with scripts, Back is where one was before, and never one of ours.
    for (const [fr, en] of [
      ['', ''],
      ['/parents', '/parents'],
      ['/repertoire', '/directory'],
    ] as const) {
      await page.goto(elsewhere)
      await page.goto(at(fr, en))
      const door = page.getByRole('link', { name: t.help, exact: true }).and(page.locator(':visible')).last()
      await Promise.all([page.waitForURL(`**${inWords(lang, '/toi', '/you')}`), door.click()])
      await page.getByRole('button', { name: t.near }).click()
      await page.getByRole('button', { name: 'Mauricie', exact: true }).click()
      await page.locator('a[href^="tel:"]').first().waitFor()
      await page.getByRole('link', { name: t.exit }).click()
      await page.waitForURL(/^https:\/\/(meteo|weather)\.gc\.ca\/$/)
      if (!script) continue
      await page.goBack()
      expect(page.url()).toBe(elsewhere)
    }

    // What the browser itself wrote down: neither the region, nor the subject.
    await context.close()
    const youth = (keptIn(profile, app.baseUrl) ?? []).filter(({ address }) => /^\/(fr\/(toi|sortie)|en\/(you|exit|leave))/.test(address)) // prettier-ignore
    expect(youth.length > 0).toBe(isWhole)
    for (const { address, title } of youth) {
      expect(address).toMatch(/^\/(fr\/toi|en\/you)(#p\d)?$|^\/(fr\/sortie|en\/(exit|leave))$/)
      expect(title).not.toMatch(/Mauricie|parl|talk|exploitation/i)
    }
  })
})
