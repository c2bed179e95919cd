import { de } from '../../../kernel/wording.ts'
import type { DepartureRefusal } from '../rules.ts'

export const fr = {
  title: (name: string) => `Départ ${de(name)}`,
  lead: (organization: string) => `Rien ne doit rester en l’air dans « ${organization} ». Dites à qui va chaque chose.`,
  holdsTitle: 'Ce que cette personne tient',
  membership: ({ role, since }: { role: string; since: string }) =>
    `Accès : ${role}, depuis le ${since}. Il prend fin aujourd’hui.`,
  leadTo: 'Qui répondra de l’organisation ?',
  leadToHint: 'Une organisation garde toujours une personne responsable.',
  leadNotNeeded: 'Une autre personne responsable reste',
  kindTo: (kind: string) => `${kind} : à qui va ce rôle ?`,
  invitationTo: (name: string) => `Invitation envoyée à ${name}`,
  invitationMine: 'La renvoyer à mon nom, avec un nouveau lien',
  invitationRevoke: 'La retirer',
  consequences: [
    'Le départ prend effet aujourd’hui. L’historique garde les dates.',
    'Cette personne sera déconnectée, sauf si elle travaille aussi ailleurs dans le réseau.',
    'Un rôle que personne ne reprend paraîtra comme un trou sur la fiche.',
    'Pour revenir en arrière, il faut une nouvelle invitation : elle redonne un accès, et chaque rôle est à confier de nouveau.',
  ],
  confirm: 'Confirmer le départ',
  refusals: {
    'lead-missing': 'Nommez d’abord qui répondra de l’organisation.',
    'not-a-member': 'Choisissez quelqu’un qui travaille ici aujourd’hui.',
    'to-the-leaver': 'Un rôle ne peut pas aller à la personne qui part.',
  } satisfies Record<DepartureRefusal, string>,
}
export type Words = typeof fr
