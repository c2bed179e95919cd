import type pg from 'pg'
import { World } from '../../src/crypto/test-world.ts'
import {
  aSealedReferral,
  giveKeys,
  type KeyedOrganization,
  type SealedToSend,
} from '../../src/features/referral/test-sealed-world.ts'
import { aDesignation, aMembership, aNetwork, anOrganization, aPerson, aSession } from '../../tests/people.ts'

/** What a program sends: kept, for who looks into it afterwards. */
export type Ask = (path: string, init?: RequestInit) => Promise<Response>

interface HousePerson {
  id: string
  /** Of their session. */
  token: string
}

/** Two invented organizations with keys on a running instance, whose people act over HTTP as their browsers would. */
export interface Houses {
  world: World
  from: KeyedOrganization
  to: KeyedOrganization
  /** Who writes; who receives, several, since nobody opens more than two hundred records in an hour. */
  author: HousePerson
  readers: readonly HousePerson[]
}

export async function openHouses(admin: pg.Pool, readerCount = 2): Promise<Houses> {
  const world = new World()
  const network = await aNetwork(admin)
  const person = async (organization: string): Promise<HousePerson> => {
    const id = (await aMembership(admin, { organization, role: 'worker' })).person
    return { id, token: await aSession(admin, id) }
  }
  const house = async (people: readonly HousePerson[], organization: string) =>
    giveKeys(admin, world, {
      organization,
      people: people.map(({ id }) => id) as [string, string, ...string[]],
    })
  const [one, other] = [
    await anOrganization(admin, { network }),
    await anOrganization(admin, { network, sector: 'education' }),
  ]
  const authors = [await person(one), await person(one)]
  const readers: HousePerson[] = []
  for (let at = 0; at < Math.max(2, readerCount); at += 1) readers.push(await person(other))
  const specialist = await aPerson(admin)
  await aMembership(admin, { organization: other, role: 'specialist', person: specialist })
  await aDesignation(admin, { organization: other, person: specialist, kind: 'specialist' })
  const [author] = authors
  if (author === undefined) throw new Error('nobody writes')
  return { world, from: await house(authors, one), to: await house(readers, other), author, readers }
}

const day = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

/** Really sealed by the author to the other house, under a consent of now. */
export async function sealedIn({ world, from, to, author }: Houses, secret: string): Promise<SealedToSend> {
  const sealed = await aSealedReferral(world, { from, author: author.id, to: [to], secret })
  for (const { consent } of sealed.tasks) if (consent) Object.assign(consent, { startsOn: day(-1), endsOn: day(90) })
  return sealed
}

/** What someone’s browser sends and asks of the programs of referrals. */
export function browserOf(ask: Ask, { token }: HousePerson) {
  const headers = { cookie: `tisserin=${token}` }
  let csrf: string | null = null
  const json = async (answer: Response): Promise<{ status: number; body: Record<string, unknown> }> => {
    const text = await answer.text()
    return { status: answer.status, body: text.startsWith('{') ? (JSON.parse(text) as Record<string, unknown>) : {} }
  }
  const get = async (path: string) => json(await ask(path, { headers }))
  return {
    get,
    async send(path: string, said: unknown, files: ReadonlyMap<string, Uint8Array> = new Map()) {
      csrf ??= String((await get('/fr/orienter/api/bureau')).body['csrf'])
      const form = new FormData()
      form.set('csrf', csrf)
      form.set('said', JSON.stringify(said))
      for (const [name, bytes] of files) form.set(name, new File([new Uint8Array(bytes)], name))
      const whole = new Response(form)
      const type = whole.headers.get('content-type') ?? ''
      return json(
        await ask(path, {
          method: 'POST',
          body: await whole.arrayBuffer(),
          headers: { ...headers, 'content-type': type },
        }),
      )
    },
  }
}
