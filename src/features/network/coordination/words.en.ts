import type { Words } from './words.fr.ts'

export const en: Words = {
  labels: {
    nameFr: 'Name in French',
    nameEn: 'Name in English',
    regions: 'Regions covered',
    sectors: 'Sectors brought together',
    coordinates: 'Who coordinates this network?',
  },
  nameHint: 'As partners call it. It can be corrected later.',
  regionsHint: 'One or more.',
  wholeProvince: 'All of Quebec',
  wholeProvinceHint: 'The 17 regions, without ticking each.',
  sectorsHint: 'Untick only those that will not take part. A sector without any organization will show as a gap.',
  coordinatesHint: 'Whoever runs the instance has no rights over its content, unless they coordinate too.',
  coordinatesYes: 'I also coordinate this network',
  coordinatesNo: 'Someone else coordinates it',
  lead: 'What holds this network together, and who answers for it.',
  regions: 'Regions',
  sectors: 'Sectors',
  organizations: 'See the organizations',
  coordinatorsTitle: 'Coordination',
  heads: { name: 'Name', organization: 'Organization', since: 'Since', left: 'Left on', acts: 'Actions' },
  nobody: 'Nobody coordinates this network for now.',
  pastTitle: 'Before',
  inviteTitle: 'Hand over or share the coordination',
  inviteText: 'The person will receive a link good for 7 days. With two people, a departure undoes nothing.',
  end: 'End…',
  endHidden: (name) => `the coordination of ${name}, today`,
  ending: {
    title: (name) => `End the coordination of ${name}`,
    lost: ({ name, network, isSelf }) =>
      isSelf
        ? [
            `From today, you no longer coordinate “${network}”: inviting, editing a card, following the table’s plan, keeping the directory.`,
            'The dates of your coordination stay on record.',
          ]
        : [
            `From today, ${name} no longer coordinates “${network}”: inviting, editing a card, following the table’s plan, keeping the directory.`,
            'If this person works nowhere else in the network, they will be signed out.',
            'The dates of their coordination stay on record.',
          ],
    back: (name) =>
      `For 30 days, whoever coordinates the network can give it back to ${name}, in one step, on the page of the network. After that, it takes a new invitation. What is entrusted to others today stays with them.`,
    backSelf:
      'For 30 days, another person who coordinates the network can give it back to you, on the page of the network. After that, it takes a new invitation. What is entrusted to others today stays with them.',
    holds: 'What this person holds by coordinating',
    ownHolds: 'What you hold by coordinating',
    holdsNothing: 'Nothing else: no action of the table’s plan, no invitation.',
    act: 'End this coordination',
  },
  giveBack: 'Give the coordination back',
  giveBackHidden: (name) => `to ${name}`,
  editTitle: 'Edit the network',
  formerTitle: 'Organizations that left the network',
  formerLead:
    'An organization brought back belongs to the network from today on. Its earlier period stays on record, with its dates.',
  leftByItself: 'It left by its own decision. If it wants to return, list it again and invite its lead.',
  bringBack: 'Bring back',
  bringBackHidden: (name) => `${name} into the network, from today on`,
}
