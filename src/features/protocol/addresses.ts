import { defineAddresses, href } from '../../kernel/http/index.ts'
import type { Language } from '../../kernel/language.ts'

export const addresses = defineAddresses({
  /** The stages of the Multisectoral Agreement: for anyone. */
  agreement: { fr: '/entente-multisectorielle', en: '/multisectoral-agreement' },

  // For the people of a network
  duty: { fr: '/de-garde', en: '/on-duty' },
  dutyCsv: { fr: '/de-garde.csv', en: '/on-duty.csv' },
  dutyXlsx: { fr: '/de-garde.xlsx', en: '/on-duty.xlsx' },
  recommendations: { fr: '/recommandations-interregionales', en: '/interregional-recommendations' },
  region: { fr: '/recommandations-interregionales/:region', en: '/interregional-recommendations/:region' },
  protocols: { fr: '/protocoles', en: '/protocols' },
  protocolsCsv: { fr: '/protocoles.csv', en: '/protocols.csv' },
  protocolsXlsx: { fr: '/protocoles.xlsx', en: '/protocols.xlsx' },
  write: { fr: '/protocoles/ecrire', en: '/protocols/write' },
  protocol: { fr: '/protocoles/:id', en: '/protocols/:id' },
  edit: { fr: '/protocoles/:id/modifier', en: '/protocols/:id/edit' },
  firstVersion: { fr: '/protocoles/:id/premiere-version', en: '/protocols/:id/first-version' },
  newVersion: { fr: '/protocoles/:id/nouvelle-version', en: '/protocols/:id/new-version' },
  setAside: { fr: '/protocoles/:id/retrait', en: '/protocols/:id/withdrawal' },
  takeUp: { fr: '/protocoles/:id/retour', en: '/protocols/:id/return' },
  compare: { fr: '/protocoles/:id/comparaison', en: '/protocols/:id/comparison' },
  matrix: { fr: '/protocoles/:id/matrice', en: '/protocols/:id/matrix' },
  matrixCsv: { fr: '/protocoles/:id/matrice.csv', en: '/protocols/:id/matrix.csv' },
  matrixXlsx: { fr: '/protocoles/:id/matrice.xlsx', en: '/protocols/:id/matrix.xlsx' },
  adopt: { fr: '/protocoles/:id/adoption', en: '/protocols/:id/adoption' },
  adoptRegion: { fr: '/protocoles/:id/region', en: '/protocols/:id/region' },
  read: { fr: '/protocoles/:id/lecture', en: '/protocols/:id/reading' },
  translate: { fr: '/protocoles/:id/traduction', en: '/protocols/:id/translation' },
  confirmTranslation: { fr: '/protocoles/:id/traduction/relecture', en: '/protocols/:id/translation/confirmation' },
  propose: { fr: '/protocoles/:id/changement', en: '/protocols/:id/change' },
  change: { fr: '/changements-de-protocole/:id', en: '/protocol-changes/:id' },
  withdrawChange: { fr: '/changements-de-protocole/:id/retrait', en: '/protocol-changes/:id/withdrawal' },
  restoreChange: { fr: '/changements-de-protocole/:id/retour', en: '/protocol-changes/:id/return' },
  end: { fr: '/adoptions-de-protocole/:id/fin', en: '/protocol-adoptions/:id/end' },
  resume: { fr: '/adoptions-de-protocole/:id/reprise', en: '/protocol-adoptions/:id/resumption' },
})

export const protocolHref = (lang: Language, { id }: { id: string }): string => href(lang, addresses.protocol, { id })
export const changeHref = (lang: Language, { id }: { id: string }): string => href(lang, addresses.change, { id })
