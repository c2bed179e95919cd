export const fr = {
  title: 'Votre coffre',
  needsScript: 'Cette page a besoin de JavaScript',
  why: 'Vos clés se font et s’ouvrent dans votre navigateur, jamais sur nos serveurs. Sans JavaScript, ou avec un navigateur trop ancien, ce n’est pas possible. Il n’y a pas d’autre chemin moins sûr.',
  instead: 'En attendant',
  steps: [
    'Appelez une personne de votre organisation qui garde des clés, ou qui la dirige : elle lit et répond à votre place.',
    'Pour une jeune personne en danger tout de suite, composez le 911.',
    'Pour confier une jeune personne à une autre organisation, téléphonez-lui : le répertoire donne ses heures et son numéro.',
  ],
  directory: 'Ouvrir le répertoire',
  back: 'Retour à la page des clés',
}
export type Words = typeof fr
