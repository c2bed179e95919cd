import type { Telling } from '../model.ts'

/** Subjects are neutral; no name of a person, no reason. */
export const fr = {
  name: 'Rencontre',
  subjects: {
    convened: 'Tisserin : une rencontre',
    changed: 'Tisserin : une rencontre a changé',
    cancelled: 'Tisserin : une rencontre est annulée',
    reconvened: 'Tisserin : une rencontre a lieu de nouveau',
  } satisfies Record<Telling, string>,
  said: {
    convened: (when: string) => `Une rencontre est convoquée : ${when}.`,
    changed: (when: string) => `Une rencontre a changé. La voici : ${when}.`,
    cancelled: (when: string) => `Cette rencontre n’aura pas lieu : ${when}.`,
    reconvened: (when: string) => `Cette rencontre était annulée; elle a lieu de nouveau : ${when}.`,
  } satisfies Record<Telling, (when: string) => string>,
  more: (count: number) => `C’est la première d’une série, ${count} en tout. Le fichier joint les contient.`,
  place: (place: string) => `Lieu : ${place}.`,
  file: 'Le fichier joint met votre agenda à jour.',
  action: 'Voir la rencontre',
}
export type Words = typeof fr
