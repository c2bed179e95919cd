import { fr as importWords } from '../../kernel/import/words.fr.ts'
import { de } from '../../kernel/wording.ts'
import { designationNames, roleNames } from '../identity/index.ts'
import type { MemberRole, DesignationKind, OrganizationStatus } from './model.ts'
import type { Language } from '../../kernel/language.ts'
import type { InviteRefusal } from './rules.ts'

export const fr = {
  personalData: 'Départs, heures et absences, dits par vous ou pour vous',
  roles: roleNames.fr,
  roleHints: {
    reader: 'Consulte tout ce que l’organisation voit, ne change rien.',
    worker: 'Suit le plan, et met à jour les actions qui lui sont confiées.',
    specialist: 'Reçoit les demandes des partenaires et y répond.',
    lead: 'Répond de l’organisation : sa fiche, ses gens, ses choix.',
  } satisfies Record<MemberRole, string>,
  kinds: designationNames.fr,
  kindHints: {
    contact: 'La personne que les partenaires appellent d’abord.',
    contact_deputy: 'Prend le relais pendant une absence ou après un départ.',
    specialist: 'Connaît l’exploitation sexuelle des jeunes, reçoit les demandes et oriente.',
    specialist_deputy: 'Répond quand la personne spécialiste n’est pas là.',
    training_resource: 'Organise la formation des collègues et tient le registre.',
    privacy_officer: 'Veille à la Loi 25 dans l’organisation.',
  } satisfies Record<DesignationKind, string>,
  statuses: { listed: 'Inscrite', invited: 'Invitée', joined: 'Membre', left: 'Partie' } satisfies Record<
    OrganizationStatus,
    string
  >,
  languages: { fr: 'Français', en: 'Anglais' } satisfies Record<Language, string>,
  unsaid: 'Non précisé',
  nobody: 'Personne pour l’instant',
  save: 'Enregistrer',
  openToday: 'Ouvrir « Aujourd’hui »',
  continue: 'Continuer',
  back: 'Retour',
  organizations: 'Organisations',
  regions: 'Régions',
  history: 'Historique des rôles',
  handedBy: (name: string) => `Reçu ${de(name)}`,
  /** What a card says of an organization: labels of its fields, headings of files. */
  fields: {
    nameFr: 'Nom en français',
    nameEn: 'Nom en anglais',
    sector: 'Secteur',
    regions: 'Régions desservies',
    municipality: 'Ville',
    website: 'Site',
    staffCount: 'Effectif',
    staffCountOn: 'Jour du compte',
    isNamedPublicly: 'Nom sur les pages publiques',
    network: 'Réseau',
    mandateFr: 'Mandat, en français',
    mandateEn: 'Mandat, en anglais',
    bringsFr: 'Ce qu’elle apporte, en français',
    bringsEn: 'Ce qu’elle apporte, en anglais',
    cannotFr: 'Ce qu’elle ne peut pas faire, en français',
    cannotEn: 'Ce qu’elle ne peut pas faire, en anglais',
  },
  organizationName: 'Nom de l’organisation',
  looksLike:
    'Une organisation de ce nom est déjà dans le réseau, dans une autre ville ou sans ville. Si c’en est une autre, ajoutez-la par « Ajouter une organisation ».',
  alreadyThere: 'Une organisation de ce nom et de cette ville est déjà dans le réseau.',
  choose: 'Choisir…',
  noticeTitle: 'C’est fait',
  /** What was just done, said on the page where it leads: by the code that the address carries. */
  notices: {
    'request-same': 'La demande est réglée : l’organisation est déjà dans le réseau.',
    'organization-added': 'L’organisation est ajoutée.',
    'organization-saved': 'La fiche est enregistrée.',
    'network-left': 'L’organisation a quitté le réseau aujourd’hui.',
    'invitation-sent':
      'L’invitation est faite. Son courriel part dès que possible ; s’il est refusé, « Invitations » le dit.',
    'invitation-extended': 'L’invitation est prolongée. Un nouveau lien part dès que possible, valable 7 jours.',
    'invitation-corrected':
      'L’invitation est corrigée. Un nouveau lien part dès que possible à cette adresse, valable 7 jours.',
    'invitation-already-member': 'Cette personne travaille déjà dans l’organisation : rien n’a changé.',
    'invitation-revoked':
      'L’invitation est retirée. Son lien ne sert plus. Elle peut être renvoyée, avec un nouveau lien, depuis « Invitations ».',
    'invitation-already-invited': 'Une autre invitation attend déjà cette personne : rien n’a changé.',
    'invitation-settled': 'Cette invitation est déjà réglée : rien n’a changé.',
    'invitation-too-many': 'Vingt invitations par jour au plus : celle-ci n’est pas partie.',
    'role-changed': 'L’accès est changé.',
    'person-left': 'Le départ est enregistré. Pendant 30 jours, il s’annule sous « Ont quitté l’organisation ».',
    'own-departure': 'Votre départ est enregistré.',
    'departure-undone': 'Le départ est annulé. Ce qui avait changé depuis est resté comme la page le disait.',
    'hours-said': 'Les heures sont enregistrées.',
    'absence-declared': 'L’absence est enregistrée. Elle prend fin d’elle-même.',
    'absence-taken-back': 'L’absence est retirée.',
    'absence-moved-on': 'Rien n’a changé : cette absence était déjà retirée ou passée.',
    'designations-saved': 'Les rôles sont enregistrés.',
    'import-applied': 'La liste est importée.',
    'import-undone': 'L’importation est défaite. Rien n’en reste.',
    'import-undone-some': 'L’importation est défaite. Les organisations invitées ou arrivées depuis sont restées.',
    'import-too-late': importWords.tooLate,
    'network-saved': 'Le réseau est enregistré.',
    'coordination-ended':
      'Cette coordination prend fin aujourd’hui. Pendant 30 jours, elle peut être rendue, sous « Avant ».',
    'coordination-back': 'La coordination est rendue, comme si elle n’avait pas pris fin.',
    'coordination-too-late':
      'Rien n’a changé : cette coordination est déjà là, ou elle a pris fin il y a plus de 30 jours. Envoyez une invitation.',
    'organization-back': 'L’organisation est de retour dans le réseau.',
    'return-refused': 'Rien n’a changé : cette organisation est déjà là, ou elle est partie d’elle-même.',
    'last-coordinator':
      'Rien n’a changé : un réseau garde toujours quelqu’un qui coordonne. Invitez d’abord qui prendra la suite.',
  },
  /** A role that someone else holds since a departure. */
  heldSince: (name: string) => `Confié depuis à ${name}.`,
  heldByNobody: 'Personne ne l’a plus depuis.',
  /** A list of organizations as a file. */
  file: {
    name: 'organisations',
    columns: { code: 'Code', status: 'État', staff: 'Effectif', staffOn: 'Jour du compte' },
  },
  /** Someone to invite. */
  guest: {
    name: 'Nom de la personne',
    email: 'Courriel de travail',
    language: 'Langue du courriel',
    emailHint: 'Par exemple nom@organisme.quebec',
    send: 'Envoyer l’invitation',
    refusals: {
      'too-many': 'Vingt invitations par jour au plus. Envoyez les autres demain.',
      'already-invited': 'Une invitation attend déjà cette personne. Prolongez-la plutôt.',
      'already-member': 'Cette personne travaille déjà dans l’organisation.',
    } satisfies Record<InviteRefusal, string>,
  },
}
export type Words = typeof fr
