import type { Attendance, MeetingKind, MeetingZone, Voice } from './model.ts'
import type { MeetingMoment } from './rules.ts'

export const fr = {
  title: 'Rencontres',
  someOrganization: 'Une organisation qui n’est plus là',
  zones: {
    'America/Toronto': 'heure de l’Est',
    'America/Halifax': 'heure de l’Atlantique',
    'America/Blanc-Sablon': 'heure de la Basse-Côte-Nord',
  } satisfies Record<MeetingZone, string>,
  kinds: {
    meeting: 'Rencontre',
    committee: 'Comité',
    'joint-training': 'Formation commune',
    'coordinated-action': 'Action concertée',
  } satisfies Record<MeetingKind, string>,
  moments: {
    coming: 'À venir',
    now: 'En cours',
    past: 'Passée',
    cancelled: 'Annulée',
  } satisfies Record<MeetingMoment, string>,
  attendances: { present: 'Présente', excused: 'Excusée', absent: 'Absente' } satisfies Record<Attendance, string>,
  unknown: 'On ne sait pas encore',
  voices: { for: 'Pour', against: 'Contre', reserve: 'Réserve' } satisfies Record<Voice, string>,
  /** `from` and `to`: hours, in words. */
  when: (day: string, from: string, to: string, zone: string) => `${day}, ${from} à ${to} (${zone})`,
  noticeTitle: 'C’est fait',
  notices: {
    'meeting-convened': 'La rencontre est convoquée. Les personnes qui répondent sont prévenues par courriel.',
    'meeting-noted': 'La rencontre passée est notée. Personne n’est prévenu.',
    'meeting-saved': 'La rencontre est à jour.',
    'meeting-changed': 'La rencontre est à jour. Les personnes qui répondent sont prévenues.',
    'meeting-cancelled': 'La rencontre est annulée. Les personnes qui répondent sont prévenues.',
    'meeting-reconvened': 'La rencontre a lieu de nouveau. Les personnes qui répondent sont prévenues.',
    'meeting-attended': 'Les présences sont notées.',
    'meeting-not-begun': 'La rencontre n’a pas commencé : on peut noter qui s’excuse, pas qui est là.',
    'meeting-decided': 'La décision est notée.',
    'meeting-decision-saved': 'La décision est à jour.',
    'meeting-decision-withdrawn': 'La décision est retirée. Vous pouvez la remettre.',
    'meeting-decision-restored': 'La décision est remise.',
    'meeting-proposed': 'C’est proposé. L’organisation dira si elle s’y engage.',
    'meeting-promised': 'L’engagement est noté. Il sera suivi à la prochaine rencontre.',
    'meeting-declined': 'Votre réponse est notée.',
    'meeting-proposal-withdrawn': 'La proposition est retirée.',
    'meeting-agenda-saved': 'L’ordre du jour est à jour.',
    'meeting-minutes-saved': 'Le compte rendu est enregistré.',
    'meeting-minutes-approved': 'Le compte rendu est approuvé. Son texte ne change plus.',
    'meeting-minutes-corrected': 'La correction est ajoutée.',
    'meeting-settings-saved': 'Votre façon de vous rencontrer est à jour.',
    'meeting-moved-on': 'Quelqu’un d’autre a agi avant vous. Voici où on en est.',
    'meeting-already-approved': 'Ce compte rendu est approuvé. Son texte ne change plus : ajoutez une correction.',
  },
}
export type Words = typeof fr
