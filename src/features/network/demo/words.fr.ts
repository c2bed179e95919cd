export const fr = {
  /** What the person who runs the instance is; the other roles have names everywhere. */
  operator: 'Gestion de l’instance',
  nobody: {
    listed: 'Connu de la table. Personne n’y est encore invité.',
    invited: 'Une invitation attend sa réponse.',
  },
}

export type Words = typeof fr
