import { aClock } from '../../../tests/clock.ts'
import { aDesignation, anOrganization, renewSessions } from '../../../tests/people.ts'
import { someone, type House } from '../collaboration/test-collaboration-site.ts'
import { aTable, openSite, whereTo } from '../network/test-site.ts'

export const asking = '/fr/questions-entre-collegues/demander'
export const sending = '/fr/questions-entre-collegues/envoyer'
export const all = '/fr/questions-entre-collegues'

interface AskingHouse extends House {
  specialist: House['lead']
}

/** Six organizations of a network, five of which cover region 04, each with a designated specialist; one elsewhere. */
export async function openConsults(organizations = 6) {
  const clock = aClock('2026-09-14T14:00:00Z')
  const site = await openSite({ clock: clock.clock })
  const { network, coordinator } = await aTable(site)
  const house = async (nameFr: string, sector: string, regionCodes: string[], at: string): Promise<AskingHouse> => {
    const id = await anOrganization(site.admin, { network: at, nameFr, nameEn: `${nameFr} (en)`, sector, regionCodes })
    const specialist = await someone(site, id, 'specialist', `Salomé ${nameFr}`)
    await aDesignation(site.admin, { organization: id, person: specialist.id, kind: 'specialist' })
    return {
      id,
      specialist,
      lead: await someone(site, id, 'lead', `Léa ${nameFr}`),
      worker: await someone(site, id, 'worker', `Wally ${nameFr}`),
      reader: await someone(site, id, 'reader', `Rita ${nameFr}`),
    }
  }
  const maison = await house('Maison Ronde', 'community', ['04'], network)
  const ecole = await house('École Longue', 'education', ['04'], network)
  const police = await house('Poste Carré', 'police', ['04'], network)
  // `aTable` brings an organization of its own, which counts among those that could ask.
  for (let more = 4; more <= organizations; more++)
    await anOrganization(site.admin, { network, nameFr: `Autre ${more}`, regionCodes: more === 6 ? ['17'] : ['04'] })
  const stranger = await house('Trop Loin', 'community', ['04'], (await aTable(site)).network)
  return {
    site,
    network,
    coordinator,
    maison,
    ecole,
    police,
    stranger,
    async at(instant: string): Promise<void> {
      await clock.setTo(instant)
      await renewSessions(site.admin)
    },
    close: () => site.close(),
    /** What is asked by a worker, through both pages. @returns the address of the question */
    async asked(fields: Readonly<Record<string, string | readonly string[]>> = {}): Promise<string> {
      const visitor = maison.worker.visitor
      const preview = await visitor.send(asking, { ...question([ecole.id]), ...fields })
      const sent = await visitor.send(asking, sentFields(await preview.text()), { to: sending })
      return whereTo(sent)
    },
  }
}
export type Consults = Awaited<ReturnType<typeof openConsults>>

export const question = (to: readonly string[]) => ({
  age: '16-17',
  region: '04',
  words: 'Elle reçoit des cadeaux chers. Comment lui en parler?',
  to,
})

/** Hidden values of the page that shows what readers will see. */
export function sentFields(html: string): Record<string, string[]> {
  const fields: Record<string, string[]> = {}
  for (const [, name = '', value = ''] of html.matchAll(/<input type="hidden" name="([a-z]+)" value="([^"]*)"/g))
    if (!['csrf', 'key', 'sure'].includes(name))
      fields[name] = [...(fields[name] ?? []), value.replaceAll('&#39;', '’').replaceAll('&amp;', '&')]
  return fields
}

/** What the page itself says, without its frame and its tags. */
export const inWords = (html: string): string =>
  html
    .replace(/^[^]*<main/, '<main')
    .replace(/<\/main>[^]*$/, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&nbsp;|\u00a0|\u202f/g, ' ')
    .replace(/\s+/g, ' ')
