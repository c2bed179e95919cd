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
  }: {
    chosen: number
    completed: number
    late: number
    unassigned: number
  }) =>
    [
      `${chosen} ${plural('fr', chosen, 'action retenue', 'actions retenues')}`,
      `${completed} ${plural('fr', completed, 'achevée', 'achevées')}`,
      late === 0 ? 'aucune en retard' : `${late} en retard`,
      unassigned === 0 ? 'une personne pour chacune' : `${unassigned} sans responsable`,
    ].join(', '),
  mine: 'Vos actions',
  noneMine: 'Aucune action ne vous est confiée.',
  due: (day: string) => `Échéance : ${day}`,
  noDue: 'Sans échéance',
  late: (days: number) => `${days} ${plural('fr', days, 'jour', 'jours')} de retard`,
  open: 'Ouvrir le plan',
  mail: 'Choisir vos courriels du plan',
}

export type Words = typeof fr
