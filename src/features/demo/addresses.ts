import { defineAddresses } from '../../kernel/http/index.ts'

/** Without a language before them: one address to remember. */
export const addresses = defineAddresses({
  demo: { fr: '/demo', en: '/demo' },
  signIn: { fr: '/demo/sign-in', en: '/demo/sign-in' },
})
