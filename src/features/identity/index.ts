import { defineAddresses, type Deps, type Route } from '../../kernel/http/index.ts'

export const addresses = defineAddresses({
  signIn: { fr: '/connexion', en: '/sign-in' },
  signOut: { fr: '/deconnexion', en: '/sign-out' },
  account: { fr: '/compte', en: '/account' },
  instance: { fr: '/instance', en: '/instance' },
})
export const routes: Route[] = []
export const setupLink = async (_deps: Deps): Promise<string | null> => null
