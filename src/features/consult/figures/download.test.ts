import { afterAll, beforeAll, expect, it } from 'vitest'
import { openConsults, type Consults } from '../test-consult-site.ts'

let region: Consults
beforeAll(async () => {
  region = await openConsults()
})
afterAll(() => region.close())

it.each(['csv', 'xlsx'])('gives the counts as a file (%s), to the people of the organization alone', async (ext) => {
  const { maison, ecole } = region
  const path = `/fr/questions-entre-collegues/nombres/${maison.id}/nombres.${ext}`

  const file = await maison.worker.visitor.get(path)
  expect(file.status).toBe(200)
  expect((await file.arrayBuffer()).byteLength).toBeGreaterThan(40)
  expect((await ecole.worker.visitor.get(path)).status).toBe(404)
})
