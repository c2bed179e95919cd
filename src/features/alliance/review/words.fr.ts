import type { Nearness } from './due.ts'

export const fr = {
  title: 'Revoir l’alliance',
  lead: 'Relisez ensemble ce qui est convenu. Puis choisissez la prochaine date, ou proposez un nouveau texte.',
  review: {
    far: (day: string) => `À revoir le ${day}.`,
    near: (day: string) => `À revoir le ${day}.`,
    today: (): string => 'À revoir aujourd’hui.',
    over: (day: string) => `La revue était prévue le ${day}.`,
  } satisfies Record<Nearness, (day: string) => string>,
  end: {
    far: (day: string) => `L’entente prend fin le ${day}.`,
    near: (day: string) => `L’entente prend fin le ${day}.`,
    today: (): string => 'L’entente prend fin aujourd’hui.',
    over: (day: string) => `L’entente a pris fin le ${day}. Aucune n’est en vigueur.`,
  } satisfies Record<Nearness, (day: string) => string>,
  none: 'Aucune date n’est choisie.',
  toRead: {
    title: 'À relire',
    agreement: 'L’entente',
    steps: 'Les huit points qui font tenir',
    pulse: 'Le pouls de l’alliance',
  },
  next: 'La prochaine revue',
  labels: { reviewOn: 'Quand revoir l’alliance' },
  problems: { reviewOn: { missing: 'Choisissez un jour.', past: 'Choisissez un jour à venir.' } },
  save: 'Choisir cette date',
  text: {
    title: 'Un nouveau texte',
    again: 'Le texte convenu sert de brouillon. Rien ne change tant que tous ne l’ont pas accepté.',
    begin: 'Reprendre le texte convenu',
    draft: 'Un brouillon est commencé.',
    goOn: 'Continuer le brouillon',
    first: 'Écrire une première entente',
  },
}
export type Words = typeof fr
