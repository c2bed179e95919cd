import { openGet, page, type Route } from '../../../kernel/http/index.ts'
import { addresses } from '../addresses.ts'

export const openDataRoute: Route = openGet('hsds.open-data', addresses.openData, () => page('x', <h1>x</h1>), {
  needsData: false,
})
