export const fr = {
  names: {
    access: (code: string) => `Demande ouverte ${code}`,
    partner: (code: string) => `Question ${code} à un service sans compte`,
  },
  hints: {
    access: 'Une personne de l’équipe la suit : quelqu’un attend une réponse.',
    partner: 'Le service répond par son lien, ou rappelle la personne que vous choisissez, à son numéro.',
  },
  somebody: 'Choisissez quelqu’un : ce qui attend une réponse ne reste jamais sans personne.',
  phone:
    'Choisissez quelqu’un dont le compte donne un numéro : le service le rappelle. Si la question a été retirée depuis, relisez la page.',
  stays: 'La demande a changé de mains, ou elle est close ou effacée.',
}
export type Words = typeof fr
