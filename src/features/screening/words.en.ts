import { plural } from '../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

export const en: Words = {
  name: 'Screening protocol',
  title: 'Screening and referral protocol',
  personalData: 'Screening protocol: what you published, and said you had read',
  base: 'Base protocol',
  of: (organization) => `Protocol: ${organization}`,
  version: (number) => `Version ${number}`,
  baseVersion: (number, day) => `Base protocol, version ${number}, ${day}.`,
  ownVersion: (number, day) => `Version ${number}, published on ${day}.`,
  danger: 'Immediate danger? Call',
  nothingKept: 'This page asks for nothing and keeps nothing. This is not legal advice.',
  sheet: 'A sheet to print',
  card: 'The wallet card',
  states: {
    none: 'No version',
    'in-force': 'In force',
    'taken-down': 'Taken down',
  },
  steps: (count) => `${count} ${plural('en', count, 'step', 'steps')}`,
  personProblems: {
    'note-email': 'The text has an e-mail address in it. Take it out: name a role instead.',
    'note-phone': 'The text has a phone number in it. The specialist and the lines are shown already.',
    'note-birth': 'The text looks like a date of birth. A protocol is about nobody.',
  },
  noticeTitle: 'Done',
  notices: {
    'screening-saved': 'The step is saved. Your colleagues will read it once it is published.',
    'screening-added': 'The step is added. Your colleagues will read it once it is published.',
    'screening-left-out': 'The step is left out. You can take it back below.',
    'screening-taken-back': 'The step is back.',
    'screening-published': 'The version is in force. Your colleagues will see that it is to be read.',
    'screening-read': 'Noted: you have read this version.',
    'screening-taken-down': 'The protocol is taken down. The base protocol is still there for everyone.',
    'screening-put-back': 'The protocol is in force again.',
    'screening-moved': 'Someone changed this protocol meanwhile. Here it is as it stands now.',
  },
}
