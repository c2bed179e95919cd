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
  hole: (sector) => `${sector}, personne ne tient ce fil`,
  weave: (held, total) => `${held} fils sur ${total}, tissés dessus dessous en un rond, comme un nid.`,
  cloth: (sectors) => `Petit tissu : ${sectors}.`,
  planCloth: 'Une colonne par action, tissée jusqu’à son étape. Le détail est dans les tableaux de la page.',
  planClothRegion: 'L’étoffe du plan',
}
