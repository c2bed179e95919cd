import { defineAddresses } from '../../kernel/http/index.ts'

export const addresses = defineAddresses({
  /** All that the page of young people asks: what is asked is sent. */
  door: { fr: '/toi/echange', en: '/you/exchange' },
  list: { fr: '/messages-des-jeunes', en: '/messages-from-youth' },
  /** Sealed page; the id of a conversation stands after `#`. */
  read: { fr: '/messages-des-jeunes/lire', en: '/messages-from-youth/read' },
  apiList: { fr: '/messages-des-jeunes/liste.json', en: '/messages-from-youth/list.json' },
  apiOpen: { fr: '/messages-des-jeunes/ouvrir.json', en: '/messages-from-youth/open.json' },
  apiAnswer: { fr: '/messages-des-jeunes/repondre.json', en: '/messages-from-youth/answer.json' },
  apiGive: { fr: '/messages-des-jeunes/confier.json', en: '/messages-from-youth/give.json' },
  apiNote: { fr: '/messages-des-jeunes/noter.json', en: '/messages-from-youth/note.json' },
  hours: { fr: '/organisations/:id/messages-des-jeunes', en: '/organizations/:id/messages-from-youth' },
  rota: { fr: '/organisations/:id/messages-des-jeunes/garde', en: '/organizations/:id/messages-from-youth/duty' },
  /** What the address names, by the codes that the list shows. */
  aside: { fr: '/messages-des-jeunes/mettre-de-cote', en: '/messages-from-youth/set-aside' },
  back: { fr: '/messages-des-jeunes/reprendre', en: '/messages-from-youth/take-back' },
  closing: { fr: '/organisations/:id/messages-des-jeunes/fermer', en: '/organizations/:id/messages-from-youth/close' },
})
