import { readSheet } from 'read-excel-file/node'
import { beforeEach, describe, expect, it } from 'vitest'
import { aDesignation, aMembership, aPerson } from '../../../../tests/people.ts'
import { adopt, protocolDesk, writeAndIssue } from '../test-protocol-desk.ts'

const place = protocolDesk()
let { reader, stranger, table, worker, site }: ReturnType<typeof place.now> = {} as never
beforeEach(() => {
  ;({ reader, stranger, table, worker, site } = place.now())
})

const rowsOf = async (answer: Response) => readSheet(Buffer.from(await answer.arrayBuffer()))

describe('the list of protocols', () => {
  it('is taken away as it is narrowed, with who follows what', async () => {
    const at = await writeAndIssue(worker)
    await adopt(table.lead, at, table.organization)
    const answer = await reader.get('/fr/protocoles.xlsx?q=region')
    expect(answer.headers.get('content-disposition')).toMatch(/tisserin-protocoles-[\d-]+\.xlsx/)
    const [head = [], ...rows] = await rowsOf(answer)
    const column = (heading: string) => rows.map((row) => row[head.indexOf(heading)])

    expect(column('Nom en français')).toEqual(['Quand on change de région'])
    expect(column('État')).toEqual(['En vigueur'])
    expect(column('Organisations qui suivent cette version')).toEqual([1])
    expect(column('Organisations du réseau')).toEqual([3])
    expect(await reader.read('/fr/protocoles?q=region')).toContain('/fr/protocoles.csv?q=region')
    expect(await stranger.read('/fr/protocoles.csv')).not.toContain('Quand on change de région')
    expect(await reader.read('/en/protocols.csv?q=zzz')).not.toContain('Quand on change')
    expect((await site.as(null).get('/fr/protocoles.csv')).status).toBe(303)
  })
})

describe('who is on duty', () => {
  it('is taken away as it is narrowed, and by nobody of another network', async () => {
    const answer = await reader.get('/fr/de-garde.csv')
    expect(answer.headers.get('content-disposition')).toMatch(/tisserin-de-garde-[\d-]+\.csv/)
    const name = `Désignée ${table.organization.slice(0, 8)}`
    const person = await aPerson(site.admin, { name })
    await aMembership(site.admin, { organization: table.organization, person })
    await aDesignation(site.admin, { organization: table.organization, person, kind: 'specialist' })
    await site.admin.query(`UPDATE person SET phone = '819 555-0142' WHERE id = $1`, [person])
    const csv = await reader.read('/fr/de-garde.csv?role=specialist')

    expect(csv).toContain(name)
    expect(csv).toContain('819 555-0142')
    expect(await reader.read('/fr/de-garde.csv?role=contact')).not.toContain(name)
    expect(await reader.read('/fr/de-garde')).toContain('/fr/de-garde.xlsx')
    expect(await stranger.read('/en/on-duty.csv')).not.toContain(name)
  })
})
