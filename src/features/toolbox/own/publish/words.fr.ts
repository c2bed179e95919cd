export const fr = {
  title: (tool: string) => `Publier « ${tool} »`,
  againTitle: (tool: string) => `Publier les changements de « ${tool} »`,
  lead: 'Une fois publié, cet outil est public : toute personne peut le lire, sans compte.',
  by: (owner: string) => `La page dit qui l’a écrit : ${owner}. Aucune personne n’y est nommée.`,
  points: [
    'Il paraît dans les outils, dans la recherche, dans le fil Atom et dans le plan du site.',
    'Relisez l’aperçu dans les deux langues : chacune est publiée comme elle est.',
    'Vous pouvez le retirer en tout temps, puis le publier de nouveau.',
  ],
  where: 'Ses adresses',
  whereNote: 'Elles ne changent plus, sauf si vous en écrivez d’autres. Les anciennes mènent toujours à la page.',
  act: 'Publier',
  preview: 'Voir l’aperçu',
  problems: {
    missing: {
      title: { fr: 'Écrivez le titre en français.', en: 'Écrivez le titre en anglais.' },
      summary: { fr: 'Écrivez le résumé en français.', en: 'Écrivez le résumé en anglais.' },
      body: { fr: 'Écrivez le texte en français.', en: 'Écrivez le texte en anglais.' },
    },
    slug: 'Une adresse a des lettres minuscules sans accent, des chiffres et des traits d’union : entente-locale.',
    taken: 'Une autre page a cette adresse, ou l’a eue. Écrivez-en une autre.',
    person: {
      'note-email': 'Ce texte contient un courriel. Menez plutôt à une fiche du répertoire : [[service:S000123]].',
      'note-phone': 'Ce texte contient un numéro. Menez plutôt à une fiche du répertoire : [[service:S000123]].',
      'note-birth': 'Ce texte contient une date de naissance. Retirez-la : un outil ne dit rien d’une jeune personne.',
    },
    kinds: 'Dites à quoi il sert : prévention, intervention, ou les deux.',
    audiences: 'Dites à qui il s’adresse.',
    sources: {
      title: (line: string) => `Ligne ${line} : une source commence par son titre.`,
      address: (line: string) => `Ligne ${line} : l’adresse commence par https://.`,
      many: (line: string) => `Ligne ${line} : c’est plus de sources qu’une page n’en montre.`,
    },
  },
}

export type Words = typeof fr
