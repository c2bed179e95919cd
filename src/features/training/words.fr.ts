import { plural } from '../../kernel/wording.ts'
import type { ElsewhereState, PlaceState, SessionState, TrainingKind } from './model.ts'
import type { Standing } from './rules.ts'

export const fr = {
  title: 'Formations',
  personalData: 'Formations',
  kinds: {
    session: 'Une séance',
    series: 'Une série de séances',
    conference: 'Colloque ou conférence',
    online: 'En ligne',
    other: 'Autre',
  } satisfies Record<TrainingKind, string>,
  sessionStates: { planned: 'Prévue', cancelled: 'Annulée', closed: 'Terminée' } satisfies Record<SessionState, string>,
  placeStates: {
    registered: 'Place réservée',
    waiting: 'Sur la liste d’attente',
    offered: 'Une place vous attend',
    cancelled: 'Place laissée',
  } satisfies Record<PlaceState, string>,
  elsewhereStates: {
    declared: 'À confirmer',
    confirmed: 'Confirmée',
    refused: 'Non retenue',
    withdrawn: 'Retirée',
  } satisfies Record<ElsewhereState, string>,
  standings: {
    never: 'Jamais suivie',
    late: 'À refaire',
    soon: 'À refaire d’ici 60 jours',
    current: 'À jour',
  } satisfies Record<Standing, string>,
  lastOn: 'Jour de la dernière formation',
  languages: { fr: 'français', en: 'anglais' },
  everyone: 'Tout le personnel',
  minutes: (count: number): string => {
    const hours = Math.floor(count / 60)
    const rest = count % 60
    if (hours === 0) return `${rest}\u00a0${plural('fr', rest, 'minute', 'minutes')}`
    return rest === 0
      ? `${hours}\u00a0${plural('fr', hours, 'heure', 'heures')}`
      : `${hours}\u00a0h\u00a0${String(rest).padStart(2, '0')}`
  },
  months: (count: number) => `${count}\u00a0mois`,
  noticeTitle: 'C’est fait',
  notices: {
    'training-offered': 'La formation est offerte. Ajoutez-lui une séance pour que les gens s’inscrivent.',
    'training-saved': 'La formation est à jour.',
    'training-withdrawn': 'La formation n’est plus offerte. Vous pouvez la remettre.',
    'training-back': 'La formation est offerte de nouveau.',
    'training-session-added': 'La séance est ajoutée.',
    'training-session-saved': 'La séance est à jour.',
    'training-session-moved': 'La séance est à jour. Les personnes inscrites sont prévenues par courriel.',
    'training-session-cancelled': 'La séance est annulée. Les personnes inscrites sont prévenues par courriel.',
    'training-session-resumed': 'La séance a lieu de nouveau. Les personnes inscrites sont prévenues par courriel.',
    'training-registered': 'C’est inscrit. La séance est dans votre agenda si vous y êtes abonné.',
    'training-waiting':
      'La séance est complète : vous êtes sur la liste d’attente. Un courriel vous dira si une place se libère.',
    'training-enrolled': 'Les places sont réservées.',
    'training-enrolled-waiting': 'La séance est complète : la demande est sur la liste d’attente.',
    'training-left': 'La place est laissée. Elle va à la personne suivante.',
    'training-taken': 'La place est à vous.',
    'training-already': 'Cette personne a déjà une place, ou son tour, dans cette séance.',
    'training-past': 'Cette séance a commencé ou n’a plus lieu : on ne peut plus s’y inscrire.',
    'training-gone': 'Cette personne ne travaille plus ici.',
    'training-marked': 'La présence est notée.',
    'training-too-early': 'La séance n’a pas eu lieu : les présences se notent le jour même.',
    'training-certificate-withdrawn': 'L’attestation est retirée. La personne reçoit un courriel.',
    'training-certificate-back': 'L’attestation est de nouveau valable. La personne reçoit un courriel.',
    'training-full-room': 'Toutes les places de la séance sont déjà comptées : corrigez d’abord un autre nombre.',
    'training-closed': 'La séance est close. Les attestations sont prêtes et le registre du travail est à jour.',
    'training-declared': 'La formation est déclarée. La personne qui répond de votre organisation la confirmera.',
    'training-confirmed': 'La formation est confirmée.',
    'training-refused': 'Votre réponse est notée.',
    'training-elsewhere-withdrawn': 'La déclaration est retirée.',
    'training-own': 'Une autre personne qui répond de l’organisation doit confirmer la vôtre.',
    'training-moved-on': 'Quelqu’un d’autre a agi avant vous. Voici où on en est.',
  },
}
export type Words = typeof fr
