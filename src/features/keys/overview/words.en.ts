import { plural } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

export const en: Words = {
  lead: 'What is sealed to a team opens with its members’ keys. Neither Tisserin nor whoever hosts it can read it.',
  yours: 'Your keys',
  none: 'You have no keys yet. You need five minutes, pen and paper, and a call to someone who holds keys in your organization.',
  make: 'Make my keys',
  open: 'Open my vault',
  ways: 'Ways to open it',
  way: {
    phrase: (day) => `Six-word phrase, since ${day}`,
    kit: (day) => `Printed kit, since ${day}`,
    prf: (day) => `Passkey of a device, since ${day}`,
  },
  oneWay: 'You need a second way to open your vault. Without it, one loss would lock you out.',
  unfounded: 'This organization has no keys yet.',
  founding:
    'It takes two people. Each makes their own keys. Then someone who leads the organization starts in their vault, and the other signs.',
  proposed: (names: string) => `Still to sign: ${names}.`,
  someone: 'someone from another organization',
  holders: 'Who holds the keys',
  members: 'Members with keys',
  memberCount: (count: number) => plural('en', count, `${count} person`, `${count} people`),
  you: 'You',
  isMember: 'You have keys here',
  isNone: 'You have no keys here',
  waiting: 'Waiting to compare their six words',
  team: (epoch: number, day: string) => `Key no. ${epoch}, since ${day}`,
  noKey: 'No key yet',
  rotation: {
    due: 'Someone left. The key must be renewed: someone who holds keys opens their vault.',
    late: 'Someone left more than 24 hours ago and the key has not changed. Someone who holds keys must open their vault today.',
    blocked:
      'Someone left more than 72 hours ago and the key has not changed. Nothing new reaches this team until it does.',
  },
  drill: (share: number) => `Rescue sheet ${share}`,
  drillMade: (day: string) => `Made on ${day}`,
  drillOn: (day: string) => `Answered on ${day}`,
  drillLate: (day: string) => `Silent since ${day}: check it now, in the vault`,
  limits: 'What is protected, from whom, and what is not',
  panel: 'To read what is sealed to your team',
  see: 'See',
}
