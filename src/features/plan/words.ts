import type { Language } from '../../kernel/language.ts'

/** Words that every page about an adopted plan shares. */
interface PlanWords {
  plan: string
  save: string
  back: string
  nobody: string
  /** Someone whose name the reader may not know, or no longer. */
  someone: string
  hasLeft: string
  efforts: Record<'light' | 'moderate' | 'heavy', string>
  effort: string
  noticeTitle: string
  notices: Record<
    | 'plan-adopted'
    | 'plan-adopted-already'
    | 'actions-chosen'
    | 'actions-ranked'
    | 'own-action-added'
    | 'action-adapted'
    | 'action-original'
    | 'plan-renewed'
    | 'action-updated'
    | 'action-undone',
    string
  >
}

const fr: PlanWords = {
  plan: 'Plan',
  save: 'Enregistrer',
  back: 'Retour',
  nobody: 'À nommer',
  someone: 'Quelqu’un de l’équipe',
  hasLeft: 'L’organisation a quitté le réseau. Son plan se lit encore, il ne se change plus.',
  efforts: { light: 'Léger', moderate: 'Modéré', heavy: 'Lourd' },
  effort: 'Effort',
  noticeTitle: 'C’est fait',
  notices: {
    'plan-adopted': 'Le plan est adopté. Choisissez maintenant vos actions.',
    'plan-adopted-already': 'Le plan était déjà adopté pour cette période. Le voici.',
    'actions-chosen': 'Vos choix sont enregistrés.',
    'actions-ranked': 'L’ordre est enregistré.',
    'own-action-added': 'Votre action est ajoutée au plan.',
    'action-adapted': 'L’action est enregistrée.',
    'action-original': 'L’action a retrouvé les mots du plan.',
    'plan-renewed': 'La nouvelle version du plan est revue.',
    'action-updated': 'La mise à jour est enregistrée.',
    'action-undone': 'La dernière mise à jour est annulée. L’historique garde les deux.',
  },
}

const en: PlanWords = {
  plan: 'Plan',
  save: 'Save',
  back: 'Back',
  nobody: 'To be named',
  someone: 'Someone on the team',
  hasLeft: 'The organization has left the network. Its plan can still be read, no longer changed.',
  efforts: { light: 'Light', moderate: 'Moderate', heavy: 'Heavy' },
  effort: 'Effort',
  noticeTitle: 'Done',
  notices: {
    'plan-adopted': 'The plan is adopted. Now choose your actions.',
    'plan-adopted-already': 'The plan was already adopted for this period. Here it is.',
    'actions-chosen': 'Your choices are saved.',
    'actions-ranked': 'The order is saved.',
    'own-action-added': 'Your action is added to the plan.',
    'action-adapted': 'The action is saved.',
    'action-original': 'The action has the plan’s words again.',
    'plan-renewed': 'The new version of the plan is reviewed.',
    'action-updated': 'The update is saved.',
    'action-undone': 'The last update is undone. The history keeps both.',
  },
}

export const planWords: Record<Language, PlanWords> = { fr, en }
