export const fr = {
  title: 'Galerie',
  lead: 'Chaque composant dans chacun de ses états. En développement seulement.',
  contents: 'Composants',
  seePages: 'Voir les pages dans leurs états',
  pages: {
    title: 'Pages de la galerie',
    lead: 'Chaque page dans chacun de ses états, avec un contenu inventé. En développement seulement.',
    components: 'Voir les composants',
  },
}

export type Words = typeof fr
