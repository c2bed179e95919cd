import { afterAll, beforeAll, expect, it } from 'vitest'
import { typeDefinitions, type TypeDefinition } from '../evidence-types.ts'
import { aTeam, recordIn, type Team } from '../test-evidence-site.ts'
import { inputsOf, quantitiesOf } from './evidence-form.ts'

let team: Team
beforeAll(async () => {
  team = await aTeam()
})
afterAll(() => team.site.close())

/** The first answer of each question, and a number wherever one is asked. */
function firstAnswers(type: TypeDefinition): Record<string, string> {
  const facets = type.facets.map(({ code, values }): [string, string] => [`facet.${code}`, values[0]?.code ?? ''])
  const numbers = quantitiesOf(type).flatMap((quantity) =>
    inputsOf(quantity).totals.map(({ name }, index): [string, string] => [
      name,
      quantity.within === null ? '60' : String(index + 1),
    ]),
  )
  const days = type.time === 'period' ? { startsOn: '2026-11-01', endsOn: '2026-11-30' } : { startsOn: '2026-11-03' }
  return { ...Object.fromEntries(facets), ...Object.fromEntries(numbers), ...days }
}

it.each(typeDefinitions.map((type): [string, TypeDefinition] => [type.code, type]))(
  'is recorded by its form, read on its page and corrected: %s',
  async (code, type) => {
    const answer = await team.worker.send(`/fr/travail/ajouter/${code}`, firstAnswers(type))
    const record = recordIn(answer)
    expect(answer.status, code).toBe(303)

    const { rows } = await team.site.admin.query(
      'SELECT type, starts_on, ends_on, jsonb_array_length(counts) AS numbers FROM evidence_event WHERE record_key = $1',
      [record],
    )
    expect(rows).toEqual([
      {
        type: code,
        starts_on: type.time === 'period' ? '2026-11-01' : '2026-11-03',
        ends_on: { event: '2026-11-03', standing: null, period: '2026-11-30' }[type.time],
        numbers: type.quantities.flatMap((one) => inputsOf(one).totals).length,
      },
    ])
    expect(await team.worker.read(`/en/our-work/${record}`)).toContain(type.name.en.replaceAll('&', '&amp;'))

    const correction = await team.colleague.send(`/en/our-work/${record}/correct`, {
      ...firstAnswers(type),
      title: 'Corrected',
    })
    expect(correction.status).toBe(303)
    expect(await team.worker.read(`/fr/travail/${record}`)).toContain('Corrigé')
  },
)

it('says nothing of a type that is none', async () => {
  expect((await team.worker.get('/fr/travail/ajouter/rien')).status).toBe(404)
})
