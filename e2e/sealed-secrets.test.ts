import { randomBytes } from 'node:crypto'
import { expect, it } from 'vitest'
import { launchBrowser } from './browser.ts'
import { foundIn, record } from './recorder.ts'
import { refer, said, sealedHandOf, sealedPaths, unlockDemo } from './sealed-desk.ts'
import { startApp } from './server.ts'

const count = 30

it(
  'lets thirty secrets leave the form as ciphertext alone: none in what the browser sent, none in the database',
  { timeout: 240_000 },
  async () => {
    const app = await startApp({ demo: true })
    const browser = await launchBrowser()
    const recorder = await record(app.baseUrl)
    try {
      const secrets = Array.from({ length: count }, (_, at) => `secret-${at}-${randomBytes(9).toString('hex')}`)
      const some = (from: number, to: number): string => secrets.slice(from, to).join(' ')
      const hand = await sealedHandOf(app, browser, 'worker-passe-fil', recorder.baseUrl)
      const task = await refer(hand, 'fr', {
        start: recorder.baseUrl + sealedPaths.fr.write,
        to: 'Maison des jeunes La Courtepointe',
        told: {
          name: some(0, 2),
          reach: some(2, 5),
          avoid: some(5, 8),
          reason: some(8, 18),
          risk: some(18, 24),
          goal: some(24, 30),
        },
      })
      const reader = await sealedHandOf(app, browser, 'worker-courtepointe', recorder.baseUrl)
      const { rows } = await app.admin.query<{ rec: string }>(
        'SELECT request_id AS rec FROM referral_task WHERE id = $1',
        [task],
      )
      await reader.page.goto(`${recorder.baseUrl}${sealedPaths.fr.read}#${rows[0]?.rec ?? ''}`)
      await unlockDemo(reader, 'fr')
      await reader.scene(said.reading.fr.record.title(task.slice(0, 8).toUpperCase()))
      const shown = await reader.page.locator('main').innerText()
      expect(secrets.filter((one) => shown.includes(one))).toEqual(secrets)

      const sent = recorder.sent()
      expect(sent.includes(sealedPaths.fr.write), 'requests were recorded').toBe(true)
      expect(sent.includes('age-encryption.org/v1'), 'and their bodies').toBe(true)
      expect(foundIn(sent, secrets)).toEqual([])
      expect(foundIn(await everyRow(app), secrets)).toEqual([])
    } finally {
      await browser.close()
      await recorder.close()
      await app.stop()
    }
  },
)

/** Every row of every table as text, bytes in hexadecimal. */
async function everyRow({ admin }: Awaited<ReturnType<typeof startApp>>): Promise<Buffer> {
  const { rows: tables } = await admin.query<{ name: string }>(
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema')`,
  )
  expect(tables.length).toBeGreaterThan(50)
  const texts: string[] = []
  for (const { name } of tables) {
    const { rows } = await admin.query<{ row: string }>(`SELECT t::text AS row FROM ${name} t`)
    texts.push(...rows.map(({ row }) => row))
  }
  return Buffer.from(texts.join('\n'))
}

it('finds a text that was left readable, however it was written', () => {
  const text = 'secret-0-abcdef'
  for (const written of [
    text,
    Buffer.from(text).toString('hex'),
    Buffer.from(`xx ${text} yy`).toString('base64'),
    Buffer.from(`x ${text} yy`).toString('base64'),
    Buffer.from(` ${text} yy`).toString('base64'),
  ])
    expect(foundIn(Buffer.from(`before ${written} after`), [text])).toEqual([text])
  expect(foundIn(Buffer.from(text, 'utf16le'), [text])).toEqual([text])
  expect(foundIn(Buffer.from('nothing'), [text])).toEqual([])
})
