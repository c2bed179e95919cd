import type { Words } from './words.fr.ts'

const noteProblems = {
  'note-email': 'This text holds an e-mail address. Put that of the organization in its field.',
  'note-phone': 'This text holds a number. Put that of the organization in its field.',
  'note-birth': 'This text holds a date of birth. Take it out.',
}

export const en: Words = {
  addTitle: 'Add an initiative',
  editTitle: 'Edit the initiative',
  lead: 'Tell what you do with other sectors. One language is enough to save a draft; both are needed to publish.',
  publicLead: 'This initiative is published: what you save here can be read at once, by anyone.',
  noPlace: {
    title: 'Your organization is in no network',
    text: 'An initiative is added in a network. Ask whoever coordinates yours to list your organization.',
  },
  labels: {
    organization: 'Organization',
    nameFr: 'Name in French',
    nameEn: 'Name in English',
    aimFr: 'Aim, in French',
    aimEn: 'Aim, in English',
    sectors: 'Sectors joined',
    regions: 'Regions',
    minimumAge: 'Age, from',
    maximumAge: 'Age, to',
    sinceYear: 'Since which year',
    sourceText: 'Where people can read about it',
    sourceUrl: 'Address of that page',
    contactEmail: 'E-mail of the organization',
    contactPhone: 'Telephone of the organization',
    contactUrl: 'Site of the organization',
    adoptedFrom: 'Adopted from another initiative',
  },
  aimHint: 'Two or three sentences: for whom, how, with whom. Speak of no young person in particular.',
  regionsHint: 'One or more.',
  wholeProvince: 'All of Quebec',
  wholeProvinceHint: 'It is tied to no region.',
  agesHint: 'Leave empty if it does not matter or is not known.',
  sourceTitle: 'Source',
  sourceHint:
    'Title of a report, an article or a page. Without a source, the card will say that the organization tells it itself.',
  contactTitle: 'How to reach you',
  contactText:
    'This will be public. Give the address of the organization, never of a person: people leave, the card stays.',
  adoptedHint: 'The one that inspired you, if it is in the list.',
  noOrigin: 'None',
  save: 'Save',
  problems: {
    nameFr: {
      'too-many': 'Your organization has added many today. Try again tomorrow.',
      missing: 'Give a name, in one language at least.',
      'needed-in-public': 'A published initiative keeps its name in French.',
      ...noteProblems,
    },
    nameEn: { 'needed-in-public': 'A published initiative keeps its name in English.', ...noteProblems },
    sourceText: noteProblems,
    aimFr: {
      'needed-in-public': 'A published initiative keeps its aim in French.',
      ...noteProblems,
    },
    aimEn: {
      'needed-in-public': 'A published initiative keeps its aim in English.',
      ...noteProblems,
    },
    organization: { missing: 'Choose the organization that tells of it.' },
    sectors: { missing: 'Tick at least one sector.' },
    regions: { missing: 'Tick at least one region, or all of Quebec.' },
    maximumAge: { 'ages-crossed': 'This age is lower than the first one.' },
    contactEmail: {
      'of-a-person': 'This is the address of someone who works with you. Give that of the organization.',
    },
    contactPhone: {
      'not-a-phone': 'Write one number only, with its area code.',
      'extension-inside': 'Write the number without an extension: that of the organization.',
    },
    adoptedFrom: {
      circle: 'That initiative already comes from yours. Each cannot come from the other.',
      'unknown-origin': 'That initiative is not public. Choose one from the list.',
    },
  },
}
