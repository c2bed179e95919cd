import type { Language } from '../../kernel/language.ts'
import { designationNames, roleNames } from '../identity/index.ts'
import type { DesignationKind, InvitedRole, MemberRole, OrganizationStatus } from './model.ts'

interface SharedWords {
  roles: Record<InvitedRole, string>
  roleHints: Record<MemberRole, string>
  kinds: Record<DesignationKind, string>
  kindHints: Record<DesignationKind, string>
  statuses: Record<OrganizationStatus, string>
  languages: Record<Language, string>
  unsaid: string
  nobody: string
  save: string
  continue: string
  later: string
  back: string
  organizations: string
  invitations: string
  noticeTitle: string
}

const fr: SharedWords = {
  roles: roleNames.fr,
  roleHints: {
    reader: 'Consulte tout ce que l’organisation voit, ne change rien.',
    worker: 'Inscrit son travail et suit les actions.',
    specialist: 'Reçoit les demandes des partenaires et y répond.',
    lead: 'Répond de l’organisation : sa fiche, ses gens, ses choix.',
  },
  kinds: designationNames.fr,
  kindHints: {
    contact: 'La personne que les partenaires appellent d’abord.',
    contact_deputy: 'Prend le relais pendant une absence ou après un départ.',
    specialist: 'Connaît l’exploitation sexuelle des jeunes, reçoit les demandes et oriente.',
    specialist_deputy: 'Répond quand le ou la spécialiste n’est pas là.',
    training_resource: 'Organise la formation des collègues et tient le registre.',
    privacy_officer: 'Veille à la Loi 25 dans l’organisation.',
  },
  statuses: { listed: 'Inscrite', invited: 'Invitée', joined: 'Membre', left: 'Partie' },
  languages: { fr: 'Français', en: 'Anglais' },
  unsaid: 'Pas encore dit',
  nobody: 'Personne pour l’instant',
  save: 'Enregistrer',
  continue: 'Continuer',
  later: 'Plus tard',
  back: 'Retour',
  organizations: 'Organisations',
  invitations: 'Invitations',
  noticeTitle: 'C’est fait',
}

const en: SharedWords = {
  roles: roleNames.en,
  roleHints: {
    reader: 'Reads all that the organization sees, changes nothing.',
    worker: 'Logs work and follows actions.',
    specialist: 'Receives partners’ requests and answers them.',
    lead: 'Answers for the organization: its card, its people, its choices.',
  },
  kinds: designationNames.en,
  kindHints: {
    contact: 'The person partners call first.',
    contact_deputy: 'Takes over during an absence or after a departure.',
    specialist: 'Knows the sexual exploitation of young people, receives requests and directs them.',
    specialist_deputy: 'Answers when the specialist is away.',
    training_resource: 'Organizes colleagues’ training and keeps its register.',
    privacy_officer: 'Watches over privacy law in the organization.',
  },
  statuses: { listed: 'Listed', invited: 'Invited', joined: 'Member', left: 'Left' },
  languages: { fr: 'French', en: 'English' },
  unsaid: 'Not said yet',
  nobody: 'Nobody for now',
  save: 'Save',
  continue: 'Continue',
  later: 'Later',
  back: 'Back',
  organizations: 'Organizations',
  invitations: 'Invitations',
  noticeTitle: 'Done',
}

export const sharedWords: Record<Language, SharedWords> = { fr, en }
