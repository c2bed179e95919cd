import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addresses } from '../src/features/keys/index.ts'
import { demoId, demoNetwork } from '../src/features/network/index.ts'
import { href } from '../src/kernel/http/index.ts'
import { anOrganization } from '../tests/people.ts'
import { withAuthenticator } from './authenticator.ts'
import { launchBrowser } from './browser.ts'
import { refer, sealedHandOf, sealedPaths } from './sealed-desk.ts'
import { startApp, type RunningApp } from './server.ts'
import { VaultHand, vaultTimeout as timeout } from './vault-hand.ts'

// One organization in the demonstration, whose keys are founded, tended, lost and brought back; an invented neighbour refers to it.

let app: RunningApp
let browser: Browser
let organization = ''
let lead: VaultHand
let worker: VaultHand
let comer: VaultHand
let sheets: string[][] = []
/** Records that the neighbour sends, in order. */
const records: string[] = []

beforeAll(async () => {
  app = await startApp({ demo: true })
  browser = await launchBrowser()
  const network = demoId('network', demoNetwork().network.slug)
  organization = await anOrganization(app.admin, { network, nameFr: 'Maison Soin', nameEn: 'Care House' })
}, timeout)
afterAll(async () => {
  await browser.close()
  await app.stop()
})

const rows = async (text: string, values: unknown[] = []) =>
  (await app.admin.query<Record<string, unknown>>(text, values)).rows
const place = () => ({ app, browser, organization })

/** An invented worker of another organization refers someone invented to this one. */
async function referred(reason: string): Promise<void> {
  const asker = await sealedHandOf(app, browser, 'worker-passe-fil')
  const task = await refer(asker, 'fr', {
    start: app.baseUrl + sealedPaths.fr.write,
    to: 'Maison Soin',
    told: { name: 'Nom inventé', reach: 'Par texto', avoid: '', reason, risk: 'Aucun.', goal: 'Souffler.' },
  })
  const found = await rows('SELECT request_id AS rec FROM referral_task WHERE id = $1', [task])
  records.push(String(found[0]?.['rec']))
  await asker.page.context().close()
}

/** Opens a record with a phrase, in the reading page. */
async function reads(hand: VaultHand, rec: string | undefined, text: string): Promise<void> {
  await hand.page.goto('about:blank')
  await hand.page.goto(`${app.baseUrl}${sealedPaths[hand.lang].read}#${rec}`)
  await hand.type('words', hand.phrase)
  await hand.sees(new RegExp(text))
}

describe('keys that are tended', () => {
  it('are founded by two, and a newcomer comes in', { timeout }, async () => {
    lead = await VaultHand.of(place(), 'Léa Responsable', 'lead', 'fr')
    worker = await VaultHand.of(place(), 'Wes Worker', 'worker', 'en')
    await worker.open()
    await worker.makeKeys()
    await lead.open()
    await lead.makeKeys()
    await lead.press(/^Fonder les clés/)
    await lead.press(/^Wes Worker$/)
    await lead.press(/^Ce sont les mêmes$/)
    sheets = await lead.noteSheets()
    await lead.sees(/Votre signature est déposée/)
    await worker.unlock()
    await worker.press(/^Read and sign/)
    await worker.press(/^They are the same: sign$/)
    await worker.sees(/keys are founded/)
    comer = await VaultHand.of(place(), 'Nour Nouvelle', 'worker', 'fr')
    await comer.open()
    await comer.makeKeys()
    await comer.joinBy(worker, /Nour Nouvelle is waiting/)
    expect([...lead.problems, ...worker.problems, ...comer.problems]).toEqual([])
  })

  it('a sheet answers the drill by its own words, under its own number', { timeout }, async () => {
    await lead.unlock()
    await lead.press(/^Vérifier une feuille de secours$/)
    await lead.type('share', sheets[1] ?? [])
    await lead.sees(/Ce ne sont pas les mots de cette feuille/)
    expect(await lead.page.locator('#share').inputValue(), 'what was typed stays').toBe(sheets[1]?.join(' '))
    await lead.check()
    await lead.page.getByLabel('Numéro de la feuille').selectOption('2')
    await lead.page.locator('#share').press('Enter')
    await lead.sees(/La feuille 2 est bonne/)
    expect(await rows('SELECT share FROM key_drill WHERE organization_id = $1', [organization])).toEqual([{ share: 2 }])
    await lead.page.goto(app.baseUrl + href('fr', addresses.keys))
    expect(await lead.page.locator('main').innerText()).toMatch(/Feuille de secours 2\s+A répondu le/)
    expect(lead.problems).toEqual([])
  })

  it('who lost everything compares words again, and reads what the team read before', { timeout }, async () => {
    await referred('Premier motif inventé')
    await reads(comer, records[0], 'Premier motif inventé')
    await comer.open()
    await comer.press(/J’ai tout perdu/)
    await comer.makeKeys()
    await comer.sees(/Le journal connaît encore vos anciennes clés/)
    await comer.joinBy(worker, /Nour Nouvelle is waiting/)
    await reads(comer, records[0], 'Premier motif inventé')
    const epochs = 'SELECT DISTINCT epoch FROM key_epoch WHERE organization_id = $1 ORDER BY epoch'
    expect(await rows(epochs, [organization]), 'and the team has another key').toEqual([{ epoch: 1 }, { epoch: 2 }])
    expect([...comer.problems, ...worker.problems]).toEqual([])
  })

  it(
    'another phrase, another kit: the former open nothing; a passkey that was removed neither',
    { timeout },
    async () => {
      await comer.unlock()
      const [phrase, kit] = [comer.phrase, comer.kit]
      await comer.press(/^Vos façons d’ouvrir$/)
      await comer.check()
      await comer.press(/^Changer de phrase$/)
      await comer.press(/^Continuer$/)
      await comer.notePhrase()
      await comer.sees(/C’est changé/)
      await comer.press(/^Vos façons d’ouvrir$/)
      await comer.press(/^Refaire la trousse$/)
      await comer.noteKit()
      await comer.sees(/C’est changé/)
      await withAuthenticator(comer.page, { hasPrf: true })
      await comer.press(/^Vos façons d’ouvrir$/)
      await comer.press(/^Ajouter la clé d’accès/)
      await comer.sees(/Cet appareil ouvre maintenant/)
      await comer.press(/^Vos façons d’ouvrir$/)
      await comer.press(/^Retirer la clé d’accès/)
      await comer.check()
      await comer.press(/^Retirer pour de bon$/)
      await comer.sees(/n’ouvre plus votre coffre/)
      await comer.press(/^Fermer le coffre$/)
      await comer.sees(/^Ouvrir votre coffre$/)
      expect(await comer.page.getByRole('button', { name: /clé d’accès/ }).count()).toBe(0)
      await comer.type('words', phrase)
      await comer.sees(/Cette phrase n’ouvre rien/)
      await comer.press(/^J’ai ma trousse imprimée$/)
      await comer.type('words', kit)
      await comer.sees(/n’ouvre rien/)
      await comer.type('words', comer.kit)
      await comer.sees(/^Coffre ouvert/)
      await comer.unlock()
      expect(comer.problems).toEqual([])
    },
  )

  it(
    'who leaves is out at the next visit of a holder, even when the browser is closed at each step of it',
    { timeout },
    async () => {
      await app.admin.query('UPDATE membership SET until_day = from_day WHERE person_id = $1', [comer.id])
      const append = `**${href('en', addresses.append)}`
      // The end of their keys; the first team’s key, that arrives; the second’s, that does not. The page closes as each is under way.
      for (const arrives of [true, true, false]) {
        await worker.unlock()
        await worker.page.route(append, async (route) => {
          if (arrives) await route.fetch()
          await route.abort()
        })
        await worker.press(/^Bring the keys up to date$/)
        await worker.sees(/That did not work/)
        await worker.comeBack()
      }
      const epochs = 'SELECT max(epoch) AS epoch FROM key_epoch WHERE organization_id = $1 GROUP BY team_id ORDER BY 1'
      expect(await rows(epochs, [organization])).toEqual([{ epoch: 2 }, { epoch: 3 }])
      await worker.unlock()
      await worker.press(/^Bring the keys up to date$/)
      await worker.sees(/keys are up to date/)
      expect(await rows(epochs, [organization])).toEqual([{ epoch: 3 }, { epoch: 3 }])
      const given = `SELECT count(*)::int AS n, bool_or(person_id = $2) AS had FROM key_parcel WHERE organization_id = $1 AND epoch = 3`
      expect(await rows(given, [organization, comer.id])).toEqual([{ n: 4, had: false }])
      expect(worker.problems).toEqual([])
    },
  )

  it('and opens nothing of what comes after; the others open all of it', { timeout }, async () => {
    await referred('Deuxième motif inventé')
    await reads(lead, records[1], 'Deuxième motif inventé')
    await reads(lead, records[0], 'Premier motif inventé')
    await comer.page.goto('about:blank')
    await comer.page.goto(`${app.baseUrl}${sealedPaths.fr.read}#${records[1]}`)
    const asked = await comer.context.request.get(`${app.baseUrl}/fr/orienter/api/dossiers/${records[1]}`)
    expect(await asked.text(), 'no key and no object is served').not.toMatch(/"wraps"|"objects"/)
    await comer.page.locator('main h2').waitFor()
    expect(await comer.page.content()).not.toContain('Deuxième motif')
  })

  it(
    'when nobody is left to sign, two sheets bring the organization back after three days in sight of all',
    { timeout },
    async () => {
      for (const one of [worker, lead]) {
        await one.open()
        await one.press(/J’ai tout perdu|I lost everything/)
        await one.makeKeys()
      }
      await worker.press(/^Compare six words to get in$/)
      await worker.sees(/^Your six words$/)
      await lead.press(/^Des clés sont perdues/)
      await lead.check()
      await lead.press(/^Wes Worker$/)
      await lead.press(/^Ce sont les mêmes$/)
      const fresh = await lead.noteSheets()
      expect(fresh.flat()).not.toEqual(sheets.flat())
      await lead.sees(/La demande est déposée/)
      await worker.unlock()
      await worker.sees(/asks to bring the keys back/)
      await worker.press(/^Read and sign/)
      await worker.check()
      await worker.press(/^They are the same: sign$/)
      await worker.sees(/Type in two of the old sheets from/)
      expect(await worker.page.getByRole('button', { name: 'Type in two rescue sheets' }).count()).toBe(0)

      await app.admin.query(`UPDATE key_proposal SET at = at - interval '73 hours' WHERE organization_id = $1`, [
        organization,
      ])
      await lead.unlock()
      await lead.press(/^Taper deux feuilles de secours$/)
      await lead.page.locator('#share-0').fill((fresh[0] ?? []).join(' '))
      await lead.type('share-1', sheets[1] ?? [])
      await lead.sees(/Ce ne sont pas les mots de cette feuille/)
      await lead.check()
      await lead.page.locator('#share-0').fill((sheets[0] ?? []).join(' '))
      await lead.page.locator('#share-1').press('Enter')
      await lead.sees(/Les clés de l’organisation sont revenues/)
      await lead.sees(/^équipe d’accueil$/)
      await reads(worker, records[0], 'Premier motif inventé')
      await reads(lead, records[1], 'Deuxième motif inventé')
      expect([...lead.problems, ...worker.problems]).toEqual([])
    },
  )

  it(
    'a third person comes to hold the keys: those who hold them sign, and so does the new one',
    { timeout },
    async () => {
      const third = await VaultHand.of(place(), 'Omar Autre', 'worker', 'fr')
      await third.open()
      await third.makeKeys()
      await third.joinBy(worker, /Omar Autre is waiting/)
      await worker.press(/^Change who holds the keys$/)
      await worker.press(/^Propose and sign$/)
      await worker.sees(/hold the keys already/)
      await worker.page.getByLabel('Omar Autre').check()
      await worker.check()
      await worker.press(/^Propose and sign$/)
      await worker.sees(/Your signature is in/)
      for (const one of [third, lead]) {
        await one.unlock()
        await one.press(/^Lire et signer/)
        await one.check()
        await one.press(/^Signer$/)
        await one.sees(one === third ? /Votre signature est déposée/ : /C’est dans le journal/)
      }
      expect(await rows('SELECT FROM key_holder WHERE organization_id = $1', [organization])).toHaveLength(3)
      expect([...lead.problems, ...worker.problems, ...third.problems]).toEqual([])
    },
  )
})
