/** Subjects are neutral; no name of a person, no title that someone typed. */
export const fr = {
  name: 'Formation',
  subjects: {
    moved: 'Tisserin : une formation a changé',
    cancelled: 'Tisserin : une séance de formation est annulée',
    resumed: 'Tisserin : une séance de formation a lieu de nouveau',
    offered: 'Tisserin : une place s’est libérée',
  },
  said: {
    moved: (when: string) => `Une séance où vous avez une place a changé. La voici : ${when}.`,
    cancelled: (when: string) => `Cette séance n’aura pas lieu : ${when}.`,
    resumed: (when: string) => `Cette séance était annulée; elle a lieu de nouveau : ${when}.`,
    offered: (when: string) => `Une place s’est libérée : ${when}.`,
  },
  until: (day: string) => `Elle vous est gardée jusqu’au ${day}. Ensuite, elle va à la personne suivante.`,
  place: (place: string) => `Lieu : ${place}.`,
  file: 'Le fichier joint met votre agenda à jour.',
  action: 'Voir la formation',
}
export type Words = typeof fr
