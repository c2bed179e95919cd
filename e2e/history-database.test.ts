import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { loadDirectory } from '../src/features/directory/index.ts'
import { launchOnProfile } from './browser.ts'
import { aPageElsewhere } from './elsewhere.ts'
import { keptIn } from './kept-history.ts'
import { startApp, type RunningApp } from './server.ts'

// A whole browser of the machine, where there is one, keeps a history in a database: it is read. The one of the packages keeps
// none: then there is nothing to read, and that is what is asserted.

let app: RunningApp
beforeAll(async () => {
  app = await startApp()
  await loadDirectory(app.adminUrl)
})
afterAll(() => app.stop())

it.each([true, false])(
  'what a browser writes on the disk of a journey for help names neither the region nor the subject, with scripts: %s',
  async (javaScriptEnabled) => {
    const profile = mkdtempSync(join(tmpdir(), 'tisserin-history-'))
    try {
      const { context, isWhole } = await launchOnProfile(profile, { javaScriptEnabled })
      const page = await aPageElsewhere(context)
      await page.goto(`${app.baseUrl}/fr/toi`)
      await page.getByRole('button', { name: 'Quelqu’un près de chez toi' }).click()
      await page.getByRole('button', { name: 'Montréal', exact: true }).click()
      await page.locator('a[href^="tel:"]').first().waitFor()
      await page.getByRole('link', { name: 'Quitter vite' }).click()
      await page.waitForURL(/meteo/)
      await context.close()

      const kept = keptIn(profile, app.baseUrl)

      expect((kept ?? []).length > 0).toBe(isWhole)
      // The way out is written too, under the name of the site that it leads to; a page that was emptied, under its address.
      for (const { address, title } of kept ?? []) {
        expect(address).toMatch(/^\/fr\/(toi(#p\d)?|sortie)$/)
        expect(title).toMatch(/^(Accueil|meteo\.gc\.ca|[\w.:]+\/fr\/toi)$/)
      }
    } finally {
      rmSync(profile, { recursive: true, force: true })
    }
  },
)
