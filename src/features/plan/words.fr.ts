import { plural } from '../../kernel/wording.ts'
import type { Effort, PeriodKind } from './model.ts'

/** Words that several rooms of the plan share. */
export const fr = {
  plan: 'Plan',
  save: 'Enregistrer',
  back: 'Retour',
  nobody: 'À nommer',
  /** Someone whose name the reader may not know, or no longer. */
  someone: 'Quelqu’un de l’équipe',
  hasLeft: 'L’organisation a quitté le réseau. Son plan peut encore être lu, mais plus modifié.',
  efforts: { light: 'Léger', moderate: 'Modéré', heavy: 'Lourd' } satisfies Record<Effort, string>,
  effort: 'Effort',
  noticeTitle: 'C’est fait',
  notices: {
    'plan-adopted': 'Le plan est adopté. Choisissez maintenant vos actions.',
    'actions-chosen': 'Vos choix sont enregistrés.',
    'actions-ranked': 'L’ordre est enregistré.',
    'own-action-added': 'Votre action est ajoutée au plan.',
    'action-adapted': 'L’action est enregistrée.',
    'action-original': 'L’action a retrouvé les mots du plan.',
    'plan-renewed': 'La nouvelle version du plan est revue.',
    'action-updated': 'La mise à jour est enregistrée.',
    'action-undone': 'La dernière mise à jour est annulée. L’historique garde les deux.',
  },
  setAside: 'Mise de côté',
  periodNames: {
    'school-year': (first: string, last: string) => `Année scolaire ${first}-${last}`,
    'fiscal-year': (first: string, last: string) => `Année financière ${first}-${last}`,
  } satisfies Record<Exclude<PeriodKind, 'dates'>, (first: string, last: string) => string>,
  periodDays: (first: string, last: string) => `Du ${first} au ${last}`,
  effortHints: {
    light: 'Cela fait partie de ce qui se fait déjà.',
    moderate: 'Quelques jours répartis sur la période.',
    heavy: 'Cela demande de mettre autre chose de côté.',
  } satisfies Record<Effort, string>,
  daysLate: (days: number) => plural('fr', days, `${days} jour de retard`, `${days} jours de retard`),
  /** Marks on an action: added by those who adopted; in their own words. */
  ownAction: 'Notre propre action',
  adapted: 'adaptée',
  noneChosen: 'Aucune action retenue ici pour l’instant. C’est permis : le plan s’adapte à vos moyens.',
}

export type Words = typeof fr
