import { beforeEach, describe, expect, it } from 'vitest'
import { present } from '../../../../tests/present.ts'
import { whereTo, type Visitor } from '../../network/test-site.ts'
import {
  adopt,
  changeKeysIn,
  issue,
  propose,
  proposingIn,
  protocolDesk,
  say,
  sendChange,
  writeAndIssue,
} from '../test-protocol-desk.ts'

const place = protocolDesk()
let { others, reader, site, stranger, table, worker }: ReturnType<typeof place.now> = {} as never
let at: string
/** Everyone follows the protocol. */
beforeEach(async () => {
  ;({ others, reader, site, stranger, table, worker } = place.now())
  at = await writeAndIssue(table.coordinator)
  await adopt(table.lead, at, table.organization)
  for (const { id, lead } of others) await adopt(lead, at, id)
})

const agreeAll = async (change: string): Promise<void> => {
  for (const { id, lead } of others) expect((await say(lead, change, id, 'agree')).status).toBe(303)
}

describe('a change', () => {
  it('is proposed article by article, agreed on by those who follow the protocol, and makes a new version', async () => {
    const change = await propose(worker, at, 1)
    expect(await reader.read(change)).toMatch(/<ins>[\s\S]*0 organisation sur 3/)
    await agreeAll(change)
    const issued = await issue(table.coordinator, at)

    expect(issued.status).toBe(303)
    expect(await reader.read(at)).toMatch(/Version 2[\s\S]*Les deux plus proches appellent\./)
    expect(await reader.read(`${at}?version=1`)).toMatch(/version passée[\s\S]*La plus proche appelle\./)
    expect(await reader.read(`${at}/comparaison`)).toMatch(/Article 1, modifié[\s\S]*1 article dit la même chose/)
    expect(await reader.read(change)).toContain('Retenu dans la')
  })

  it('adds an article where it is asked, and removes one; the others keep their words', async () => {
    const added = await propose(worker, at, 3, {
      kind: 'add',
      place: 'first',
      titleFr: 'Avant tout',
      textFr: 'Le 911.',
    })
    const removed = await propose(worker, at, 2, { kind: 'remove', titleFr: '', textFr: '' })
    for (const change of [added, removed]) await agreeAll(change)
    await issue(table.coordinator, at)

    const html = await reader.read(at)
    expect(html).toMatch(/Article 1\. Avant tout[\s\S]*Article 2\. Qui appelle/)
    expect(html).not.toContain('Ce que l’on dit')
    expect(await reader.read(`${at}/comparaison`)).toMatch(/Article 1, ajouté[\s\S]*Ancien article 2, retiré/)
  })

  it('of a lead who follows the protocol counts as the agreement of the organization', async () => {
    expect(await reader.read(await propose(table.lead, at, 1))).toContain('1 organisation sur 3')
  })

  it('is stopped by one objection, with its reason, until it is lifted', async () => {
    const change = await propose(worker, at, 1)
    const { id, lead } = present(others[0])
    expect((await say(lead, change, id, 'object')).status).toBe(422)
    await say(lead, change, id, 'object', 'Trop court pour nous.')
    await say(table.lead, change, table.organization, 'agree')
    await say(present(others[1]).lead, change, present(others[1]).id, 'agree')
    expect(await table.coordinator.read(`${at}/nouvelle-version`)).toMatch(
      /Aucun changement n’est prêt[\s\S]*objection/,
    )
    expect((await issue(table.coordinator, at)).status).not.toBe(500)
    expect(await reader.read(at)).toContain('Version 1')

    await say(lead, change, id, 'lift')
    expect((await issue(table.coordinator, at)).status).toBe(303)
    expect(await reader.read(at)).toContain('Version 2')
  })

  it('is answered for no organization that does not follow the protocol, and by nobody but its lead', async () => {
    const change = await propose(worker, at, 1)
    const { lead } = present(others[0])

    expect((await say(lead, change, table.organization, 'agree')).status).toBe(404)
    expect((await worker.post(change, { organization: table.organization, answer: 'agree' })).status).toBeGreaterThan(
      399,
    )
    expect((await stranger.get(change)).status).toBe(404)
    await say(lead, change, present(others[0]).id, 'agree')
    await say(lead, change, present(others[0]).id, 'agree')
    expect(await reader.read(change)).toContain('1 organisation sur 3')
  })

  it('counts no longer the answer of an organization that left the network', async () => {
    const change = await propose(worker, at, 1)
    await agreeAll(change)
    await site.admin.query(
      `UPDATE network_member SET left_on = '2026-11-30', left_by = 'organization' WHERE organization_id = $1`,
      [present(others[0]).id],
    )

    expect(await reader.read(change)).toContain('1 organisation sur 2')
    expect(await table.coordinator.read(`${at}/nouvelle-version`)).toContain('Aucun changement n’est prêt')
  })

  it('of an organization that left is taken back by the coordination', async () => {
    const { id } = present(others[0])
    const change = await propose(present(others[0]).lead, at, 1)
    expect((await table.coordinator.get(`${change}/retrait`)).status).toBe(404)
    await site.admin.query(
      `UPDATE network_member SET left_on = '2026-11-30', left_by = 'organization' WHERE organization_id = $1`,
      [id],
    )
    await table.coordinator.send(`${change}/retrait`, {})

    expect(await reader.read(change)).toMatch(/>Retiré<[\s\S]*Une organisation qui a quitté le réseau/)
  })

  it.each([
    [{ textFr: '' }, /Texte, en français/],
    [{ reason: '' }, /Pourquoi ce changement/],
    [{ reason: 'x'.repeat(601) }, /600/],
    [{ textFr: 'x'.repeat(100_000) }, /6[\s\u00a0\u202f]?000/],
    [{ textFr: 'Appeler le 819 555-0199.' }, /numéro de téléphone/],
    [{ kind: 'add' }, /Que faire de cet article/],
    [{ seat: 'coordination' }, /Proposer/],
    [{ textFr: 'a\u0000b' }, /Texte, en français/],
  ])('is refused, and keeps what was typed: %#', async (fields, words) => {
    const answer = await sendChange(worker, at, 1, fields)

    expect(answer.status).toBe(422)
    expect(await answer.text()).toMatch(words)
  })

  it.each(['?article=%00', '?article=x', `?article=${'a'.repeat(3000)}`])(
    'leads back to the protocol from an address that names no article: %s',
    async (query) => {
      expect((await worker.get(`${at}/changement${query}`)).status).toBe(303)
    },
  )
})

describe('two changes of one article', () => {
  /** The form as it was before something happened, and what is sent from it. */
  async function opened(by: Visitor, article: number) {
    const path = proposingIn(await by.read(at))[article - 1] ?? ''
    const html = await by.read(path)
    const send = (fields: Record<string, string> = {}) =>
      by.send(
        path,
        {
          kind: 'change',
          titleFr: 'Qui appelle',
          textFr: 'Mon texte à moi.',
          reason: 'Parce que.',
          ...changeKeysIn(html),
          ...fields,
        },
        { page: html, to: `${at}/changement` },
      )
    return { send }
  }

  it('wait for each other: the second is told of the first, and reads both', async () => {
    const second = await opened(present(others[0]).lead, 1)
    await propose(worker, at, 1)
    const answer = await second.send()

    expect(answer.status).toBe(409)
    expect(await answer.text()).toMatch(/est à l’étude[\s\S]*<ins>[\s\S]*Mon texte à moi\./)
  })

  it('are told of a removal that is under review, with the article struck out', async () => {
    const second = await opened(present(others[0]).lead, 1)
    await propose(worker, at, 1, { kind: 'remove' })
    const answer = await second.send()

    expect(answer.status).toBe(409)
    expect(await answer.text()).toMatch(/Le retrait de cet article est à l’étude[\s\S]*<del>[\s\S]*Mon texte à moi\./)
  })

  it('are told when the article was removed meanwhile: what it said and what was typed are both there', async () => {
    const second = await opened(present(others[0]).lead, 1)
    const removal = await propose(worker, at, 1, { kind: 'remove' })
    await agreeAll(removal)
    await issue(table.coordinator, at)
    const answer = await second.send()
    const html = await answer.text()

    expect(answer.status).toBe(409)
    expect(html).toMatch(/a été retiré du protocole[\s\S]*La plus proche appelle\.[\s\S]*Mon texte à moi\./)
    // What was typed goes on as one more article.
    const again = await present(others[0]).lead.send(
      `${at}/changement`,
      {
        kind: 'add',
        place: 'first',
        titleFr: 'Qui appelle',
        textFr: 'Mon texte à moi.',
        reason: 'Parce que.',
        ...changeKeysIn(html),
      },
      { page: html },
    )
    expect(again.status).toBe(303)
  })

  it('are told when the article says something else meanwhile, and the second reading goes through', async () => {
    const second = await opened(present(others[0]).lead, 1)
    const first = await propose(worker, at, 1)
    await agreeAll(first)
    await issue(table.coordinator, at)
    const answer = await second.send()
    const html = await answer.text()

    expect(answer.status).toBe(409)
    expect(html).toMatch(/Les deux plus proches appellent\.[\s\S]*Mon texte à moi\./)
    const again = await present(others[0]).lead.send(
      `${at}/changement`,
      {
        kind: 'change',
        titleFr: 'Qui appelle',
        textFr: 'Mon texte à moi.',
        reason: 'Parce que.',
        ...changeKeysIn(html),
      },
      { page: html },
    )
    expect(again.status).toBe(303)
  })

  it('do not both come back: one that was withdrawn stays so once the article was removed, and says why', async () => {
    const first = await propose(worker, at, 1)
    await worker.send(`${first}/retrait`, {})
    const removal = await propose(present(others[0]).lead, at, 1, { kind: 'remove' })
    await worker.send(first, {}, { to: `${first}/retour` })
    expect(await worker.read(first)).toContain('>Retiré<')

    await say(present(others[1]).lead, removal, present(others[1]).id, 'agree')
    await issue(table.coordinator, at)
    const back = await worker.send(first, {}, { to: `${first}/retour` })

    expect(whereTo(back)).toBe(first)
    expect(await worker.read(first)).toMatch(/L’article a été retiré du protocole[\s\S]*<ins>/)
  })

  it('sent at once become one', async () => {
    const [one, two] = [await opened(worker, 2), await opened(table.lead, 2)]
    const answers = await Promise.all([one.send(), two.send()])

    expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 409])
  })
})

describe('a new version', () => {
  it('brought out twice at once is one version', async () => {
    await agreeAll(await propose(worker, at, 1))
    await Promise.all([issue(table.coordinator, at), issue(table.coordinator, at)])

    expect(await reader.read(at)).toContain('Version 2')
    expect(await reader.read(at)).not.toContain('Version 3')
  })

  it('asks for a change at least, and leaves an article at least', async () => {
    for (const number of [1, 2]) await agreeAll(await propose(worker, at, number, { kind: 'remove' }))
    const path = `${at}/nouvelle-version`

    const none = await table.coordinator.send(path, {})
    expect(none.status).toBe(422)
    expect(await none.text()).toContain('Choisissez au moins un changement')
    const all = await issue(table.coordinator, at)
    expect(all.status).toBe(422)
    expect(await all.text()).toContain('Il ne resterait aucun article')
  })

  it('takes in nothing that is not agreed, whatever is sent', async () => {
    const change = await propose(worker, at, 1)
    const path = `${at}/nouvelle-version`
    await agreeAll(await propose(worker, at, 2, { titleFr: 'Ce que l’on dit' }))
    await table.coordinator.send(path, { changes: change.split('/').at(-1) ?? '' })

    expect(await reader.read(at)).toContain('Version 1')
    expect((await worker.get(path)).status).toBe(404)
  })

  it('waits for nobody where nobody follows the protocol', async () => {
    const alone = await writeAndIssue(table.coordinator)
    await propose(table.coordinator, alone, 1)
    await issue(table.coordinator, alone)

    expect(await reader.read(alone)).toContain('Version 2')
  })
})
