import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp, type App } from '../../app.ts'
import { systemClock, type Day } from '../../kernel/clock.ts'
import { createLog } from '../../kernel/log.ts'
import { testDatabase, type TestDatabase } from '../../../tests/database.ts'
import {
  aCoordinator,
  aDesignation,
  aMembership,
  aNetwork,
  anInvitation,
  anOperator,
  anOrganization,
  aPerson,
  aSession,
} from '../../../tests/people.ts'
import { networkSummary, organizationSummary } from '../network/index.ts'

let db: TestDatabase
let app: App
beforeAll(async () => {
  db = await testDatabase()
  app = await createApp({
    database: db.database,
    settings: { timeZone: 'America/Toronto', isDemo: false, isDev: false, smtpUrl: null },
    baseUrl: 'http://tisserin.example',
    log: createLog('silent'),
    observe: () => undefined,
    assets: {},
    jobUrl: db.jobUrl,
    keepsHours: false,
    clock: systemClock,
  })
})
afterAll(async () => {
  await app.close()
  await db.drop()
})

/** The words of a signed-in person's home page, tags left out. */
async function homeOf(person: string, path = '/fr/aujourdhui'): Promise<string> {
  const cookie = `tisserin=${await aSession(db.admin, person)}`
  const answer = await app.fetch(new Request(`http://tisserin.example${path}`, { headers: { cookie } }))
  expect(answer.status).toBe(200)
  const html = await answer.text()
  return html
    .replace(/^[\s\S]*<main/, '<main')
    .replace(/<\/main[\s\S]*$/, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
}

/** A network with one community organization that joined, led by someone, without any designation. */
async function aSmallNetwork() {
  const network = await aNetwork(db.admin, {
    nameFr: 'Table des essais',
    regionCodes: ['04', '05'],
    sectors: ['community', 'justice'],
  })
  const organization = await anOrganization(db.admin, { network, nameFr: 'La Navette', regionCodes: ['04'] })
  const { person: lead } = await aMembership(db.admin, { organization, role: 'lead' })
  const coordinator = await aCoordinator(db.admin, { network })
  return { network, organization, lead, coordinator }
}

describe('the home page of someone signed in', () => {
  it('is not for visitors, who are asked to sign in', async () => {
    const answer = await app.fetch(new Request('http://tisserin.example/fr/aujourdhui'))

    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toBe('/fr/connexion?next=%2Ffr%2Faujourdhui')
  })

  it('tells a worker that nothing waits, what will, and who answers', async () => {
    const { organization, lead } = await aSmallNetwork()
    await aDesignation(db.admin, { organization, person: lead, kind: 'specialist' })
    const { person } = await aMembership(db.admin, { organization, role: 'worker' })

    const home = await homeOf(person)

    expect(home).toContain('Rien à faire pour le moment')
    expect(home).toContain('Qui répond : La Navette')
    expect(home).not.toContain('Trois choses')
    expect(home).not.toContain('Table des essais')
  })

  it('tells a lead three things to do', async () => {
    const { lead } = await aSmallNetwork()

    const home = await homeOf(lead, '/en/today')

    expect(home).toContain('Three things for today')
    expect(home).toContain('Name the contact person')
    expect(home).not.toContain('Waiting for you')
  })

  it('tells a coordinator where the net has holes', async () => {
    const { network, organization, coordinator } = await aSmallNetwork()
    const member = await aPerson(db.admin, { name: 'Personne tissée' })
    await anInvitation(db.admin, {
      invitedBy: coordinator,
      network,
      organization: await anOrganization(db.admin, {
        network,
        sector: 'justice',
        status: 'invited',
        nameFr: 'Le Métier',
      }),
      expiresAt: new Date(systemClock.now().getTime() - 3_600_000),
    })
    await aDesignation(db.admin, { organization, person: member, kind: 'contact' })

    const home = await homeOf(coordinator)

    expect(home).toContain('1 fil sur 2 est tenu')
    expect(home).toContain('Personne ne tient encore le fil de la justice.')
    expect(home).toContain('Pas encore connu, car aucun membre n’y répond : Estrie')
    expect(home).toContain('La Navette Relève de la personne-ressource, spécialiste')
    expect(home).toContain('Une invitation est expirée.')
    expect(home).toContain('Le Métier')
  })

  it('shows the first eight organizations with holes, and counts all the others', async () => {
    const { network, coordinator } = await aSmallNetwork()
    for (let n = 10; n < 20; n += 1)
      await anOrganization(db.admin, { network, nameFr: `Atelier ${n}`, status: 'joined' })

    const home = await homeOf(coordinator)

    expect(home).toContain('Atelier 17')
    expect(home).not.toContain('Atelier 18 Personne-ressource')
    expect(home).toContain('Et 3 autres organisations.')
  })

  it('gives a new coordinator the first act', async () => {
    const coordinator = await aCoordinator(db.admin, { network: await aNetwork(db.admin) })

    expect(await homeOf(coordinator)).toContain('Pas encore d’organisation')
  })

  it('tells an operator of the instance and of no organization', async () => {
    await aSmallNetwork()

    const home = await homeOf(await anOperator(db.admin))

    expect(home).toContain('Cette instance')
    expect(home).toContain('Aucun serveur d’envoi n’est configuré.')
    expect(home).not.toContain('La Navette')
  })

  it('shows someone with several roles each of them, own work first', async () => {
    const { network, lead } = await aSmallNetwork()
    await aCoordinator(db.admin, { network, person: lead })
    await anOperator(db.admin, { person: lead })
    await aMembership(db.admin, {
      organization: await anOrganization(db.admin, { network, nameFr: 'Le Rouet' }),
      person: lead,
    })

    const home = await homeOf(lead)
    const places = ['À voir d’abord', 'Trois choses', 'Table des essais', 'Cette instance'].map((words) =>
      home.indexOf(words),
    )

    expect(places.every((place) => place > 0)).toBe(true)
    expect(places).toEqual([...places].sort((a, b) => a - b))
  })

  it('tells someone whom nothing ties to anyone what to do', async () => {
    const { organization } = await aSmallNetwork()
    const { person } = await aMembership(db.admin, { organization, untilDay: '2026-06-30' })

    const home = await homeOf(person)

    expect(home).toContain('Votre compte n’a aucun rôle aujourd’hui')
    expect(home).toContain('Demandez une invitation')
    expect(home).not.toContain('La Navette')
  })
})

describe('summaries', () => {
  it('say nothing to a stranger, not even that a thing exists', async () => {
    const { network, organization } = await aSmallNetwork()
    const other = await aSmallNetwork()
    const token = await aSession(db.admin, other.lead)

    const seen = await db.database.asSession(token, async (tx) => [
      await organizationSummary(tx, organization, '2026-11-22' as Day),
      await networkSummary(tx, network, '2026-11-22' as Day),
    ])

    expect(seen).toEqual([null, null])
  })

  it('count who is there today, not who left', async () => {
    const { network, coordinator } = await aSmallNetwork()
    const gone = await anOrganization(db.admin, { network, sector: 'justice' })
    await db.admin.query(`UPDATE network_member SET left_on = '2026-06-01' WHERE organization_id = $1`, [gone])

    const summary = await db.database.asSession(await aSession(db.admin, coordinator), (tx) =>
      networkSummary(tx, network, '2026-11-22' as Day),
    )

    expect(summary?.counts).toEqual([{ sector: 'community', status: 'joined', count: 1 }])
    expect(summary?.lastJoined.map(({ nameFr }) => nameFr)).toEqual(['La Navette'])
  })
})
