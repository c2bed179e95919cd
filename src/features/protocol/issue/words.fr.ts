import { plural } from '../../../kernel/wording.ts'
import type { AgreementRefusal } from '../../../field/index.ts'

export const fr = {
  title: (number: number) => `Préparer la version ${number}`,
  lead: 'Choisissez les changements que cette version retient. Seuls ceux que les organisations ont acceptés peuvent l’être.',
  changes: 'Changements acceptés',
  proposedBy: (who: string) => `Proposé par ${who}.`,
  stays: (count: number) =>
    `La version d’avant reste lisible. ${count} ${plural('fr', count, 'organisation la suit : elle passera', 'organisations la suivent : elles passeront')} à la nouvelle quand ${plural('fr', count, 'elle le voudra', 'elles le voudront')}.`,
  submit: (number: number) => `Publier la version ${number}`,
  back: 'Retour au protocole',
  reading: 'Ce que ces changements disent',
  legend: 'Souligné : ajouté. Barré : retiré de l’article d’aujourd’hui.',
  waiting: 'Pas encore acceptés',
  refusals: {
    'objection-open': 'Une objection est ouverte.',
    'too-few': 'Trop peu d’organisations ont répondu qu’elles sont d’accord.',
  } satisfies Record<AgreementRefusal, string>,
  nothing: {
    title: 'Aucun changement n’est prêt',
    text: 'Une version retient un changement quand plus de la moitié des organisations qui suivent le protocole sont d’accord, sans objection.',
  },
  problems: {
    'none-chosen': 'Choisissez au moins un changement.',
    'nothing-left': 'Il ne resterait aucun article. Gardez-en un, ou mettez le protocole de côté.',
  },
}
export type Words = typeof fr
