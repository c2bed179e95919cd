import { beforeEach, describe, expect, it } from 'vitest'
import { aSession } from '../../../../tests/people.ts'
import { present } from '../../../../tests/present.ts'
import { aTable, whereTo } from '../../network/test-site.ts'
import { termsWithSharedDefinitionIn } from '../shared-in-text.ts'
import { agreementTable, form, propose, safety, say, seatIn } from './test-agreement-table.ts'

const place = agreementTable()
const { adopt, agreeAll } = place
let others: ReturnType<typeof place.now>['others']
let reader: ReturnType<typeof place.now>['reader']
let site: ReturnType<typeof place.now>['site']
let table: ReturnType<typeof place.now>['table']
let worker: ReturnType<typeof place.now>['worker']
beforeEach(() => {
  ;({ others, reader, site, table, worker } = place.now())
})

describe('an answer', () => {
  it('is that of the lead, for their own organization', async () => {
    const at = await propose(worker)
    const [first, second] = [present(others[0]), present(others[1])]

    expect((await say(worker, at, table.organization, 'agree')).status).toBe(404)
    expect((await say(first.lead, at, second.id, 'agree')).status).toBe(404)
    expect((await say(first.lead, at, first.id, 'agree')).status).toBe(303)
    expect(await worker.read(at)).toContain('1 organisation sur 4')
  })

  it('that objects gives a reason, which everyone of the network reads', async () => {
    const at = await propose(worker)
    const { id, lead } = present(others[0])
    const refused = await say(lead, at, id, 'object')

    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('Écrivez la raison')
    expect((await say(lead, at, id, 'object', 'Voir 819 555-0142')).status).toBe(422)
    await say(lead, at, id, 'object', 'Deux, c’est trop peu.')
    expect(await reader.read(at)).toContain('Deux, c’est trop peu.')
  })

  it('changes, and every one stays in the history', async () => {
    const at = await propose(worker)
    const { id, lead } = present(others[0])
    await say(lead, at, id, 'object', 'Trop vague.')
    await say(lead, at, id, 'lift')
    await say(lead, at, id, 'agree')
    const html = await worker.read(at)

    expect(html).toContain('1 organisation sur 4')
    expect(html).toContain('Trop vague.')
    expect(html).toContain('lève son objection')
    await expect(site.admin.query('DELETE FROM definition_event')).rejects.toThrow()
    await expect(site.admin.query(`UPDATE definition_event SET kind = 'agree'`)).rejects.toThrow()
  })

  it('awaited shows on the page of the day of the lead, and no longer once given', async () => {
    const at = await propose(worker)
    const { id, lead } = present(others[0])

    expect(await lead.read('/fr/aujourdhui')).toContain('Répondre à 1 définition proposée')
    await say(lead, at, id, 'agree')
    expect(await lead.read('/fr/aujourdhui')).not.toContain('définition proposée')
  })
})

describe('an adoption', () => {
  it('waits for more than half, then is dated and numbered', async () => {
    const at = await propose(worker)
    for (const { id, lead } of others.slice(0, 2)) await say(lead, at, id, 'agree')
    await adopt(at)
    expect(await worker.read(at)).toContain('À l’étude')

    await say(present(others[2]).lead, at, present(others[2]).id, 'agree')
    await adopt(at)

    expect(await worker.read(at)).toMatch(/Version 1, adoptée le/)
    expect(await site.deeds(table.network)).toContain('definition.adopted')
  })

  it('waits for an objection to be lifted', async () => {
    const at = await propose(table.lead)
    await agreeAll(at)
    const { id, lead } = present(others[0])
    await say(lead, at, id, 'object', 'À revoir.')
    await adopt(at)
    expect(await worker.read(at)).toContain('À l’étude')

    await say(lead, at, id, 'lift')
    await adopt(at)

    expect(await worker.read(at)).toMatch(/Version 1, adoptée le/)
  })

  it('does not count an organization that has left', async () => {
    const at = await propose(worker)
    const { id, lead } = present(others[0])
    await say(lead, at, id, 'object', 'Non.')
    for (const one of others.slice(1)) await say(one.lead, at, one.id, 'agree')
    await site.admin.query(`UPDATE network_member SET left_on = joined_on WHERE organization_id = $1`, [id])
    await adopt(at)

    expect(await worker.read(at)).toMatch(/Version 1, adoptée le/)
  })

  it('is not for a lead, nor for a coordinator of elsewhere', async () => {
    const at = await propose(worker)
    await agreeAll(at)
    const { coordinator } = await aTable(site)

    expect((await table.lead.send(at, {}, { to: `${at}/adoption` })).status).toBe(404)
    expect((await coordinator.send('/fr/definitions', {}, { to: `${at}/adoption` })).status).not.toBe(303)
    expect(await worker.read(at)).toContain('À l’étude')
  })

  it('by two at once is one', async () => {
    const at = await propose(worker)
    await agreeAll(at)
    const answers = await Promise.all([adopt(at), adopt(at)])

    expect(answers.map(({ status }) => status)).toEqual([303, 303])
    expect(await worker.read(at)).toMatch(/Version 1, adoptée le/)
  })

  it('takes the place of the one before, which stays readable, with what changed', async () => {
    const first = await propose(worker)
    await agreeAll(first)
    await adopt(first)
    const told = await worker.send(form, {
      ...safety,
      definition: 'Trois adultes.',
      ...seatIn(await worker.read(form)),
    })
    expect(told.status).toBe(409)
    const again = await told.text()
    expect(again).toContain('Deux adultes qui se parlent.')
    const answer = await worker.send(
      form,
      { ...safety, definition: 'Trois adultes.', ...seatIn(again) },
      { page: again },
    )
    const second = whereTo(answer)
    expect(await worker.read(second)).toMatch(/<del>.*<ins>/s)
    await agreeAll(second)
    await adopt(second)

    expect(await worker.read(second)).toMatch(/Version 2, adoptée le/)
    expect(await worker.read(first)).toContain('Remplacée par la version 2.')
    expect(await worker.read('/fr/glossaire/filet-de-securite')).toContain('Trois adultes.')
  })
})

describe('the terms with a shared definition in a text', () => {
  it('are those that the network adopted, of the glossary and its own', async () => {
    for (const fields of [safety, { term: 'Pont de minuit', definition: 'Qui l’on joint la nuit.' }]) {
      const at = await propose(worker, fields)
      await agreeAll(at)
      await adopt(at)
    }
    await propose(worker, { term: 'Fugue', definition: 'À l’étude seulement.' })
    const find = (network: string, token: string | null, text: string) =>
      site.database.asSession(token, (tx) => termsWithSharedDefinitionIn(tx, network, text, 'fr'))
    const text = 'Des filets de sécurité, un pont de minuit, une fugue et un dévoilement.'
    const token = await aSession(site.admin, table.leadId)

    const found = await find(table.network, token, text)
    expect(found).toHaveLength(2)
    expect(found[0]).toBe('safety-net')
    expect(found[1]).toMatch(/^own-/)
    expect(await find(table.network, token, '')).toEqual([])
    expect(await find(table.network, null, text)).toEqual([])
  })
})
