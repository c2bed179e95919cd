import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aMembership, aPerson } from '../../../../tests/people.ts'
import {
  anAllianceOf,
  aRegion,
  home,
  someone,
  type House,
  type Region,
  type Someone,
} from '../../collaboration/test-collaboration-site.ts'
import { whereTo } from '../../network/test-site.ts'
import { anAnswer, aPulse } from '../test-pulses.ts'
import { pulseAnswers, pulseQuestions, pulseScale, type PulseAnswer } from './model.ts'

let region: Region
beforeAll(async () => {
  region = await aRegion()
})
afterAll(() => region.site.close())

const path = (id: string): string => `${home(id)}/pouls`
const begun = async (...houses: [House, ...House[]]): Promise<string> => {
  const id = await anAllianceOf(region, ...houses)
  await region.site.admin.query(`UPDATE collaboration SET stage = 'active' WHERE id = $1`, [id])
  return id
}
const open = async (id: string, { visitor }: Someone, house: House): Promise<Response> =>
  visitor.send(path(id), { by: house.id }, { to: `${path(id)}/ouvrir` })
const all = (says: PulseAnswer): Record<string, string> =>
  Object.fromEntries(pulseQuestions.map((question) => [question, says]))

const field = (html: string, name: string): string => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? ''

/** Answers what the page asks; `sent` in place of the same answer to all. */
async function say(
  id: string,
  { visitor }: Someone,
  house: House,
  sent: Readonly<Record<string, string>>,
): Promise<Response> {
  const page = await visitor.read(path(id))
  return visitor.send(path(id), { pulse: field(page, 'pulse'), organization: house.id, ...sent }, { page })
}
const rowsOf = async (table: string, id: string) =>
  (
    await region.site.admin.query(
      `SELECT t.* FROM ${table} t JOIN alliance_pulse p ON p.id = t.pulse_id WHERE p.collaboration_id = $1`,
      [id],
    )
  ).rows
const closeAll = () => region.site.admin.query(`SELECT sec.close_due_pulses('2199-01-01')`)

describe('the pulse of an alliance', () => {
  it('is opened by anyone who works for a member, once, and not before something is agreed', async () => {
    const { maison, police } = region
    const exploring = await anAllianceOf(region, maison, police)
    expect(await maison.worker.visitor.read(path(exploring))).not.toContain('Ouvrir le pouls')
    await open(exploring, maison.worker, maison)
    expect(await maison.worker.visitor.read(path(exploring))).not.toContain('Ouvert jusqu’au')

    const id = await begun(maison, police)
    expect((await maison.reader.visitor.send(path(id), { by: maison.id }, { to: `${path(id)}/ouvrir` })).status).toBe(
      404,
    )
    await open(id, police.worker, police)
    const again = await open(id, maison.lead, maison)
    expect(await maison.lead.visitor.read(whereTo(again))).toContain('quelqu’un l’a fait avant vous')
    expect(await maison.reader.visitor.read(path(id))).toContain('Ouvert jusqu’au')
    expect(await maison.reader.visitor.read(home(id))).toContain('Poste Carré ouvre le pouls')
  })

  it('says before one answers that two members will each know what the other said', async () => {
    const { maison, police, ecole } = region
    const two = await begun(maison, police)
    await open(two, maison.worker, maison)
    expect(await police.worker.visitor.read(path(two))).toContain('Chacune saura donc ce que l’autre a répondu')
    const three = await begun(maison, police, ecole)
    await open(three, maison.worker, maison)
    const html = await police.worker.visitor.read(path(three))

    expect(html).not.toContain('Chacune saura donc')
    expect(html).toContain('sans dire lesquelles')
  })

  it('is answered whole, once, for one’s own organization', async () => {
    const { maison, police } = region
    const id = await begun(maison, police)
    await open(id, maison.worker, maison)
    const short = await say(id, maison.worker, maison, { ...all('yes'), gain: '' })
    expect(short.status).toBe(422)
    const html = await short.text()
    expect(html).toContain('Choisissez une réponse')
    expect(html.match(/checked/g)).toHaveLength(5)
    expect((await maison.reader.visitor.send(path(id), { organization: maison.id, ...all('yes') })).status).toBe(404)
    await say(id, maison.worker, police, all('no'))
    expect(await rowsOf('alliance_pulse_tally', id)).toEqual([])

    const first = await say(id, maison.worker, maison, all('yes'))
    expect(await maison.worker.visitor.read(whereTo(first))).toContain('Votre réponse est comptée')
    const pulse = (await rowsOf('alliance_pulse_answered', id))[0]?.pulse_id
    const second = await maison.worker.visitor.send(path(id), { pulse, organization: maison.id, ...all('no') })
    expect(await maison.worker.visitor.read(whereTo(second))).toContain('Rien de nouveau n’est compté')
    expect((await rowsOf('alliance_pulse_tally', id)).map(({ answer, n }) => `${answer} ${n}`)).toEqual(
      pulseQuestions.map(() => 'yes 1'),
    )
  })

  it('keeps what is chosen when the language changes, and counts nothing then', async () => {
    const { maison, police } = region
    const id = await begun(maison, police)
    await open(id, maison.worker, maison)
    const switched = await say(id, maison.worker, maison, { ...all('yes'), _language: 'en' })
    const html = await switched.text()

    expect(html.match(/checked/g)).toHaveLength(6)
    expect(html).not.toMatch(/Choose an answer|Choisissez une réponse/)
    expect(await rowsOf('alliance_pulse_tally', id)).toEqual([])
  })

  it('shows nothing until it closes, then how many members say what, and forgets who answered', async () => {
    const { maison, police } = region
    const id = await begun(maison, police)
    await open(id, maison.worker, maison)
    await say(id, maison.worker, maison, { ...all('yes'), roles: 'no' })
    await say(id, police.worker, police, all('rather-yes'))
    const before = await maison.worker.visitor.read(path(id))
    expect(before).toContain('2 organisations ont répondu, sur 2')
    expect(before).not.toContain('Résultat du pouls')
    await closeAll()
    const html = await police.reader.visitor.read(path(id))

    expect(html).toContain('Résultat du pouls')
    expect(html).toMatch(/Oui : 1 organisation[\s\S]*Plutôt oui : 1 organisation/)
    expect(html).toMatch(/À se dire[\s\S]*qui appeler/)
    expect(html).not.toMatch(/Maison Ronde|Wally/)
    expect(await rowsOf('alliance_pulse_answered', id)).toEqual([])
    expect(await rowsOf('alliance_pulse_tally', id)).toEqual([])
  })

  it('closes by itself once everyone has answered, and tells nobody who was last', async () => {
    const { maison, police, site } = region
    const id = await begun(maison, police)
    await open(id, maison.worker, maison)
    for (const house of [maison, police])
      for (const one of [house.lead, house.worker]) await say(id, one, house, all('rather-no'))

    expect(await maison.reader.visitor.read(path(id))).toContain('Plutôt non : 2 organisations')
    const { rows } = await site.admin.query(
      `SELECT person_id, organization_id FROM collaboration_event WHERE collaboration_id = $1 AND kind = 'pulse-shown'`,
      [id],
    )
    expect(rows).toEqual([{ person_id: null, organization_id: null }])
    expect(await site.deeds(maison.id)).not.toContain('pulse.answered')
  })

  it('has no result with too few answers, and can be opened again', async () => {
    const { maison, police, ecole } = region
    const id = await begun(maison, police, ecole)
    await open(id, maison.worker, maison)
    await say(id, maison.worker, maison, all('no'))
    await say(id, police.worker, police, all('no'))
    await closeAll()
    const html = await maison.worker.visitor.read(path(id))

    expect(html).toContain('trop peu de réponses')
    expect(html).toContain('Ouvrir le pouls')
    expect(await rowsOf('alliance_pulse_tally', id)).toEqual([])
    expect(await rowsOf('alliance_pulse_result', id)).toEqual([])
  })

  it('does not count a member that left, nor wait for it', async () => {
    const { maison, police, ecole } = region
    const id = await begun(maison, police, ecole)
    await open(id, maison.worker, maison)
    await say(id, maison.worker, maison, all('yes'))
    await say(id, police.worker, police, all('yes'))
    await say(id, ecole.worker, ecole, all('no'))
    await ecole.lead.visitor.send(`${home(id)}/quitter`, {})
    await closeAll()
    const html = await maison.worker.visitor.read(path(id))

    expect(html).toContain('Oui : 2 organisations')
    expect(html).not.toContain('Non : 1')
    expect((await ecole.reader.visitor.get(path(id))).status).toBe(404)
  })

  it('is unknown to who is not a member, and a table has none', async () => {
    const { maison, police, stranger, site } = region
    const id = await begun(maison, police)
    expect((await stranger.lead.visitor.get(path(id))).status).toBe(404)
    expect((await region.coordinator.get(path(id))).status).toBe(404)
    await site.admin.query(`UPDATE collaboration SET kind = 'table' WHERE id = $1`, [id])
    expect((await maison.lead.visitor.get(path(id))).status).toBe(404)
  })

  it('is recalled on the page of the day to who has a part in the alliance, until they answer', async () => {
    const { police, justice, site } = region
    const id = await begun(justice, police)
    const contact = await someone(site, justice.id, 'worker', 'Carmen Contact')
    await site.admin.query(
      'UPDATE collaboration_member SET contact_id = $2 WHERE collaboration_id = $1 AND organization_id = $3',
      [id, contact.id, justice.id],
    )
    await open(id, justice.lead, justice)
    const told = async ({ visitor }: Someone) => (await visitor.read('/fr/aujourdhui')).includes(`${home(id)}/pouls"`)
    const people = [justice.lead, contact, justice.worker, justice.reader]
    expect(await Promise.all(people.map(told))).toEqual([true, true, false, false])
    await say(id, contact, justice, all('unknown'))

    expect(await Promise.all(people.map(told))).toEqual([true, false, false, false])
  })
})

describe('the voice of a member', () => {
  const middle = (said: readonly PulseAnswer[]): PulseAnswer => {
    const known = said
      .filter((one) => one !== 'unknown')
      .toSorted((a, b) => pulseScale.indexOf(a) - pulseScale.indexOf(b))
    return known[Math.floor(known.length / 2)] ?? 'unknown'
  }

  it('is the middle answer of its people; a result comes from all members or five people, and two members', async () => {
    const { site, maison, police, ecole } = region
    const houses = [maison, police, ecole]
    const answers = fc.array(fc.constantFrom(...pulseAnswers), { maxLength: 4 })
    await fc.assert(
      fc.asyncProperty(fc.tuple(answers, answers, answers), async (said) => {
        const id = await begun(maison, police, ecole)
        const pulse = await aPulse(site.admin, { collaboration: id, by: maison.id })
        for (const [place, house] of houses.entries())
          for (const says of said[place] ?? []) {
            const person = await aPerson(site.admin, {})
            await aMembership(site.admin, { organization: house.id, role: 'worker', person })
            await anAnswer(site.admin, { pulse, organization: house.id, person, says })
          }
        await closeAll()
        const voices = said.filter(({ length }) => length > 0).map(middle)
        const people = said.flat().length
        const isShown = voices.length >= 2 && (voices.length === 3 || people >= 5)
        const kept = (await rowsOf('alliance_pulse_result', id)).filter(({ question }) => question === 'gain')

        expect(Object.fromEntries(kept.map(({ answer, organizations }) => [answer, organizations]))).toEqual(
          isShown
            ? Object.fromEntries([...Map.groupBy(voices, (one) => one)].map(([one, { length }]) => [one, length]))
            : {},
        )
        expect(await rowsOf('alliance_pulse_answered', id)).toEqual([])
      }),
      { numRuns: 25 },
    )
  })
})
