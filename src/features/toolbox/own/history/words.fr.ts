export const fr = {
  title: (tool: string) => `Historique de « ${tool} »`,
  lead: 'Chaque texte enregistré reste ici. Reprendre un ancien texte en fait une nouvelle version : rien n’est effacé.',
  legend: 'Souligné : ajouté. Barré : retiré.',
  version: (number: string) => `Version ${number}`,
  by: (name: string, owner: string) => `${name}, pour ${owner}`,
  coordination: 'La coordination',
  team: 'L’équipe de ce site',
  published: 'publiée',
  restores: (number: string) => `reprend la version ${number}`,
  first: 'Premier texte.',
  nothing: 'Rien n’a changé.',
  restore: 'Reprendre ce texte',
  restoreOf: (number: string) => `Reprendre ce texte, version ${number}`,
}

export type Words = typeof fr
