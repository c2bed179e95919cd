import type { Language } from '../../../kernel/language.ts'

interface NetworkWords {
  lead: string
  regions: string
  sectors: string
  organizations: string
  coordinatorsTitle: string
  heads: { name: string; organization: string; since: string; left: string; acts: string }
  nobody: string
  pastTitle: string
  inviteTitle: string
  inviteText: string
  end: string
  endHidden: (name: string) => string
  editTitle: string
  networkLabel: string
  formerTitle: string
  formerLead: string
  leftByItself: string
  bringBack: string
  bringBackHidden: (name: string) => string
  notices: Record<
    'network-saved' | 'coordination-ended' | 'last-coordinator' | 'organization-back' | 'return-refused',
    string
  >
}

const fr: NetworkWords = {
  lead: 'Ce qui tient ce réseau ensemble, et qui en répond.',
  regions: 'Régions',
  sectors: 'Secteurs',
  organizations: 'Voir les organisations',
  coordinatorsTitle: 'Coordination',
  heads: { name: 'Nom', organization: 'Organisation', since: 'Depuis', left: 'Départ', acts: 'Gestes' },
  nobody: 'Personne ne coordonne ce réseau pour l’instant.',
  pastTitle: 'Avant',
  inviteTitle: 'Passer ou partager la coordination',
  inviteText: 'La personne recevra un lien valable 24 heures. À deux, un départ ne défait rien.',
  end: 'Mettre fin',
  endHidden: (name) => `à la coordination de ${name}, aujourd’hui`,
  editTitle: 'Modifier le réseau',
  networkLabel: 'Réseau',
  formerTitle: 'Organisations qui ont quitté le réseau',
  formerLead:
    'Une organisation ramenée fait partie du réseau dès aujourd’hui. Son temps d’avant reste inscrit, avec ses dates.',
  leftByItself:
    'Partie par sa propre décision. Si elle veut revenir, inscrivez-la de nouveau et invitez sa personne responsable.',
  bringBack: 'Ramener',
  bringBackHidden: (name) => `${name} dans le réseau, dès aujourd’hui`,
  notices: {
    'network-saved': 'Le réseau est enregistré.',
    'coordination-ended': 'Cette coordination prend fin aujourd’hui.',
    'organization-back': 'L’organisation est de retour dans le réseau.',
    'return-refused': 'Rien n’a changé : cette organisation est déjà là, ou elle est partie d’elle-même.',
    'last-coordinator':
      'Rien n’a changé : un réseau garde toujours quelqu’un qui coordonne. Invitez d’abord la relève.',
  },
}

const en: NetworkWords = {
  lead: 'What holds this network together, and who answers for it.',
  regions: 'Regions',
  sectors: 'Sectors',
  organizations: 'See the organizations',
  coordinatorsTitle: 'Coordination',
  heads: { name: 'Name', organization: 'Organization', since: 'Since', left: 'Left on', acts: 'Acts' },
  nobody: 'Nobody coordinates this network for now.',
  pastTitle: 'Before',
  inviteTitle: 'Hand over or share the coordination',
  inviteText: 'The person will receive a link good for 24 hours. With two, a departure undoes nothing.',
  end: 'End',
  endHidden: (name) => `the coordination of ${name}, today`,
  editTitle: 'Edit the network',
  networkLabel: 'Network',
  formerTitle: 'Organizations that left the network',
  formerLead:
    'An organization brought back belongs to the network from today on. Its time before stays on record, with its dates.',
  leftByItself: 'It left by its own decision. If it wants to return, list it again and invite the person who leads it.',
  bringBack: 'Bring back',
  bringBackHidden: (name) => `${name} into the network, from today on`,
  notices: {
    'network-saved': 'The network is saved.',
    'coordination-ended': 'That coordination ends today.',
    'organization-back': 'The organization is back in the network.',
    'return-refused': 'Nothing changed: this organization is there already, or it left by itself.',
    'last-coordinator': 'Nothing changed: a network always keeps someone who coordinates. First invite the next one.',
  },
}

export const networkWords: Record<Language, NetworkWords> = { fr, en }
