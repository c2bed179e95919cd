import { aClock } from '../../../tests/clock.ts'
import { aDesignation, anOrganization, aSession, renewSessions } from '../../../tests/people.ts'
import { World } from '../../crypto/test-world.ts'
import { someone, type Someone } from '../collaboration/test-collaboration-site.ts'
import { aTable, baseUrl, openSite, type Site } from '../network/test-site.ts'
import { aSealedReferral, giveKeys, type KeyedOrganization, type SealedToSend } from './test-sealed-world.ts'

export const all = '/fr/orienter'
export const here = (id: string): string => `/fr/orienter/demandes/${id}`
export const doing = (id: string, act: string): string => `${here(id)}/faire/${act}`
export const stopping = (id: string, act: string): string => `${here(id)}/arreter/${act}`

export interface ReferringHouse {
  id: string
  lead: Someone
  specialist: Someone
  /** Of both teams of keys, as the specialist. */
  worker: Someone
  /** Works there, without keys. */
  other: Someone
  reader: Someone
  keys: KeyedOrganization
}

/** A person’s browser as the API sees it: their session, and the sealed files that they send. */
export interface Sender {
  send(
    path: string,
    said: unknown,
    files?: ReadonlyMap<string, Uint8Array>,
  ): Promise<{ status: number; body: Answered }>
  get(path: string): Promise<{ status: number; body: Answered }>
}
/** What a program answers, as far as tests look into it. */
export interface Answered {
  csrf?: string
  done?: string
  refusal?: string
  objects?: readonly unknown[]
  wraps?: readonly { rec: string }[]
}

const api = (path: string): string => `/fr/orienter/api/${path}`

function senderOf(site: Site, token: string): Sender {
  const headers = { cookie: `tisserin=${token}` }
  const read = async (response: Response) => {
    const text = await response.text()
    return { status: response.status, body: (text.startsWith('{') ? JSON.parse(text) : {}) as Answered }
  }
  const get = async (path: string) => read(await site.app.fetch(new Request(`${baseUrl}${api(path)}`, { headers })))
  return {
    get,
    async send(path, said, files = new Map()) {
      const form = new FormData()
      form.set('csrf', String((await get('bureau')).body.csrf ?? ''))
      form.set('said', JSON.stringify(said))
      for (const [name, bytes] of files) form.set(name, new File([new Uint8Array(bytes)], name))
      const whole = new Response(form)
      return read(
        await site.app.fetch(
          new Request(`${baseUrl}${api(path)}`, {
            method: 'POST',
            body: await whole.arrayBuffer(),
            headers: { ...headers, 'content-type': whole.headers.get('content-type') ?? '' },
          }),
        ),
      )
    },
  }
}

/** Two organizations with keys in one network, a police service with keys, and one elsewhere; everyone signed in. */
export async function openReferrals() {
  const clock = aClock('2026-09-14T14:00:00Z')
  const site = await openSite({ clock: clock.clock })
  const { network, coordinator } = await aTable(site)
  const world = new World()
  const house = async (nameFr: string, sector: string, at: string): Promise<ReferringHouse> => {
    const id = await anOrganization(site.admin, { network: at, nameFr, nameEn: `${nameFr} (en)`, sector })
    const specialist = await someone(site, id, 'specialist', `Salomé ${nameFr}`)
    const worker = await someone(site, id, 'worker', `Wally ${nameFr}`)
    await aDesignation(site.admin, { organization: id, person: specialist.id, kind: 'specialist' })
    return {
      id,
      specialist,
      worker,
      lead: await someone(site, id, 'lead', `Léa ${nameFr}`),
      other: await someone(site, id, 'worker', `Odile ${nameFr}`),
      reader: await someone(site, id, 'reader', `Rita ${nameFr}`),
      keys: await giveKeys(site.admin, world, { organization: id, people: [specialist.id, worker.id] }),
    }
  }
  const maison = await house('Maison Ronde', 'community', network)
  const ecole = await house('École Longue', 'education', network)
  const police = await house('Poste Carré', 'police', network)
  const stranger = await house('Trop Loin', 'community', (await aTable(site)).network)
  const tokens = new Map<string, string>()
  const senderFor = async ({ id }: Someone): Promise<Sender> => {
    const token = tokens.get(id) ?? (await aSession(site.admin, id))
    tokens.set(id, token)
    return senderOf(site, token)
  }
  return {
    site,
    network,
    coordinator,
    world,
    maison,
    ecole,
    police,
    stranger,
    senderFor,
    clockSite: clock,
    async at(instant: string): Promise<void> {
      await clock.setTo(instant)
      await renewSessions(site.admin)
    },
    close: () => site.close(),
    /** Sealed by the worker of the house, to be sent. */
    sealed: (to: readonly ReferringHouse[], more: { secret?: string; basis?: 'danger' | 'obligation' } = {}) =>
      aSealedReferral(world, { from: maison.keys, author: maison.worker.id, to: to.map(({ keys }) => keys), ...more }),
    /** Sealed and sent to the school. @returns what was sent, and the id of its task */
    async sent(
      more: { secret?: string; basis?: 'danger' | 'obligation' } = {},
    ): Promise<SealedToSend & { task: string }> {
      const sealed = await aSealedReferral(world, {
        from: maison.keys,
        author: maison.worker.id,
        to: [ecole.keys],
        ...more,
      })
      const answer = await (await senderFor(maison.worker)).send('envoyer', sealed.said, sealed.files)
      if (answer.status !== 200) throw new Error(`not sent: ${JSON.stringify(answer)}`)
      return { ...sealed, task: sealed.tasks[0]?.id ?? '' }
    },
    async clock(): Promise<number> {
      const { rows } = await site.admin.query<{ n: number }>('SELECT sec.run_referral_clock() AS n')
      return rows[0]?.n ?? 0
    },
  }
}
export type Referrals = Awaited<ReturnType<typeof openReferrals>>
