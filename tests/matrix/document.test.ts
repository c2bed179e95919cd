import { expect, it } from 'vitest'
import { describeMatrix, describeReach, describeTables } from './document.ts'
import { features, routes } from '../../src/app.ts'
import { describeRoutes } from './routes-document.ts'
import { matrixOf } from './matrix.ts'
import { refusedReach } from './sql-reach.ts'

it('is what docs/authorization-matrix.md says', async () => {
  const matrix = await matrixOf(features)

  await expect(
    describeMatrix([describeTables(matrix.tables), describeReach(refusedReach), describeRoutes(routes, matrix.routes)]),
  ).toMatchFileSnapshot('../../docs/authorization-matrix.md')
})
