export const fr = {
  title: (name: string) => `Corriger : ${name}`,
  lead: 'La version d’avant reste dans l’historique; c’est la nouvelle qui compte.',
  save: 'Enregistrer la correction',
}

export type Words = typeof fr
