import { defineAddresses } from '../../kernel/http/index.ts'

export const addresses = defineAddresses({ today: { fr: '/aujourdhui', en: '/today' } })
