import { defineAddresses } from '../../kernel/http/index.ts'
import { addresses as identity } from '../identity/index.ts'

export const addresses = defineAddresses({
  setupNetwork: { fr: '/mise-en-route/reseau', en: '/setup/network' },
  setupInvitations: { fr: '/mise-en-route/invitations', en: '/setup/invitations' },
  setupDone: { fr: '/mise-en-route/termine', en: '/setup/done' },

  network: { fr: '/reseaux/:id', en: '/networks/:id' },
  coordination: { fr: '/reseaux/:id/coordination', en: '/networks/:id/coordination' },
  endCoordination: {
    fr: '/reseaux/:id/coordination/:personId/fin',
    en: '/networks/:id/coordination/:personId/end',
  },

  giveBackCoordination: {
    fr: '/reseaux/:id/coordination/:personId/retour',
    en: '/networks/:id/coordination/:personId/return',
  },
  bringBack: { fr: '/reseaux/:id/retours', en: '/networks/:id/returns' },

  organizations: { fr: '/organisations', en: '/organizations' },
  organizationsCsv: { fr: '/organisations.csv', en: '/organizations.csv' },
  organizationsXlsx: { fr: '/organisations.xlsx', en: '/organizations.xlsx' },
  organizationsJson: { fr: '/organisations.json', en: '/organizations.json' },
  addOrganization: { fr: '/organisations/ajouter', en: '/organizations/add' },
  requests: { fr: '/organisations/demandes', en: '/organizations/requests' },
  setRequestAside: {
    fr: '/organisations/demandes/:id/mettre-de-cote',
    en: '/organizations/requests/:id/set-aside',
  },
  takeRequestUp: { fr: '/organisations/demandes/:id/reprendre', en: '/organizations/requests/:id/take-up' },
  settleRequest: { fr: '/organisations/demandes/:id/deja-la', en: '/organizations/requests/:id/there-already' },
  organization: { fr: '/organisations/:id', en: '/organizations/:id' },
  editOrganization: { fr: '/organisations/:id/modifier', en: '/organizations/:id/edit' },
  leaveNetwork: { fr: '/organisations/:id/quitter', en: '/organizations/:id/leave' },

  unanswered: { fr: '/organisations/sans-reponse', en: '/organizations/nobody-answers' },
  unansweredCsv: { fr: '/organisations/sans-reponse.csv', en: '/organizations/nobody-answers.csv' },
  unansweredXlsx: { fr: '/organisations/sans-reponse.xlsx', en: '/organizations/nobody-answers.xlsx' },

  whoToCall: { fr: '/qui-appeler', en: '/who-to-call' },

  people: { fr: '/organisations/:id/personnes', en: '/organizations/:id/people' },
  peopleCsv: { fr: '/organisations/:id/personnes.csv', en: '/organizations/:id/people.csv' },
  peopleXlsx: { fr: '/organisations/:id/personnes.xlsx', en: '/organizations/:id/people.xlsx' },
  designations: { fr: '/organisations/:id/designations', en: '/organizations/:id/designations' },
  invite: { fr: '/organisations/:id/inviter', en: '/organizations/:id/invite' },
  inviteByCode: { fr: '/organisations/:id/inviter/code', en: '/organizations/:id/invite/code' },
  code: identity.code,
  finishCode: { fr: '/code/fin', en: '/code/finish' },
  member: { fr: '/organisations/:id/personnes/:personId', en: '/organizations/:id/people/:personId' },
  answeringHours: {
    fr: '/organisations/:id/personnes/:personId/heures',
    en: '/organizations/:id/people/:personId/hours',
  },
  absences: {
    fr: '/organisations/:id/personnes/:personId/absences',
    en: '/organizations/:id/people/:personId/absences',
  },
  takeBackAbsence: {
    fr: '/organisations/:id/personnes/:personId/absences/:absenceId/retrait',
    en: '/organizations/:id/people/:personId/absences/:absenceId/withdrawal',
  },
  departure: {
    fr: '/organisations/:id/personnes/:personId/depart',
    en: '/organizations/:id/people/:personId/departure',
  },

  undoDeparture: {
    fr: '/organisations/:id/personnes/:personId/depart/annuler',
    en: '/organizations/:id/people/:personId/departure/undo',
  },

  lowerAccess: {
    fr: '/organisations/:id/personnes/:personId/acces/:role',
    en: '/organizations/:id/people/:personId/access/:role',
  },

  invitations: { fr: '/invitations', en: '/invitations' },
  extendInvitation: { fr: '/invitations/:id/prolonger', en: '/invitations/:id/extend' },
  revokeInvitation: { fr: '/invitations/:id/retirer', en: '/invitations/:id/revoke' },
  correctInvitation: { fr: '/invitations/:id/corriger', en: '/invitations/:id/correct' },
  askAgain: { fr: '/invitation/:token/redemander', en: '/invitation/:token/ask-again' },
  invitation: { fr: '/invitation/:token', en: '/invitation/:token' },

  onboardCard: { fr: '/bienvenue/:id/organisation', en: '/welcome-aboard/:id/organization' },
  onboardStaff: { fr: '/bienvenue/:id/effectif', en: '/welcome-aboard/:id/staff' },
  onboardContacts: { fr: '/bienvenue/:id/contacts', en: '/welcome-aboard/:id/contacts' },
  onboardDesignated: { fr: '/bienvenue/:id/designations', en: '/welcome-aboard/:id/designations' },
  welcomeAboard: { fr: '/bienvenue', en: '/welcome-aboard' },

  imports: { fr: '/organisations/importer', en: '/organizations/import' },
  importTemplate: { fr: '/organisations/importer/modele.csv', en: '/organizations/import/template.csv' },
  import: { fr: '/organisations/importer/:id', en: '/organizations/import/:id' },
  importErrors: { fr: '/organisations/importer/:id/erreurs.csv', en: '/organizations/import/:id/errors.csv' },
  confirmImport: { fr: '/organisations/importer/:id/confirmer', en: '/organizations/import/:id/confirm' },
  undoImport: { fr: '/organisations/importer/:id/annuler', en: '/organizations/import/:id/undo' },
})
