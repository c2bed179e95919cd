export const fr = {
  step: (number: number, of: number) => `Mise en route, page ${number} sur ${of}`,
  networkTitle: 'Votre réseau',
  networkLead: 'Une table, une coalition, un comité : les organisations qui travaillent ensemble sur un territoire.',
  invitationsTitle: 'Premières invitations',
  invitationsLead: 'Une organisation à la fois. La personne recevra un lien valable 7 jours.',
  invited: (count: number) => (count < 2 ? 'Une organisation est invitée :' : `${count} organisations sont invitées :`),
  organization: 'Quelle organisation ?',
  person: 'Qui en répondra ?',
  sameRegion: (region: string) => `Région : ${region}, celle de votre réseau.`,
  region: 'Région',
  regionUnsaid: 'Pas encore connue',
  choose: 'Choisir…',
  send: 'Envoyer et terminer',
  sendAnother: 'Envoyer, puis inviter une autre organisation',
  finish: 'Terminer',
  skip: 'Passer, j’inviterai plus tard',
  backToNetwork: 'Revenir au réseau',
  doneTitle: 'Le réseau est créé',
  doneLead: (sent: number) =>
    sent === 0
      ? 'Personne n’est encore invité : tout est prêt pour les premières organisations.'
      : sent === 1
        ? 'Une invitation attend sa réponse.'
        : `${sent} invitations attendent leur réponse.`,
  doneNext: 'Pour continuer',
  doneOrganizations: 'Voir les organisations et en ajouter',
  doneImport: 'Importer une liste d’organisations',
  doneInstance: 'Voir l’état de l’instance',
  doneCoordinator: 'La personne qui coordonne recevra un courriel. C’est elle qui invitera les organisations.',
  mailWaits: 'Aucun serveur de courriel n’est configuré : les messages attendent dans la boîte d’envoi.',
  mailWaitsLink: 'Ouvrir la page de l’instance',
}
export type Words = typeof fr
