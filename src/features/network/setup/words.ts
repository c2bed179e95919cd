import type { Language } from '../../../kernel/language.ts'

interface SetupWords {
  step: (number: number, of: number) => string
  networkTitle: string
  networkLead: string
  labels: { nameFr: string; nameEn: string; regions: string; sectors: string; coordinates: string }
  nameHint: string
  regionsHint: string
  wholeProvince: string
  wholeProvinceHint: string
  sectorsHint: string
  coordinatesHint: string
  coordinatesYes: string
  coordinatesNo: string
  invitationsTitle: string
  invitationsLead: string
  row: (number: number) => string
  rowHint: string
  regionUnsaid: string
  choose: string
  send: string
  skip: string
  backToNetwork: string
  doneTitle: string
  doneLead: (sent: number) => string
  doneNext: string
  doneOrganizations: string
  doneImport: string
  doneInstance: string
  doneCoordinator: string
  mailWaits: string
  mailWaitsLink: string
}

const fr: SetupWords = {
  step: (number, of) => `Mise en route, page ${number} de ${of}`,
  networkTitle: 'Votre réseau',
  networkLead: 'Une table, une coalition, un comité : les organisations qui tissent ensemble sur un territoire.',
  labels: {
    nameFr: 'Nom en français',
    nameEn: 'Nom en anglais',
    regions: 'Régions couvertes',
    sectors: 'Secteurs réunis',
    coordinates: 'Qui coordonne ce réseau ?',
  },
  nameHint: 'Tel que les partenaires le disent. Il se corrige plus tard.',
  regionsHint: 'Une ou plusieurs.',
  wholeProvince: 'Tout le Québec',
  wholeProvinceHint: 'Les 17 régions, sans cocher chacune.',
  sectorsHint: 'Décochez seulement ceux qui n’en seront pas. Un secteur sans organisation se verra comme un trou.',
  coordinatesHint: 'La personne qui gère l’instance n’a aucun droit sur le contenu, sauf si elle coordonne aussi.',
  coordinatesYes: 'Moi aussi, je coordonne ce réseau',
  coordinatesNo: 'Une autre personne le coordonne',
  invitationsTitle: 'Premières invitations',
  invitationsLead: 'Jusqu’à cinq organisations pour commencer. Chaque personne recevra un lien valable 24 heures.',
  row: (number) => `Organisation ${number}`,
  rowHint: 'Laissez vide ce qui ne sert pas.',
  regionUnsaid: 'Pas encore connue',
  choose: 'Choisir…',
  send: 'Envoyer les invitations',
  skip: 'Passer, j’inviterai plus tard',
  backToNetwork: 'Revenir au réseau',
  doneTitle: 'Le réseau est monté',
  doneLead: (sent) =>
    sent === 0
      ? 'Personne n’est encore invité : le métier est prêt, les fils viendront.'
      : sent === 1
        ? 'Une invitation attend sa réponse.'
        : `${sent} invitations attendent leur réponse.`,
  doneNext: 'Pour continuer',
  doneOrganizations: 'Voir les organisations et en ajouter',
  doneImport: 'Importer une liste d’organisations',
  doneInstance: 'Voir l’état de l’instance',
  doneCoordinator: 'La personne qui coordonne recevra un courriel. C’est elle qui invitera les organisations.',
  mailWaits: 'Aucun serveur de courriel n’est réglé : les messages attendent dans la boîte d’envoi.',
  mailWaitsLink: 'Ouvrir la page de l’instance',
}

const en: SetupWords = {
  step: (number, of) => `Getting started, page ${number} of ${of}`,
  networkTitle: 'Your network',
  networkLead: 'A table, a coalition, a committee: the organizations that weave together on a territory.',
  labels: {
    nameFr: 'Name in French',
    nameEn: 'Name in English',
    regions: 'Regions covered',
    sectors: 'Sectors brought together',
    coordinates: 'Who coordinates this network?',
  },
  nameHint: 'As partners say it. It can be corrected later.',
  regionsHint: 'One or more.',
  wholeProvince: 'All of Quebec',
  wholeProvinceHint: 'The 17 regions, without ticking each.',
  sectorsHint: 'Untick only those that will not take part. A sector without organization will show as a hole.',
  coordinatesHint: 'Whoever runs the instance has no right on its content, unless they coordinate too.',
  coordinatesYes: 'I also coordinate this network',
  coordinatesNo: 'Someone else coordinates it',
  invitationsTitle: 'First invitations',
  invitationsLead: 'Up to five organizations to begin. Each person will receive a link good for 24 hours.',
  row: (number) => `Organization ${number}`,
  rowHint: 'Leave empty what you do not need.',
  regionUnsaid: 'Not known yet',
  choose: 'Choose…',
  send: 'Send the invitations',
  skip: 'Skip, I will invite later',
  backToNetwork: 'Back to the network',
  doneTitle: 'The network is strung',
  doneLead: (sent) =>
    sent === 0
      ? 'Nobody is invited yet: the loom is ready, the threads will come.'
      : sent === 1
        ? 'One invitation is waiting for an answer.'
        : `${sent} invitations are waiting for an answer.`,
  doneNext: 'To go on',
  doneOrganizations: 'See the organizations and add some',
  doneImport: 'Import a list of organizations',
  doneInstance: 'See the state of the instance',
  doneCoordinator: 'The person who coordinates will receive an e-mail. They will invite the organizations.',
  mailWaits: 'No mail server is set: messages wait in the outbox.',
  mailWaitsLink: 'Open the instance page',
}

export const setupWords: Record<Language, SetupWords> = { fr, en }
