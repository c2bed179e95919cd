import { de } from '../../../kernel/wording.ts'
import type { DepartureRefusal } from '../rules.ts'

const unassigned =
  'Un rôle que personne ne reprend paraîtra comme un trou sur la fiche. Une action laissée à personne sera dite d’abord sur « Aujourd’hui ».'

export const fr = {
  title: (name: string) => `Départ ${de(name)}`,
  ownTitle: 'Votre départ',
  lead: (organization: string) => `Rien ne doit rester en l’air dans « ${organization} ». Dites à qui va chaque chose.`,
  holdsTitle: 'Ce que cette personne tient',
  ownHoldsTitle: 'Ce que vous tenez',
  holdsNothing: 'Rien d’autre : aucun rôle, aucune action, aucune invitation.',
  leavesNobody:
    'Après ce départ, personne ne répondra au sujet d’un jeune. Choisissez ci-dessous qui prend le rôle de spécialiste ou sa relève.',
  membership: ({ role, since }: { role: string; since: string }) =>
    `Accès : ${role}, depuis le ${since}. Il prend fin aujourd’hui.`,
  leadTo: 'Qui répondra de l’organisation ?',
  leadToHint: 'Une organisation garde toujours une personne responsable.',
  leadNotNeeded: 'Une autre personne responsable reste',
  consequencesTitle: 'Ce qui se passe ensuite',
  consequences: [
    'Le départ prend effet aujourd’hui. L’historique garde les dates.',
    'Cette personne sera déconnectée, sauf si elle travaille aussi ailleurs dans le réseau.',
    unassigned,
    'Pendant 30 jours, vous pouvez annuler ce départ, sur la page des personnes. Ce que personne n’a changé depuis revient.',
  ],
  ownConsequences: [
    'Votre départ prend effet aujourd’hui. L’historique garde les dates.',
    'Vos sessions se ferment, sauf si vous travaillez aussi ailleurs dans le réseau.',
    'Les responsables de l’organisation reçoivent un courriel.',
    unassigned,
    'Pour revenir en arrière, demandez une nouvelle invitation : elle redonne un accès, et chaque chose est à confier de nouveau.',
  ],
  confirm: 'Confirmer le départ',
  ownConfirm: 'Confirmer mon départ',
  refusals: {
    'lead-missing': 'Nommez d’abord qui répondra de l’organisation.',
    'not-a-member': 'Choisissez quelqu’un qui travaille ici aujourd’hui.',
    'to-the-leaver': 'Un rôle ne peut pas aller à la personne qui part.',
  } satisfies Record<DepartureRefusal, string>,
  mail: {
    subject: 'Tisserin : un départ dans votre organisation',
    paragraphs: (organization: string) => [
      `Quelqu’un a quitté « ${organization} » aujourd’hui, de sa propre décision.`,
      'La page des personnes dit qui, et « Aujourd’hui » dit ce qui reste à confier, s’il y a lieu.',
    ],
    action: 'Voir les personnes',
  },
}
export type Words = typeof fr
