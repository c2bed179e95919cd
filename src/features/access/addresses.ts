import { defineAddresses, href } from '../../kernel/http/index.ts'
import type { Language } from '../../kernel/language.ts'

export const addresses = defineAddresses({
  // Partners without an account, and mails: before what takes any id in the same place
  mailStop: { fr: '/orienter/courriel/:token', en: '/referrals/mail/:token' },
  partnerLink: { fr: '/orienter/demande/:token', en: '/referrals/request/:token' },
  partners: { fr: '/orienter/partenaires', en: '/referrals/partners' },
  partnersCsv: { fr: '/orienter/partenaires/liste.csv', en: '/referrals/partners/list.csv' },
  partnersXlsx: { fr: '/orienter/partenaires/liste.xlsx', en: '/referrals/partners/list.xlsx' },
  askPartner: { fr: '/orienter/partenaires/demander', en: '/referrals/partners/ask' },
  withdraw: { fr: '/orienter/partenaires/:id/retirer', en: '/referrals/partners/:id/withdraw' },
  waits: { fr: '/orienter/attentes/:id', en: '/referrals/waits/:id' },
  waitsCsv: { fr: '/orienter/attentes/:id/attentes.csv', en: '/referrals/waits/:id/waits.csv' },
  open: { fr: '/orienter/ouvertes', en: '/referrals/open' },
  openCsv: { fr: '/orienter/ouvertes/liste.csv', en: '/referrals/open/list.csv' },
  openXlsx: { fr: '/orienter/ouvertes/liste.xlsx', en: '/referrals/open/list.xlsx' },
  ask: { fr: '/orienter/ouvertes/demander', en: '/referrals/open/ask' },
  send: { fr: '/orienter/ouvertes/envoyer', en: '/referrals/open/send' },
  request: { fr: '/orienter/ouvertes/:id', en: '/referrals/open/:id' },
  take: { fr: '/orienter/ouvertes/:id/prendre', en: '/referrals/open/:id/take' },
  giveBack: {
    fr: '/orienter/ouvertes/:id/rendre/:organizationId',
    en: '/referrals/open/:id/give-back/:organizationId',
  },
  sent: { fr: '/orienter/ouvertes/:id/envoyee', en: '/referrals/open/:id/sent' },
  close: { fr: '/orienter/ouvertes/:id/clore', en: '/referrals/open/:id/close' },
  reopen: { fr: '/orienter/ouvertes/:id/rouvrir', en: '/referrals/open/:id/reopen' },
})

export const requestHref = (lang: Language, { id }: { id: string }): string => href(lang, addresses.request, { id })
