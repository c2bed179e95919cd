import { defineAddresses, href } from '../../kernel/http/index.ts'
import type { Language } from '../../kernel/language.ts'

export const addresses = defineAddresses({
  start: { fr: '/absences-eleves', en: '/student-absences' },
  exampleCsv: { fr: '/absences-eleves/exemple-invente.csv', en: '/student-absences/invented-example.csv' },
  exampleXlsx: { fr: '/absences-eleves/exemple-invente.xlsx', en: '/student-absences/invented-example.xlsx' },
  desk: { fr: '/absences-eleves/organisations/:id', en: '/student-absences/organizations/:id' },
  set: { fr: '/absences-eleves/organisations/:id/regle', en: '/student-absences/organizations/:id/rule' },
  withdraw: { fr: '/absences-eleves/organisations/:id/retirer', en: '/student-absences/organizations/:id/withdraw' },
  putBack: { fr: '/absences-eleves/organisations/:id/remettre', en: '/student-absences/organizations/:id/put-back' },
  open: { fr: '/absences-eleves/organisations/:id/fichier', en: '/student-absences/organizations/:id/file' },
  count: { fr: '/absences-eleves/organisations/:id/nombres', en: '/student-absences/organizations/:id/numbers' },
})

export const deskHref = (lang: Language, id: string): string => href(lang, addresses.desk, { id })
