import { expect, it } from 'vitest'
import { describeMatrix, describeTables } from './document.ts'
import { features, routes } from '../../src/app.ts'
import { describeRoutes } from './routes-document.ts'
import { matrixOf } from './matrix.ts'

it('is what docs/authorization-matrix.md says', async () => {
  const matrix = await matrixOf(features)

  await expect(
    describeMatrix([describeTables(matrix.tables), describeRoutes(routes, matrix.routes)]),
  ).toMatchFileSnapshot('../../docs/authorization-matrix.md')
})
