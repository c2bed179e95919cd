/** Why there is no answer. */
export const fr = {
  'no-key': 'Cette adresse se lit avec la clé d’une organisation : « Authorization: Bearer CLÉ ».',
  'bad-key':
    'Cette clé n’est pas connue, ou n’est plus bonne. Une personne responsable de l’organisation peut en faire une autre.',
  period: 'La période n’est pas publiée. Celles qui le sont se trouvent dans « periods ».',
  scope: 'La portée se dit « organization », « network » ou « region:07 ».',
  'not-yours': 'Cette clé lit les chiffres de sa propre organisation, des régions et de l’ensemble.',
  'not-computed': 'Rien n’a encore été calculé pour cette portée et cette période.',
  'too-many': 'Trop de demandes. L’en-tête Retry-After dit dans combien de secondes recommencer.',
}

export type Words = typeof fr
