import { defineAddresses } from '../../kernel/http/index.ts'

export const addresses = defineAddresses({
  own: { fr: '/compte/outils-ouverts', en: '/account/tools-opened' },
})
