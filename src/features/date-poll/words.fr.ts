import { plural } from '../../kernel/wording.ts'
import type { PollState, Saying } from './model.ts'
import type { CalendarZone } from '../../kernel/calendar/index.ts'

export const fr = {
  personalData: 'Recherche de dates : ce que vous avez proposé et répondu',
  states: {
    open: 'On répond',
    closed: 'Réponses closes',
    chosen: 'Date choisie',
    cancelled: 'Annulée',
  } satisfies Record<PollState, string>,
  says: { yes: 'Oui', 'if-needed': 'Au besoin', no: 'Non' } satisfies Record<Saying, string>,
  zones: {
    'America/Toronto': 'Heure de l’Est (Montréal, Québec, Gatineau)',
    'America/Halifax': 'Heure de l’Atlantique (Îles-de-la-Madeleine)',
    'America/Blanc-Sablon': 'Heure de la Basse-Côte-Nord, la même toute l’année',
  } satisfies Record<CalendarZone, string>,
  /** « 5 oui, 1 au besoin » */
  counts: (yes: number, ifNeeded: number) => (ifNeeded === 0 ? `${yes} oui` : `${yes} oui, ${ifNeeded} au besoin`),
  place: 'Lieu',
  zone: 'Fuseau horaire',
  closing: 'Répondre jusqu’au',
  closingDay: (day: string) => `${day} inclus`,
  proposedBy: 'Proposée par',
  /** Minutes. */
  lengthSaid: (minutes: number): string => {
    const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
    if (hours === 0) return `${rest} ${plural('fr', rest, 'minute', 'minutes')}`
    return rest === 0 ? `${hours} ${plural('fr', hours, 'heure', 'heures')}` : `${hours} h ${rest}`
  },
  noticeTitle: 'C’est fait',
  notices: {
    'date-poll-proposed':
      'Les moments sont proposés. Chaque personne reçoit un courriel dans les minutes qui viennent.',
    'date-poll-answered': 'Vos réponses sont notées. Vous pouvez les changer jusqu’à la clôture.',
    'date-poll-chosen': 'La date est choisie et la rencontre est convoquée.',
    'date-poll-cancelled': 'La recherche de date est annulée. Elle peut être rouverte.',
    'date-poll-reopened': 'La recherche de date est rouverte.',
    'date-poll-moved': 'Quelqu’un d’autre a agi avant vous. Voici où on en est.',
  },
}
export type Words = typeof fr
