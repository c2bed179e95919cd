import type { DemoMoment } from '../../../kernel/feature/index.ts'

/** A referral between invented organizations, about nobody; what is sealed says that it is invented. */
export interface InventedReferral {
  slug: string
  from: string
  by: string
  to: string
  priority: 'urgent' | 'priority' | 'ordinary'
  purpose: 'service' | 'shared-follow-up'
  language: 'fr' | 'en'
  capacity: 'minor-alone' | 'adult'
  classes: readonly string[]
  channels: readonly string[]
  /** As it was read aloud. */
  text: string
  content: object
  /** Words that the one who asked added since. */
  note: string | null
}

/** Read first by a visitor: a referral that waits for La Courtepointe, and one that it sent. */
export const inventedReferrals: readonly InventedReferral[] = [
  {
    slug: 'received',
    from: 'passe-fil',
    by: 'worker-passe-fil',
    to: 'courtepointe',
    priority: 'priority',
    purpose: 'service',
    language: 'fr',
    capacity: 'minor-alone',
    classes: ['identity', 'contact', 'need', 'reason', 'risk', 'goal', 'report-back'],
    channels: ['worker', 'text'],
    text: '(Exemple inventé.)\nJe travaille ici : Travail de rue Le Passe-Fil. Je te propose de parler de toi à la Maison des jeunes La Courtepointe.\nLe but : que tu aies leur aide.\nTu peux dire non. Tu ne perds rien, et je reste là pour toi.',
    content: {
      identity: { name: '(Exemple inventé) « Alex »', pronoun: 'they', age: '16' },
      contact: {
        reach: 'Par texto, la semaine, de 15 h à 17 h : 819 555-0177',
        avoid: 'Son ancien employeur. Ne rien laisser sur une boîte vocale.',
      },
      need: { codes: ['talk', 'basic-needs'] },
      reason: {
        text: 'Exemple inventé. Cherche un endroit calme après l’école, deux soirs par semaine, et quelqu’un à qui parler sans avoir à tout raconter de nouveau.',
      },
      risk: { text: 'Exemple inventé. Quelqu’un regarde parfois son téléphone : messages courts, sans détail.' },
      goal: { text: '« Avoir une place où personne ne me demande rien en échange. »' },
      worker: { name: 'Intervenante inventée, Le Passe-Fil', phone: '819 555-0121' },
    },
    note: 'Exemple inventé. Le mercredi lui convient mieux que le mardi.',
  },
  {
    slug: 'sent',
    from: 'courtepointe',
    by: 'worker-courtepointe',
    to: 'cisss',
    priority: 'ordinary',
    purpose: 'shared-follow-up',
    language: 'en',
    capacity: 'adult',
    classes: ['identity', 'need', 'reason'],
    channels: ['worker'],
    text: '(Invented example.)\nI work here: La Courtepointe Youth Centre. I would like to talk about you with the Trois-Lisières CISSS, youth team.\nThe goal is to be there for you together, them and me.\nYou can say no. You lose nothing, and I am still here for you.',
    content: {
      identity: { name: '(Invented example) “Sam”', pronoun: 'he', age: '18' },
      need: { codes: ['talk'] },
      reason: { text: 'Invented example. Turned 18 in the fall, and would like the same people to stay around him.' },
      worker: { name: 'Invented worker, La Courtepointe', phone: '819 555-0142' },
    },
    note: null,
  },
]

/** Six months from the day it is loaded. */
export const lastDayOf = ({ daysAgo }: DemoMoment): string => daysAgo(-180)
