import { defineAddresses, href } from '../../kernel/http/index.ts'
import type { Language } from '../../kernel/language.ts'

export const addresses = defineAddresses({
  tools: { fr: '/outils-scolaires', en: '/school-tools' },
  csv: { fr: '/outils-scolaires/liste.csv', en: '/school-tools/list.csv' },
  xlsx: { fr: '/outils-scolaires/liste.xlsx', en: '/school-tools/list.xlsx' },
  add: { fr: '/outils-scolaires/ajouter', en: '/school-tools/add' },
  suggest: { fr: '/outils-scolaires/propositions', en: '/school-tools/suggestions' },
  plan: { fr: '/outils-scolaires/plan/:id', en: '/school-tools/plan/:id' },
  tool: { fr: '/outils-scolaires/:id', en: '/school-tools/:id' },
  edit: { fr: '/outils-scolaires/:id/modifier', en: '/school-tools/:id/edit' },
  withdraw: { fr: '/outils-scolaires/:id/retirer', en: '/school-tools/:id/take-out' },
  putBack: { fr: '/outils-scolaires/:id/remettre', en: '/school-tools/:id/put-back' },
  hold: { fr: '/outils-scolaires/:id/nous-l-avons', en: '/school-tools/:id/we-have-it' },
  letGo: {
    fr: '/outils-scolaires/:id/nous-ne-l-avons-plus/:organizationId',
    en: '/school-tools/:id/no-longer/:organizationId',
  },
})

export const toolHref = (lang: Language, { id }: { id: string }): string => href(lang, addresses.tool, { id })
