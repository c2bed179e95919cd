import { plural } from '../../../kernel/wording.ts'

export const fr = {
  title: 'De garde : qui répond dans quelle région',
  lead: 'Les personnes que les organisations de votre réseau ont désignées, et les lignes qui répondent toujours.',
  danger: 'Danger immédiat ? Appelez le',
  heads: { role: 'Rôle', person: 'Personne', organization: 'Organisation', regions: 'Régions' },
  found: (count: number) => `${count} ${plural('fr', count, 'personne', 'personnes')}.`,
  search: {
    label: 'Chercher qui répond',
    region: 'Région',
    sector: 'Secteur',
    kind: 'Rôle',
    text: 'Mot du nom',
    any: 'Tous',
    submit: 'Chercher',
    reset: 'Tout effacer',
  },
  empty: {
    title: 'Personne n’est encore désigné dans votre réseau',
    text: 'Chaque organisation désigne ses spécialistes et ses personnes-ressources sur sa fiche. Le 211 et le 811 répondent en attendant.',
  },
  nothingFound: {
    title: 'Personne ne correspond',
    text: 'Essayez une autre région, un autre rôle, ou un mot de moins.',
  },
  lines: 'Jour et nuit',
  linesText: 'Nous n’avons pas appelé ces numéros. Si l’un d’eux ne répond pas, appelez le 811, option 2.',
  youthProtection: (territory: string) => `Protection de la jeunesse, ${territory} :`,
  toCheck: 'Numéro d’une liste plus ancienne, à vérifier.',
  elsewhere: 'Qui répond dans les autres organisations',
  agreement: 'L’Entente multisectorielle, étape par étape : qui appelle qui',
  protocols: 'Les protocoles de votre réseau',
  files: 'Télécharger cette liste :',
  file: {
    name: 'de-garde',
    code: 'Code de l’organisation',
    sector: 'Secteur',
    phone: 'Téléphone',
    extension: 'Poste',
    hours: 'Précisions sur les heures',
    answers: 'Semaine',
    absences: 'Absences',
    urgent: 'En cas d’urgence',
    email: 'Courriel',
  },
}
export type Words = typeof fr
