import { de } from '../../../kernel/wording.ts'

export const fr = {
  title: (organization: string) => `Personnes et rôles : ${organization}`,
  lead: 'Qui travaille ici, qui tient quel rôle. Les gens changent, les rôles restent et se transmettent.',
  invite: 'Inviter une ou un collègue',
  membersTitle: 'Personnes',
  heads: { name: 'Nom', role: 'Accès', since: 'Depuis', holds: 'Rôles' },
  files: 'Télécharger la liste :',
  file: { name: 'personnes', email: 'Courriel', until: 'Jusqu’au' },
  nothingHeld: 'Aucun rôle',
  pastTitle: 'Ont quitté l’organisation',
  pastLine: ({ name, role }: { name: string; role: string }) => `${name}, ${role}`,
  undoDeparture: (name: string) => `Annuler le départ ${de(name)}`,
  waitingTitle: 'Invitations',
  designationsTitle: 'Rôles sur lesquels les partenaires comptent',
  roleLegend: 'Ce que cette personne peut faire',
  roleSave: 'Changer l’accès',
  lastLead: 'C’est la seule personne responsable. Confiez d’abord cet accès à quelqu’un d’autre.',
  changedMeanwhile: 'Quelqu’un a changé cet accès entre-temps. Vérifiez, puis recommencez.',
  departure: 'Préparer son départ',
  departureHint: 'La page suivante montre tout ce que cette personne tient, et demande qui prend la suite.',
  mailRefused: 'Un serveur de courriel refuse cette adresse : nos courriels n’y arrivent plus.',
  mailRefusedWhat:
    'Demandez à cette personne son adresse d’aujourd’hui. Si l’adresse a changé, envoyez une invitation à la nouvelle, puis préparez le départ de ce compte.',
  hasLeft: (day: string) => `Départ le ${day}.`,
}
export type Words = typeof fr
