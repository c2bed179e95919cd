import { beforeEach, describe, expect, it } from 'vitest'
import { adopt, issue, propose, protocolDesk, say, writeAndIssue } from '../test-protocol-desk.ts'

const place = protocolDesk()
let { others, reader, stranger, table, worker, site }: ReturnType<typeof place.now> = {} as never
beforeEach(() => {
  ;({ others, reader, stranger, table, worker, site } = place.now())
})

type Visitor = typeof worker
const right = {
  name: 'When the region changes',
  draft: '## Who calls\nThe nearest calls.\n\n## What is said\nThe need, never the name.',
}
const hidden = (html: string, name: string): string =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? ''
const seatIn = (html: string): string =>
  hidden(html, 'seat') || (/name="seat"[\s\S]*?<option value="([^"]*)"/.exec(html)?.[1] ?? '')

async function translate(by: Visitor, at: string, fields: Readonly<Record<string, string>> = {}, page?: string) {
  const html = page ?? (await by.read(`${at}/traduction`))
  return by.send(
    `${at}/traduction`,
    {
      ...right,
      seat: seatIn(html),
      seen: hidden(html, 'seen'),
      'version-seen': hidden(html, 'version-seen'),
      ...fields,
    },
    { page: html },
  )
}
async function confirm(by: Visitor, at: string, page?: string) {
  const html = page ?? (await by.read(`${at}/traduction`))
  return by.send(
    `${at}/traduction`,
    { translation: hidden(html, 'translation'), seat: seatIn(html) },
    { page: html, to: `${at}/traduction/relecture` },
  )
}
const english = (at: string): string => at.replace('/fr/protocoles', '/en/protocols')

describe('a translation of a protocol', () => {
  it('is seen by the network once someone else has read it, marked as one, beside the original that was adopted', async () => {
    const at = await writeAndIssue(worker)
    await adopt(table.lead, at, table.organization)
    expect((await translate(worker, at)).status).toBe(303)
    expect(await reader.read(english(at))).not.toContain('The nearest calls.')
    await confirm(worker, at)
    expect(await reader.read(english(at))).not.toContain('The nearest calls.')
    expect(await table.coordinator.read(at)).toContain('attend d’être relue')
    expect(await worker.read(at)).not.toContain('attend d’être relue')
    expect(await table.coordinator.read('/fr/aujourdhui')).toContain('1 traduction attend d’être relue')
    await confirm(table.coordinator, at)

    const html = await reader.read(english(at))
    expect(html).toMatch(/<h1>\s*When the region changes/)
    expect(html).toContain('The nearest calls.')
    expect(html).toContain('You are reading an English translation.')
    expect(html).toContain('It is the French text that was adopted.')
    const original = await reader.read(`${english(at)}?version=1&original=1`)
    expect(original).toContain('La plus proche appelle.')
    expect(original).toContain('Read the translation')
    expect(await reader.read(at)).not.toContain('The nearest calls.')
  })

  it('changes neither the version nor who follows it, and is not that of the next version', async () => {
    const at = await writeAndIssue(worker)
    await adopt(table.lead, at, table.organization)
    await translate(worker, at)
    await confirm(table.coordinator, at)
    expect(await reader.read(at)).toContain('1 organisation sur 3')
    expect(await reader.read(at)).not.toContain('Version 2')
    const change = await propose(worker, at, 1)
    await say(table.lead, change, table.organization, 'agree')
    await issue(table.coordinator, at)

    expect(await reader.read(english(at))).toContain('Les deux plus proches appellent.')
    const next = await worker.read(`${at}/traduction`)
    expect(next).toContain('Les deux plus proches appellent.')
    expect(next).toContain('The need, never the name.')
    expect(await reader.read(`${english(at)}?version=1`)).toContain('The nearest calls.')
  })

  it.each([
    [{ name: '' }, /traduit/],
    [{ draft: '' }, /traduits/],
    [{ draft: '## Who calls\nThe nearest calls.' }, /même nombre d’articles/],
    [{ draft: 'Hello.' }, /avant le premier article/],
    [{ draft: '## Who calls\nLa plus proche appelle.\n\n## What is said\nThe need.' }, /mot pour mot/],
    [{ draft: '## A\nWrite to someone@exemple.invalid\n\n## B\nThe need.' }, /adresse de courriel/],
    [{ name: 'x'.repeat(100_000) }, /120/],
    [{ draft: '## A\u0000\nx\n\n## B\ny' }, /illisible/],
  ])('is refused, and keeps what was typed: %#', async (fields, said) => {
    const at = await writeAndIssue(worker)
    const answer = await translate(worker, at, fields)

    expect(answer.status).toBe(422)
    expect(await answer.text()).toMatch(said)
  })

  it('is corrected by whoever reads it again, and then read by someone else; the second of two is told', async () => {
    const at = await writeAndIssue(worker)
    await translate(worker, at)
    const page = await table.coordinator.read(`${at}/traduction`)
    const [other] = others
    const late = await other?.lead.read(`${at}/traduction`)
    await translate(
      table.coordinator,
      at,
      { draft: '## Who calls\nThe closest one calls.\n\n## What is said\nThe need.' },
      page,
    )
    const second = await translate(other?.lead ?? worker, at, {}, late)
    expect(second.status).toBe(409)
    expect(await second.text()).toContain('The closest one calls.')
    await confirm(other?.lead ?? worker, at, late)
    expect(await reader.read(english(at))).not.toContain('closest')
    await confirm(worker, at)

    expect(await reader.read(english(at))).toContain('The closest one calls.')
  })

  it('is for who may propose in the network, of a protocol in one language that is in force', async () => {
    const at = await writeAndIssue(worker)
    for (const visitor of [reader, stranger]) expect((await visitor.get(`${at}/traduction`)).status).toBe(404)
    expect((await site.as(null).get(`${at}/traduction`)).status).toBe(303)
    const both = await writeAndIssue(worker, {
      nameFr: 'Deux langues',
      draftFr: '## Un\nTexte.',
      nameEn: 'Two languages',
      draftEn: '## One\nText.',
    })
    expect((await worker.get(`${both}/traduction`)).status).toBe(404)
  })
})
