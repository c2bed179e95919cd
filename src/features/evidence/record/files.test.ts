import { afterAll, beforeAll, expect, it } from 'vitest'
import { anEvidence } from '../test-evidence.ts'
import { aTeam, type Team } from '../test-evidence-site.ts'

let team: Team
let record: string
beforeAll(async () => {
  team = await aTeam()
  record = await anEvidence(team.site.admin, { organization: team.organization, partners: [{ id: team.partner }] })
})
afterAll(() => team.site.close())

const here = () => `/fr/travail/${record}`
const upload = (name: string, content: string | Uint8Array) =>
  team.worker.upload(here(), { name, bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content })
const fileHref = (html: string, name: string): string =>
  new RegExp(`href="(/fr/travail/[^"]+/pieces/[^"]+)">${name}<`).exec(html)?.[1] ?? ''

it('is attached, taken away by a partner as a file that no browser opens, removed, and put back', async () => {
  const answer = await upload('preuve d’ici.pdf', '%PDF-1.7\n…')
  expect(answer.status).toBe(303)
  const href = fileHref(await team.partnerWorker.read(here()), 'preuve d’ici.pdf')

  const file = await team.partnerWorker.get(href)
  expect(file.status).toBe(200)
  expect(file.headers.get('content-disposition')).toMatch(/^attachment; /)
  expect(file.headers.get('x-content-type-options')).toBe('nosniff')
  expect(await file.text()).toBe('%PDF-1.7\n…')
  expect((await team.stranger.get(href)).status).toBe(404)

  await team.worker.send(`${href}/retirer`, {})
  expect((await team.partnerWorker.get(href)).status).toBe(404)
  await team.worker.send(here(), {}, { to: `${href}/remettre` })
  expect((await team.partnerWorker.get(href)).status).toBe(200)
})

it.each([
  ['photo.jpg', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10, 0x4a])],
  ['photo.pdf', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00])],
  ['dessin.txt', '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"></svg>'],
  ['archive.txt', new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0x00])],
])('is refused when its content is no PDF nor text, whatever its name: %s', async (name, content) => {
  const answer = await upload(name, content)

  expect(answer.status).toBe(422)
  expect(await answer.text()).toContain('ni un PDF ni un texte')
})

it('is refused above five megabytes, when empty, and when there are five', async () => {
  const large = await upload('long.txt', 'a'.repeat(5_000_001))
  expect(await large.text()).toContain('dépasse 5 Mo')
  expect((await upload('vide.txt', '')).status).toBe(422)

  for (let index = 0; index < 4; index += 1) await upload(`note-${index}.txt`, `Note ${index}, d’été`)
  expect(await (await upload('encore.txt', 'Encore')).text()).toContain('déjà cinq pièces')
})
