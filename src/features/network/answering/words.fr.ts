import type { CalendarZone } from '../../../kernel/calendar/index.ts'
import { de } from '../../../kernel/wording.ts'

export const fr = {
  whoToCall: 'Qui appeler',
  title: (name: string) => `Heures ${de(name)}`,
  ownTitle: 'Vos heures',
  lead: 'Quand cette personne répond, semaine après semaine. Vos partenaires le verront aussi.',
  ownLead: 'Quand vous répondez, semaine après semaine. Vos partenaires le verront aussi.',
  absences: 'Dire une absence',
  ownAbsences: 'Dire une absence',
  more: 'Ajouter d’autres heures',
  unknown: 'Tout laisser vide : les heures sont dites « non connues », jamais fermées.',
  none: 'rien',
  days: {
    MO: 'Lundi',
    TU: 'Mardi',
    WE: 'Mercredi',
    TH: 'Jeudi',
    FR: 'Vendredi',
    SA: 'Samedi',
    SU: 'Dimanche',
  },
  labels: {
    hours: (n: number) => (n === 1 ? 'Heures' : `Heures, suite ${n - 1}`),
    days: (n: number) => (n === 1 ? 'Jours' : `Jours, suite ${n - 1}`),
    opens: 'À partir de',
    closes: 'Jusqu’à',
    timeZone: 'Fuseau horaire',
  },
  hints: {
    opens: 'Par exemple 8:30',
    closes: 'Après minuit compte pour la veille',
  },
  problems: {
    days: { 'no-days': 'Cochez les jours qui ont ces heures.' },
    opens: {
      'half-hours': 'Écrivez l’heure du début.',
      'not-a-time': 'Écrivez une heure du jour, par exemple 8:30.',
    },
    closes: {
      'half-hours': 'Écrivez l’heure de la fin.',
      'same-times': 'Le début et la fin sont à la même heure.',
      'not-a-time': 'Écrivez une heure du jour, par exemple 16:30.',
    },
  },
  zones: {
    'America/Toronto': 'Heure de l’Est',
    'America/Halifax': 'Heure de l’Atlantique (Îles-de-la-Madeleine)',
    'America/Blanc-Sablon': 'Heure normale de l’Atlantique (Basse-Côte-Nord)',
  } satisfies Record<CalendarZone, string>,
}
export type Words = Omit<typeof fr, 'problems'> & {
  problems: Record<'days' | 'opens' | 'closes', Readonly<Record<string, string>>>
}
