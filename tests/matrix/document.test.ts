import { expect, it } from 'vitest'
import { describeMatrix, describeTables } from './document.ts'
import { routes } from '../../src/app.ts'
import { describeRoutes } from './routes-document.ts'
import { routeRows } from './routes.ts'
import { tables } from './tables.ts'

it('is what docs/authorization-matrix.md says', async () => {
  await expect(describeMatrix([describeTables(tables), describeRoutes(routes, routeRows)])).toMatchFileSnapshot(
    '../../docs/authorization-matrix.md',
  )
})
