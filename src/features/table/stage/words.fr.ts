import type { Stage } from '../../collaboration/index.ts'
import type { TableNeed } from '../rules.ts'

export const fr = {
  title: 'Où en est la table',
  now: 'Étape actuelle :',
  lead: 'La personne qui répond de n’importe quel membre peut changer l’étape. Tous le voient, et peuvent revenir.',
  means: {
    exploring: 'On se parle : rien n’est encore convenu.',
    agreed: 'La table est formée. Il reste à s’y mettre.',
    active: 'La table travaille.',
    dormant: 'On fait une pause. Tout est gardé, et se reprend.',
    closed: 'C’est terminé.',
  } satisfies Record<Stage, string>,
  moveTo: (stage: string) => `Passer à « ${stage} »`,
  needs: {
    members: 'Il faut au moins deux membres.',
    people: 'Chaque membre doit avoir nommé qui le représente.',
    lessons: 'Il faut écrire ce qu’on en retient.',
  } satisfies Record<TableNeed, string>,
  closing:
    'La table prend fin pour tous les membres. Rien n’est effacé : n’importe quel membre peut la rouvrir, en veille.',
  lessons: 'Ce qu’on en retient',
  lessonsHint: 'Ce qui a aidé, ce qui a manqué, ce que vous diriez à qui veut commencer.',
  problems: { 'no-lessons': 'Écrivez ce qu’on en retient : c’est ce qui reste.' },
  close: 'Terminer la table',
}
export type Words = typeof fr
