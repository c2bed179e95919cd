import { defineAddresses } from '../../kernel/http/index.ts'

export const addresses = defineAddresses({
  toolbox: { fr: '/outils', en: '/toolbox' },
  feed: { fr: '/outils.atom', en: '/toolbox.atom' },
  /** What is done stands in the address (`?fait=1,3`, `?done=1,3`), and nowhere else. */
  checklist: { fr: '/outils/liste-de-reussite', en: '/toolbox/success-checklist' },
  // What networks and the instance add: these stand before the address of an article, which takes any word.
  ownTools: { fr: '/outils/gestion', en: '/toolbox/manage' },
  writeTool: { fr: '/outils/gestion/ecrire', en: '/toolbox/manage/write' },
  ownTool: { fr: '/outils/gestion/:id', en: '/toolbox/manage/:id' },
  previewTool: { fr: '/outils/gestion/:id/apercu', en: '/toolbox/manage/:id/preview' },
  editTool: { fr: '/outils/gestion/:id/modifier', en: '/toolbox/manage/:id/edit' },
  publishTool: { fr: '/outils/gestion/:id/publier', en: '/toolbox/manage/:id/publish' },
  withdrawTool: { fr: '/outils/gestion/:id/retirer', en: '/toolbox/manage/:id/withdraw' },
  toolHistory: { fr: '/outils/gestion/:id/historique', en: '/toolbox/manage/:id/history' },
  /** `:slug` is another word in each language; the one of the other language leads to its page for ever. */
  article: { fr: '/outils/:slug', en: '/toolbox/:slug' },
})
