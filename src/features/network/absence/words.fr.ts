import { de } from '../../../kernel/wording.ts'

export const fr = {
  title: (name: string) => `Absences ${de(name)}`,
  ownTitle: 'Vos absences',
  lead: 'Pendant une absence, la relève passe en premier. L’absence prend fin d’elle-même.',
  ownLead: 'Pendant votre absence, la relève passe en premier. L’absence prend fin d’elle-même.',
  fromTo: (from: string, until: string) => `Du ${from} au ${until}.`,
  underWay: 'En cours.',
  takeBack: 'Retirer',
  add: 'Dire une absence',
  addAnother: 'Dire une autre absence',
  labels: { from: 'Premier jour', until: 'Dernier jour' },
  noReason: 'Des dates seulement : la raison ne regarde personne.',
  submit: 'Enregistrer l’absence',
  hours: 'Heures où cette personne répond',
  ownHours: 'Heures où vous répondez',
  overlaps: (from: string, until: string) => `Une absence est déjà là, du ${from} au ${until}. Retirez-la d’abord.`,
  problems: {
    until: {
      'ends-before': 'Le dernier jour vient avant le premier.',
      over: 'Ces jours sont passés.',
      'too-long': 'Une absence dure 400 jours au plus. Confiez plutôt le rôle.',
    },
    from: { 'too-far': 'Choisissez un jour dans les deux prochaines années.' },
  },
  takingBack: {
    title: (from: string, until: string) => `Retirer l’absence du ${from} au ${until} ?`,
    lost: (name: string) => `Les partenaires appelleront de nouveau ${name}.`,
    ownLost: 'Vos partenaires vous appelleront de nouveau.',
    back: 'Vous pouvez dire l’absence de nouveau, quand vous voulez.',
    act: 'Retirer l’absence',
  },
}
export type Words = Omit<typeof fr, 'problems'> & {
  problems: Record<'from' | 'until', Readonly<Record<string, string>>>
}
