import { aClock } from '../../../tests/clock.ts'
import { anOrganization, renewSessions } from '../../../tests/people.ts'
import { someone, type House } from '../collaboration/test-collaboration-site.ts'
import { aTable, openSite } from '../network/test-site.ts'
import { aTraining, aTrainingSession } from './test-trainings.ts'

/** A Monday, 10 h in Toronto. */
export const monday = '2026-09-14T14:00:00Z'
/** When the session of the tests takes place: a Thursday, 9 h to noon. */
const starts = '2026-09-24T13:00:00Z'
export const begun = '2026-09-24T13:30:00Z'
export const over = '2026-09-24T17:00:00Z'

/** A region whose clock stands still: two organizations of a network, one of another. */
export async function openTrainings() {
  const clock = aClock(monday)
  const site = await openSite({ clock: clock.clock })
  const { network, coordinator } = await aTable(site)
  const house = async (nameFr: string, sector: string, at: string = network): Promise<House> => {
    const id = await anOrganization(site.admin, { network: at, nameFr, nameEn: `${nameFr} (en)`, sector })
    return {
      id,
      lead: await someone(site, id, 'lead', `Léa ${nameFr}`),
      worker: await someone(site, id, 'worker', `Wally ${nameFr}`),
      reader: await someone(site, id, 'reader', `Rita ${nameFr}`),
    }
  }
  const maison = await house('Maison Ronde', 'community')
  const region = {
    site,
    network,
    coordinator,
    maison,
    ecole: await house('École Longue', 'education'),
    stranger: await house('Trop Loin', 'community', (await aTable(site)).network),
  }
  return {
    ...region,
    /** Moves the clock; everyone stays signed in. */
    async at(instant: string): Promise<void> {
      await clock.setTo(instant)
      await renewSessions(site.admin)
    },
    clock: clock.clock,
    /** A training of the first organization with one session, shown to the network. */
    async offered(facts: Partial<Parameters<typeof aTraining>[1]> & { capacity?: number } = {}) {
      const { capacity, ...rest } = facts
      const training = await aTraining(site.admin, { organization: maison.id, network, ...rest })
      const session = await aTrainingSession(site.admin, {
        training,
        startsAt: starts,
        ...(capacity === undefined ? {} : { capacity }),
      })
      return {
        training,
        session,
        at: `/fr/formations/${training}`,
        here: `/fr/formations/${training}/seances/${session}`,
      }
    },
    placesOf: async (session: string) =>
      (
        await site.admin.query<{ id: string; person_id: string | null; state: string; attended: boolean | null }>(
          'SELECT id, person_id, state, attended FROM training_registration WHERE session_id = $1 ORDER BY turn',
          [session],
        )
      ).rows,
    close: () => site.close(),
  }
}
export type Trainings = Awaited<ReturnType<typeof openTrainings>>

/** What a page says, without its tags. */
export const inWords = (html: string): string =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&nbsp;|\u00a0|\u202f/g, ' ')
    .replace(/\s+/g, ' ')
