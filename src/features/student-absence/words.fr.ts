import { plural } from '../../kernel/wording.ts'
import type { Grounding, Unit } from './model.ts'
import type { RuleState } from './rules.ts'

export const fr = {
  title: 'Élèves absents ou partis',
  personalData: 'Élèves absents ou partis : les règles que vous avez fixées',
  states: {
    none: 'Aucune règle',
    'in-force': 'En vigueur',
    suspended: 'Suspendue',
    withdrawn: 'Retirée',
  } satisfies Record<RuleState, string>,
  unit: {
    'half-days': (count: number) => `${count} ${plural('fr', count, 'demi-journée', 'demi-journées')}`,
    days: (count: number) => `${count} ${plural('fr', count, 'jour', 'jours')}`,
  } satisfies Record<Unit, (count: number) => string>,
  absences: (number: string, days: number) =>
    `${number} d’absence ou plus en ${days} ${plural('fr', days, 'jour', 'jours')}`,
  statuses: (list: string) => `le fichier dit que l’élève est parti : ${list}`,
  either: ' ; ou ',
  notScore: 'C’est un seuil pour offrir de l’aide. Ce n’est ni une note, ni un soupçon.',
  suspended: {
    ended: 'L’entente sur laquelle elle repose n’est plus en vigueur.',
    changed: 'Une autre version de l’entente est en vigueur : relisez-la, puis fixez la règle de nouveau.',
    left: 'L’école ou un partenaire a quitté l’alliance.',
  } satisfies Record<Exclude<Grounding, 'yes'>, string>,
  someAlliance: 'Alliance',
  agreement: (alliance: string, number: number) => `${alliance}, entente, version ${number}`,
  noticeTitle: 'C’est fait',
  notices: {
    'absence-rule-set': 'La règle est en vigueur. L’équipe peut ouvrir un fichier.',
    'absence-rule-withdrawn': 'La règle est retirée. Vous pouvez la remettre ci-dessous.',
    'absence-rule-back': 'La règle est remise.',
    'absence-rule-moved': 'Quelqu’un a changé cette règle entre-temps. La voici comme elle est maintenant.',
  } satisfies Record<string, string>,
}

export type Words = typeof fr
