export const fr = {
  title: (tool: string) => `Retirer « ${tool} »`,
  lost: {
    published: [
      'Il disparaît tout de suite des outils, de la recherche, du fil et du plan du site. Son adresse ne mène plus à rien.',
      'Les liens qu’un autre outil fait vers lui deviennent du texte.',
    ],
    draft: ['Ce brouillon passe parmi les outils retirés.'],
  },
  back: 'Le texte, son historique et ses adresses restent. Vous pouvez le publier de nouveau quand vous voulez, sans limite de temps.',
  act: 'Retirer',
}

export type Words = typeof fr
