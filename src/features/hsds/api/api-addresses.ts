import { defineAddresses } from '../../../kernel/http/index.ts'

const same = (path: string): { fr: string; en: string } => ({ fr: path, en: path })

/** Where the API stands; without a language prefix. */
export const base = '/api/hsds/v3'
export const openApiPath = `${base}/openapi.json`
export const packagePath = `${base}/package.zip`

export const addresses = defineAddresses({
  discovery: same('/api/hsds'),
  root: same('/api/hsds/v3'),
  /** The standard writes the root of an API with a final slash. */
  rootSlash: same('/api/hsds/v3/'),
  openApi: same('/api/hsds/v3/openapi.json'),
  package: same('/api/hsds/v3/package.zip'),
  list: same('/api/hsds/v3/:list'),
  record: same('/api/hsds/v3/:list/:record'),
})
