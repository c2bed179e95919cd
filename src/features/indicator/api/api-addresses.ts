import { defineAddresses } from '../../../kernel/http/index.ts'

const same = (path: string): { fr: string; en: string } => ({ fr: path, en: path })

/** Where programs read; without a language prefix. */
export const apiAddresses = defineAddresses({
  values: same('/api/v1/indicators'),
  openApi: same('/api/v1/openapi.json'),
})
