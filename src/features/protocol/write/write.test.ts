import { beforeEach, describe, expect, it } from 'vitest'
import { proposalsPerDay } from '../rules.ts'
import { draft, protocolDesk, write, writeAndIssue, writing } from '../test-protocol-desk.ts'

const place = protocolDesk()
let { others, reader, site, stranger, table, worker }: ReturnType<typeof place.now> = {} as never
beforeEach(() => {
  ;({ others, reader, site, stranger, table, worker } = place.now())
})

describe('a draft', () => {
  it('is written by a worker, and seen by nobody but who works where it is written', async () => {
    const at = await write(worker)

    expect(await worker.read(at)).toMatch(/En écriture[\s\S]*Article 2\. Ce que l’on dit/)
    for (const visitor of [reader, table.coordinator, others[0]?.lead, stranger])
      expect((await visitor?.get(at))?.status).toBe(404)
    expect(await reader.read('/fr/protocoles')).not.toContain(draft.nameFr)
  })

  it('comes out by one button, and the network alone reads it', async () => {
    const at = await writeAndIssue(worker)

    expect(await reader.read(at)).toMatch(/Version 1[\s\S]*Article 1\. Qui appelle[\s\S]*La plus proche appelle\./)
    expect((await stranger.get(at)).status).toBe(404)
    expect(await stranger.read('/fr/protocoles')).not.toContain(draft.nameFr)
    expect((await site.as(null).get(at)).status).toBe(303)
    expect(await site.deeds(table.network)).toContain('protocol.issued')
  })

  it('is in one language or both, and says which', async () => {
    const both = {
      ...draft,
      nameEn: 'When the region changes',
      draftEn: '## Who calls\nThe nearest.\n## What is said\nThe need.',
    }
    const at = await writeAndIssue(worker, both)
    const only = await writeAndIssue(worker)

    expect(await worker.read(at.replace('/fr/protocoles', '/en/protocols'))).toMatch(/Article 1\. Who calls/)
    expect(await worker.read(only.replace('/fr/protocoles', '/en/protocols'))).toMatch(
      /In French only[\s\S]*<span lang="fr">Qui appelle/,
    )
  })

  it.each([
    [{}, /Nom du protocole, en français/],
    [{ ...draft, draftFr: '' }, /Articles, en français/],
    [{ ...draft, draftFr: 'Bonjour.' }, /avant le premier article/],
    [{ ...draft, draftFr: '## Un' }, /n’a que son titre/],
    [{ ...draft, nameEn: 'x', draftEn: '## One\nText.' }, /même nombre d’articles/],
    [{ ...draft, nameFr: 'x'.repeat(121) }, /120/],
    [{ ...draft, draftFr: `## Un\n${'x'.repeat(100_000)}` }, /60[\s\u00a0\u202f]?000/],
    [{ ...draft, draftFr: '## Un\nÉcrire à quelquun@exemple.invalid' }, /adresse de courriel/],
    [{ ...draft, draftFr: '## Un\nAppeler le 819 555-0199' }, /numéro de téléphone/],
    [{ ...draft, draftFr: '## Un\u0000\nTexte.' }, /Articles, en français/],
    [{ ...draft, mechanism: 'other' }, /À quoi sert ce protocole/],
  ])('is refused, and keeps what was typed: %#', async (fields, words) => {
    const html = await worker.read(writing)
    const seat = /name="seat" value="([^"]*)"/.exec(html)?.[1] ?? ''
    const answer = await worker.send(writing, { seat, ...fields }, { page: html })
    const text = await answer.text()

    expect(answer.status).toBe(422)
    expect(text).toMatch(words)
    expect(text).toContain('govuk-error-summary')
  })

  it('keeps letters of another direction as they are, and no control of direction that could hide a word', async () => {
    const at = await writeAndIssue(worker, { ...draft, draftFr: '## مرحبا\nשלום' })

    expect(await worker.read(at)).toMatch(/مرحبا[\s\S]*שלום/)
  })

  it('is told to the second of two who correct it, with both texts', async () => {
    const at = await write(worker)
    const opened = await table.lead.read(`${at}/modifier`)
    const seat = /name="seat" value="([^"]*)"/.exec(opened)?.[1] ?? ''
    await worker.send(`${at}/modifier`, { seat, ...draft, draftFr: '## Un\nLe premier texte.' })
    const second = await table.lead.send(
      `${at}/modifier`,
      { seat, ...draft, draftFr: '## Un\nLe second texte.' },
      { page: opened },
    )

    expect(second.status).toBe(409)
    expect(await second.text()).toMatch(/Le premier texte\.[\s\S]*Le second texte\./)
    expect(await worker.read(at)).toContain('Le premier texte.')
  })

  it('does not come out over a correction that its reader had not seen', async () => {
    const at = await write(worker)
    const page = await table.lead.read(at)
    const seat = /name="seat" value="([^"]*)"/.exec(await worker.read(`${at}/modifier`))?.[1] ?? ''
    await worker.send(`${at}/modifier`, { seat, ...draft, draftFr: '## Un\nUn autre texte.' })
    await table.lead.send(at, {}, { page, to: `${at}/premiere-version` })

    expect(await worker.read(at)).toMatch(/En écriture[\s\S]*Un autre texte\./)
  })

  it('is set aside by a page that says so, and taken up again', async () => {
    const at = await write(worker)
    expect(await worker.read(`${at}/retrait`)).toContain('Mettre de côté')
    await worker.post(`${at}/retrait`, {})
    expect(await worker.read(at)).toContain('En écriture')
    await worker.send(`${at}/retrait`, {})
    expect(await worker.read(at)).toContain('Mis de côté')
    await worker.send(at, {}, { to: `${at}/retour` })
    expect(await worker.read(at)).toContain('En écriture')
  })

  it('is not begun without end in a day', async () => {
    for (let count = 0; count < proposalsPerDay; count += 1) await write(worker)
    const html = await worker.read(writing)
    const seat = /name="seat" value="([^"]*)"/.exec(html)?.[1] ?? ''
    const refused = await worker.send(writing, { seat, ...draft }, { page: html })

    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('Reprenez demain')
  })

  it('is not for who only reads, who is told who writes', async () => {
    expect(await reader.read(writing)).toContain('quelqu’un qui y fait plus que lire')
  })
})
