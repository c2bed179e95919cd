import { defineAddresses } from '../../kernel/http/index.ts'

export const addresses = defineAddresses({
  keys: { fr: '/organisations/:id/cles', en: '/organizations/:id/keys' },
  key: { fr: '/organisations/:id/cles/:key', en: '/organizations/:id/keys/:key' },
})
