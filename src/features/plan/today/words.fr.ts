import { plural } from '../../../kernel/wording.ts'

export const fr = {
  title: 'Plan',
  none: (organization: string) => `${organization} n’a pas encore adopté le plan pour cette période.`,
  adopt: 'Adopter le plan',
  said: ({
    chosen,
    completed,
    late,
    unassigned,
    gone,
  }: {
    chosen: number
    completed: number
    late: number
    unassigned: number
    gone: number
  }) =>
    [
      `${chosen} ${plural('fr', chosen, 'action retenue', 'actions retenues')}`,
      `${completed} ${plural('fr', completed, 'achevée', 'achevées')}`,
      ...(late > 0 ? [`${late} en retard`] : chosen > 0 ? ['aucune en retard'] : []),
      ...(unassigned > 0 ? [`${unassigned} sans responsable`] : []),
      ...(gone > 0 ? [`${gone} dont la personne responsable est partie`] : []),
      ...(unassigned + gone === 0 && chosen > 0 ? ['une personne pour chacune'] : []),
    ].join(', '),
  mine: 'Vos actions',
  noneMine: 'Aucune action ne vous est confiée.',
  due: (day: string) => `Échéance : ${day}`,
  noDue: 'Sans échéance',
  late: (days: number) => `${days} ${plural('fr', days, 'jour', 'jours')} de retard`,
  alerts: {
    late: (days: number) => plural('fr', days, `${days} jour de retard`, `${days} jours de retard`),
    nobody: 'Personne n’en est responsable',
    gone: 'La personne responsable est partie',
    action: (number: number | null, title: string) => (number === null ? title : `${number}. ${title}`),
    left: (name: string) => `${name} n’en a plus la charge`,
    more: {
      late: (count: number) => plural('fr', count, 'Une autre action en retard', `${count} autres actions en retard`),
      nobody: (count: number) =>
        plural('fr', count, 'Une autre action sans responsable', `${count} autres actions sans responsable`),
      gone: (count: number) =>
        plural(
          'fr',
          count,
          'Une autre action dont la personne responsable est partie',
          `${count} autres actions dont la personne responsable est partie`,
        ),
    },
    others: 'Et encore',
  },
  updateAll: 'Mettre le plan à jour',
  open: 'Ouvrir le plan',
  print: 'Imprimer le plan',
  mail: 'Choisir vos courriels',
}

export type Words = typeof fr
