import { expect, it } from 'vitest'
import { describeMatrix, describeTables } from './document.ts'
import { tables } from './tables.ts'

it('is what docs/authorization-matrix.md says', async () => {
  await expect(describeMatrix([describeTables(tables)])).toMatchFileSnapshot('../../docs/authorization-matrix.md')
})
