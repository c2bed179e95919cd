import { afterAll, beforeAll, expect, it } from 'vitest'
import { inWords, monday, openTrainings, type Trainings } from '../test-training-site.ts'

let region: Trainings
beforeAll(async () => {
  region = await openTrainings()
  await region.at(monday)
  await region.offered({ title: 'Éviter les pièges', subjects: ['online'] })
  await region.offered({ title: 'Accueillir', subjects: ['practices'] })
  await region.offered({ title: 'Ancienne', subjects: ['law'], withdrawn: true })
})
afterAll(() => region.close())

const list = async (query: string): Promise<string> =>
  inWords(await region.ecole.reader.visitor.read(`/fr/formations${query}`))

it('is searched without accents, narrowed by subject and language, and sorted; what it does not know is as if it were not asked', async () => {
  const all = await list('?ordre=title')
  expect(all).toContain('2 formations')
  expect(all.indexOf('Accueillir')).toBeLessThan(all.indexOf('Éviter'))
  expect(await list('?q=eviter')).toContain('1 formation')
  expect(await list('?theme=practices')).toContain('Accueillir')
  expect(await list('?theme=practices')).not.toContain('Éviter')
  expect(await list('?langue=en')).toContain('Rien ne correspond')
  expect(await list(`?theme=%00&langue=xx&ordre=${'9'.repeat(2000)}&page=-1`)).toContain('2 formations')
  expect(await list('?q=%25')).toContain('Rien ne correspond')
  expect(await list('?seances=all')).not.toContain('Ancienne')
})

it('shows their own withdrawn ones to who offers, when asked', async () => {
  const own = inWords(await region.maison.reader.visitor.read('/fr/formations?seances=ours'))
  expect(own).toContain('Ancienne')
  expect(own).toContain('Retirée')
})
