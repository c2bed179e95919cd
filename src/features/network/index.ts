import { defineAddresses, type Route } from '../../kernel/http/index.ts'

export const addresses = defineAddresses({
  organizations: { fr: '/organisations', en: '/organizations' },
  invitations: { fr: '/invitations', en: '/invitations' },
})
export const routes: Route[] = []
