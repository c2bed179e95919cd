import type { Language } from '../../../kernel/language.ts'

interface NetworkWords {
  lead: string
  regions: string
  sectors: string
  organizations: string
  coordinatorsTitle: string
  heads: { name: string; since: string; acts: string }
  nobody: string
  pastTitle: string
  inviteTitle: string
  inviteText: string
  end: string
  endHidden: (name: string) => string
  editTitle: string
  networkLabel: string
  notices: Record<'network-saved' | 'coordination-ended' | 'last-coordinator', string>
}

const fr: NetworkWords = {
  lead: 'Ce qui tient ce réseau ensemble, et qui en répond.',
  regions: 'Régions',
  sectors: 'Secteurs',
  organizations: 'Voir les organisations',
  coordinatorsTitle: 'Coordination',
  heads: { name: 'Nom', since: 'Depuis', acts: 'Gestes' },
  nobody: 'Personne ne coordonne ce réseau pour l’instant.',
  pastTitle: 'Avant',
  inviteTitle: 'Passer ou partager la coordination',
  inviteText: 'La personne recevra un lien valable 24 heures. À deux, un départ ne défait rien.',
  end: 'Mettre fin',
  endHidden: (name) => `à la coordination de ${name}, aujourd’hui`,
  editTitle: 'Modifier le réseau',
  networkLabel: 'Réseau',
  notices: {
    'network-saved': 'Le réseau est enregistré.',
    'coordination-ended': 'Cette coordination prend fin aujourd’hui.',
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
  heads: { name: 'Name', since: 'Since', acts: 'Acts' },
  nobody: 'Nobody coordinates this network for now.',
  pastTitle: 'Before',
  inviteTitle: 'Hand over or share the coordination',
  inviteText: 'The person will receive a link good for 24 hours. With two, a departure undoes nothing.',
  end: 'End',
  endHidden: (name) => `the coordination of ${name}, today`,
  editTitle: 'Edit the network',
  networkLabel: 'Network',
  notices: {
    'network-saved': 'The network is saved.',
    'coordination-ended': 'That coordination ends today.',
    'last-coordinator': 'Nothing changed: a network always keeps someone who coordinates. First invite the next one.',
  },
}

export const networkWords: Record<Language, NetworkWords> = { fr, en }
