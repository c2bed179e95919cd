import { plural } from '../../../kernel/wording.ts'
import type { KnownStanding, Recommendation } from './recommendations.ts'

export const fr = {
  title: (region: string) => `${region} : les cinq recommandations interrégionales`,
  allTitle: 'Les cinq recommandations interrégionales',
  short: 'Recommandations interrégionales',
  lead: 'Ce que le milieu recommande pour travailler d’une région à l’autre, et ce que votre réseau en a inscrit.',
  region: 'Région',
  recommendations: {
    'same-protocol': 'Le même protocole partout',
    tables: 'Une table à chaque niveau',
    'access-point': 'Un point d’accès nommé',
    'other-provinces': 'Des liens avec les autres provinces',
    jurisdictions: 'Des juridictions qui agissent de concert',
  } satisfies Record<Recommendation, string>,
  standings: { yes: 'Oui', partly: 'En partie', unknown: 'Pas encore connu' } satisfies Record<KnownStanding, string>,
  nothing: {
    'same-protocol': 'Aucun protocole n’y est inscrit par votre réseau.',
    tables: 'Rien n’est encore inscrit ici.',
    'access-point': 'Aucune organisation de votre réseau n’y a désigné de personne-ressource.',
    'other-provinces': 'Rien n’est encore inscrit ici.',
    jurisdictions: 'Rien n’est encore inscrit ici.',
  } satisfies Record<Recommendation, string>,
  regionWorks: (version: string) => `La région suit la ${version.toLowerCase()}.`,
  regionNot: 'La région ne l’a pas adopté.',
  onNewest: (count: number, of: number) =>
    `${count} ${plural('fr', count, 'région', 'régions')} sur ${of} à la version la plus récente.`,
  organizations: (count: number) =>
    `${count} ${plural('fr', count, 'organisation de la région le suit', 'organisations de la région le suivent')}.`,
  contacts: (count: number, of: number) =>
    `${count} ${plural('fr', count, 'organisation', 'organisations')} sur ${of} ${plural('fr', count, 'y désigne', 'y désignent')} une personne-ressource.`,
  seeDuty: 'Voir qui répond',
  unknownText: '« Pas encore connu » ne veut pas dire non : rien n’est inscrit ici pour l’instant.',
  all: 'Toutes les régions',
  others: 'Les autres régions',
  empty: {
    title: 'Vous n’êtes dans aucun réseau',
    text: 'Les régions de vos réseaux paraîtront ici, avec ce qu’ils ont inscrit.',
  },
}
export type Words = typeof fr
