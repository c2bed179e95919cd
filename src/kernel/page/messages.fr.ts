import type { FrameWords, ComponentWords } from './messages.en.ts'

/** The words around every page. A non-breaking space stands before « : » and inside « guillemets ». */
export const frameWordsFr: FrameWords = {
  skipToContent: 'Aller au contenu',
  mainNavigation: 'Navigation principale',
  account: 'Votre compte',
  menu: 'Menu',
  breadcrumb: 'Fil d’Ariane',
  footerNavigation: 'Pied de page',
  demo: 'Démonstration',
  promise:
    'Aucun témoin de suivi, aucune mesure d’audience, aucune requête vers un autre site. Tisserin ne garde ni nom, ni adresse, ni récit d’une jeune personne.',
  youthTitle: 'Accueil',
  leave: 'Quitter vite',
}

export const componentWordsFr: ComponentWords = {
  error: 'Erreur :',
  thereIsAProblem: 'Il y a un problème',
  warning: 'Attention',
  day: 'Jour',
  month: 'Mois',
  year: 'Année',
  previousPage: 'Page précédente',
  nextPage: 'Page suivante',
  page: (number) => `Page ${number}`,
  pages: 'Pages de résultats',
  back: 'Retour',
  saved: 'C’est fait',
  weave: (held, missing) =>
    [
      'Tissu rond, comme un nid, où les fils passent dessus dessous.',
      held && `Fils tenus : ${held}.`,
      missing && `Personne ne tient encore : ${missing}.`,
    ]
      .filter(Boolean)
      .join(' '),
  cloth: (sectors) => `Petit tissu : ${sectors}.`,
}
