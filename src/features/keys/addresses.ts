import { defineAddresses } from '../../kernel/http/index.ts'

export const addresses = defineAddresses({
  keys: { fr: '/cles', en: '/keys' },
  vault: { fr: '/cles/coffre', en: '/keys/vault' },
  limits: { fr: '/cles/ce-qui-est-protege', en: '/keys/what-is-protected' },
  state: { fr: '/cles/etat.json', en: '/keys/state.json' },
  keepWraps: { fr: '/cles/ouvertures', en: '/keys/unlocks' },
  removeWrap: { fr: '/cles/ouvertures/retirer', en: '/keys/unlocks/remove' },
  offer: { fr: '/cles/offre', en: '/keys/offer' },
  openTeams: { fr: '/cles/equipes', en: '/keys/teams' },
  propose: { fr: '/cles/proposition', en: '/keys/proposal' },
  dropProposal: { fr: '/cles/proposition/retirer', en: '/keys/proposal/drop' },
  append: { fr: '/cles/journal', en: '/keys/log' },
  giveParcels: { fr: '/cles/colis', en: '/keys/parcels' },
  answerDrill: { fr: '/cles/exercice', en: '/keys/drill' },
})
