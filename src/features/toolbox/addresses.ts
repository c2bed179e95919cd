import { defineAddresses } from '../../kernel/http/index.ts'

export const addresses = defineAddresses({
  toolbox: { fr: '/outils', en: '/toolbox' },
  feed: { fr: '/outils.atom', en: '/toolbox.atom' },
  /** What is done stands in the address (`?fait=1,3`, `?done=1,3`), and nowhere else. */
  checklist: { fr: '/outils/liste-de-reussite', en: '/toolbox/success-checklist' },
  /** `:slug` is another word in each language; the one of the other language leads to its page for ever. */
  article: { fr: '/outils/:slug', en: '/toolbox/:slug' },
})
