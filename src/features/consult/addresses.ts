import { defineAddresses, href } from '../../kernel/http/index.ts'
import type { Language } from '../../kernel/language.ts'

export const addresses = defineAddresses({
  questions: { fr: '/questions-entre-collegues', en: '/colleague-questions' },
  ask: { fr: '/questions-entre-collegues/demander', en: '/colleague-questions/ask' },
  send: { fr: '/questions-entre-collegues/envoyer', en: '/colleague-questions/send' },
  figures: { fr: '/questions-entre-collegues/nombres/:id', en: '/colleague-questions/counts/:id' },
  csv: { fr: '/questions-entre-collegues/nombres/:id/nombres.csv', en: '/colleague-questions/counts/:id/counts.csv' },
  xlsx: {
    fr: '/questions-entre-collegues/nombres/:id/nombres.xlsx',
    en: '/colleague-questions/counts/:id/counts.xlsx',
  },
  answer: {
    fr: '/questions-entre-collegues/:id/repondre/:organizationId',
    en: '/colleague-questions/:id/answer/:organizationId',
  },
  question: { fr: '/questions-entre-collegues/:id', en: '/colleague-questions/:id' },
  close: { fr: '/questions-entre-collegues/:id/clore', en: '/colleague-questions/:id/close' },
  reopen: { fr: '/questions-entre-collegues/:id/rouvrir', en: '/colleague-questions/:id/reopen' },
  forget: { fr: '/questions-entre-collegues/:id/oublier', en: '/colleague-questions/:id/forget' },
})

export const questionHref = (lang: Language, { id }: { id: string }): string => href(lang, addresses.question, { id })
