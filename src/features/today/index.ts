import { defineAddresses, type Route } from '../../kernel/http/index.ts'

export const addresses = defineAddresses({ today: { fr: '/aujourdhui', en: '/today' } })
export const routes: Route[] = []
