import type { ToolState } from '../rules.ts'

/** Words that the rooms of those who write articles share. */
export const fr = {
  list: 'Vos outils',
  untitled: 'Sans titre',
  instance: 'L’équipe de ce site',
  someNetwork: 'Un réseau',
  back: 'Retour',
  noticeTitle: 'C’est fait',
  states: { draft: 'Brouillon', published: 'Publié', withdrawn: 'Retiré' } satisfies Record<ToolState, string>,
  notices: {
    'tool-saved': 'Le texte est enregistré. Personne d’autre que la coordination ne le voit.',
    'tool-saved-published':
      'Le texte est enregistré. La page publiée ne change pas avant que vous le publiiez de nouveau.',
    'tool-published': 'L’outil est publié. Toute personne peut maintenant le lire.',
    'tool-withdrawn': 'L’outil est retiré. Il n’est plus sur aucune page.',
    'tool-restored': 'La version choisie est reprise. Elle est la dernière de l’historique.',
    'tool-moved': 'Quelqu’un a changé cet outil entre-temps. Rien n’a été fait : le voici tel qu’il est.',
  },
  sources: 'Sources',
  sides: { fr: 'en français', en: 'en anglais' },
}

export type Words = typeof fr
