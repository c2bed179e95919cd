/** A non-breaking space stands before « : » and inside « guillemets ». */
export const fr = {
  /** Around every page. */
  frame: {
    skipToContent: 'Aller au contenu',
    mainNavigation: 'Navigation principale',
    account: 'Votre compte',
    menu: 'Menu',
    breadcrumb: 'Fil d’Ariane',
    footerNavigation: 'Pied de page',
    demo: 'Démonstration',
    promise:
      'Aucun témoin de suivi, aucune mesure d’audience, aucune requête vers un autre site. Tisserin ne peut lire ni le nom, ni l’adresse, ni le récit d’une jeune personne.',
    // Neutral: it must tell nothing to someone who looks at the list of open pages.
    youthTitle: 'Accueil',
    leave: 'Quitter vite',
  },
  /** What components say by themselves, when the page does not choose others. */
  components: {
    error: 'Erreur :',
    thereIsAProblem: 'Il y a un problème',
    warning: 'Attention',
    day: 'Jour',
    month: 'Mois',
    year: 'Année',
    previousPage: 'Page précédente',
    nextPage: 'Page suivante',
    page: (number: number) => `Page ${number}`,
    pages: 'Pages de résultats',
    back: 'Retour',
    saved: 'C’est fait',
    /** Read before words that differ. */
    added: 'ajouté',
    removed: 'retiré',
    print: 'Imprimer',
    share: {
      label: 'Adresse de cette page',
      copy: 'Copier l’adresse',
      text: 'Envoyer par texto',
      mail: 'Envoyer par courriel',
      // Neutral: it must tell nothing to someone who sees the message.
      subject: 'Une adresse',
      code: 'Code à balayer avec un téléphone',
    },
    copied: 'C’est copié',
    taking: { lost: 'Ce qui sera perdu', back: 'Pour revenir en arrière', cancel: 'Ne rien changer' },
  },
}

export type Words = typeof fr
