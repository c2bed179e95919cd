import type { Stage } from '../../collaboration/index.ts'
import type { StageNeed } from '../rules.ts'

export const fr = {
  title: 'Où en est l’alliance',
  now: 'Étape actuelle :',
  lead: 'La personne qui répond de n’importe quel membre peut changer l’étape. Tous le voient, et peuvent revenir.',
  means: {
    exploring: 'On se parle : rien n’est encore convenu.',
    agreed: 'Une entente est en vigueur. Il reste à s’y mettre.',
    active: 'Le travail commun se fait.',
    dormant: 'On fait une pause. Tout est gardé, et se reprend.',
    closed: 'C’est terminé.',
  } satisfies Record<Stage, string>,
  moveTo: (stage: string) => `Passer à « ${stage} »`,
  needs: {
    agreement: 'Il faut d’abord une entente en vigueur.',
    people: 'Chaque membre doit avoir nommé qui répond et qui remplace.',
    lessons: 'Il faut écrire ce qu’on en retient.',
  } satisfies Record<StageNeed, string>,
  closing:
    'L’alliance prend fin pour tous les membres. Rien n’est effacé : n’importe quel membre peut la rouvrir, en veille.',
  close: 'Voir ce que cela change, et terminer',
}
export type Words = typeof fr
