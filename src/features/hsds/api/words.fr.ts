/** Why there is no answer. */
export const fr = {
  parameters: 'Un paramètre de cette demande n’a pas été compris.',
  'unknown-list': 'Cette adresse n’existe pas. La liste des adresses est à /api/hsds/v3/openapi.json.',
  'not-a-uuid': 'L’identifiant n’est pas un UUID.',
  'not-found': 'Il n’y a pas de fiche publiée sous cet identifiant.',
  gone: 'Cette fiche a été retirée.',
  merged: 'Cette fiche fait maintenant partie d’une autre : voyez merged_into.',
  busy: 'Trop de copies entières du répertoire sont en cours. Réessayez dans une minute.',
  'too-many':
    'Trop de demandes sont venues de cette adresse. L’en-tête Retry-After dit dans combien de secondes recommencer.',
}

export type Words = typeof fr
