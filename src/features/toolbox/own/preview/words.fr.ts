export const fr = {
  by: (owner: string) => `Au nom de : ${owner}`,
  written: (when: string) => `Dernier texte enregistré le ${when}.`,
  notes: {
    draft: 'Personne d’autre que la coordination ne voit ce brouillon.',
    published: 'Toute personne peut le lire.',
    changed: 'Des changements enregistrés depuis ne sont pas encore publiés.',
    withdrawn: 'Il n’est plus sur aucune page. Le publier de nouveau le remet à ses adresses.',
  },
  previews: { fr: 'Aperçu en français', en: 'Aperçu en anglais' },
  missing: (side: string) => `Il manque encore ${side} :`,
  parts: { title: 'le titre', summary: 'le résumé', body: 'le texte' },
  acts: {
    publish: 'Publier',
    publishChanges: 'Publier les changements',
    publishAgain: 'Publier de nouveau',
    edit: 'Modifier',
    withdraw: 'Retirer',
    history: 'Historique',
    see: 'Voir la page publiée',
  },
  previewTitle: 'Aperçu',
  previewOf: 'Voici la page comme elle sera lue. Elle n’est pas publiée ainsi pour le moment.',
  previewPublished: 'Voici la page comme elle est lue aujourd’hui.',
  untold: 'Cette partie n’est pas encore écrite.',
}

export type Words = typeof fr
