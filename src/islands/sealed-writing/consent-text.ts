import type { Capacity, Channel, ContentClass, Purpose } from '../referral/codes.ts'
import { sayDay } from '../referral/days.ts'

export interface ConsentFacts {
  from: string
  to: string
  purpose: Purpose
  capacity: Capacity
  classes: readonly ContentClass[]
  channels: readonly Channel[]
  /** Last day. */
  until: string
  /** Days during which both are there, when that organization takes over; null: it does not. */
  handOffDays: number | null
}

interface Sayings {
  start: (from: string, to: string) => string
  purposes: Record<Purpose, string>
  aim: (purpose: string) => string
  list: string
  classes: Record<ContentClass, string>
  nothingElse: string
  takesOver: (from: string, to: string) => string
  both: (days: number) => string
  asItStands: string
  andSince: string
  readers: string
  moreReaders: string
  reach: (channels: string) => string
  channels: Record<Channel, string>
  until: (day: string) => string
  refusing: string
  law: string
  parent: string
  question: string
  and: string
}

const sayings: Record<'fr' | 'en', Sayings> = {
  fr: {
    start: (from, to) => `Je travaille ici : ${from}. Je te propose de parler de toi à ${to}.`,
    purposes: {
      service: 'que tu aies leur aide',
      assessment: 'voir avec toi ce qu’il te faut',
      accompaniment: 't’aider dans une démarche',
      'shared-follow-up': 'te suivre ensemble',
      consultation: 'leur demander leur avis',
    },
    aim: (purpose) => `Le but : ${purpose}.`,
    list: 'Je leur dirais :',
    classes: {
      identity: 'ton nom, ou celui que tu choisis, et ton âge',
      contact: 'comment te joindre sans danger, et qui ne pas appeler',
      need: 'ce dont tu as besoin',
      reason: 'pourquoi je leur écris, en quelques lignes',
      risk: 'les dangers du moment',
      goal: 'ce que tu veux, dans tes mots',
      'report-back': 'on me dira la suite',
    },
    nothingElse: 'Je ne dis rien d’autre. Tu peux enlever une ligne, ou toutes.',
    takesOver: (from, to) => `Je travaille ici : ${from}. Quelqu’un prendrait ma suite : ${to}.`,
    both: (days) => `Pendant ${days === 1 ? 'un jour' : `${days} jours`}, nous serions là tous les deux.`,
    asItStands: 'On y lirait tout ceci :',
    andSince: 'Et les mots ajoutés ici depuis. Rien d’autre.',
    readers:
      'Là-bas, les gens qui reçoivent les demandes vont le lire, et mon équipe. Personne d’autre. Le message est fermé à clé : ceux qui font marcher le site ne le lisent pas.',
    moreReaders:
      'Là-bas, les gens qui reçoivent les demandes vont le lire. Ici, rien ne change. Le dossier est fermé à clé : ceux qui font marcher le site ne le lisent pas.',
    reach: (channels) => `On pourra te joindre ${channels}.`,
    channels: {
      worker: 'par moi',
      phone: 'par téléphone',
      text: 'par texto',
      email: 'par courriel',
      'in-person': 'en personne',
    },
    until: (day) =>
      `Ton accord finit le ${day}. Tu peux le reprendre quand tu veux, sans dire pourquoi. Dis-le-moi : le message se ferme. Ce qui a été lu reste lu.`,
    refusing: 'Tu peux dire non. Tu ne perds rien, et je reste là pour toi.',
    law: 'Si tu es en danger, la loi peut nous forcer à le dire. On t’en parle avant, si on le peut.',
    parent: 'Tu as moins de 14 ans : on veut ton avis, et ton parent ou tuteur doit dire oui.',
    question: 'As-tu des questions ? Es-tu d’accord ?',
    and: ' et ',
  },
  en: {
    start: (from, to) => `I work here: ${from}. I would like to talk about you with ${to}.`,
    purposes: {
      service: 'for you to get their help',
      assessment: 'to see with you what you need',
      accompaniment: 'to help you with a step',
      'shared-follow-up': 'to be there for you together, them and me',
      consultation: 'to ask what they think',
    },
    aim: (purpose) => `The goal is ${purpose}.`,
    list: 'I would tell them:',
    classes: {
      identity: 'your name, or the one you choose, and your age',
      contact: 'how to reach you safely, and who not to call',
      need: 'what you need',
      reason: 'why I am writing to them, in a few lines',
      risk: 'what is not safe right now',
      goal: 'what you want, in your own words',
      'report-back': 'they will tell me how it goes',
    },
    nothingElse: 'I say nothing else. You can take out any line.',
    takesOver: (from, to) => `I work here: ${from}. Someone would take over from me: ${to}.`,
    both: (days) => `For ${days === 1 ? 'one day' : `${days} days`}, we would both be there.`,
    asItStands: 'They would read all this:',
    andSince: 'And the words added here since. Nothing else.',
    readers:
      'There, the people who take requests will read it, and my team. Nobody else. The message is locked: those who run the site cannot read it.',
    moreReaders:
      'There, the people who take requests will read it. Here, nothing changes. The record is locked: those who run the site cannot read it.',
    reach: (channels) => `You can be reached ${channels}.`,
    channels: {
      worker: 'through me',
      phone: 'by phone',
      text: 'by text',
      email: 'by e-mail',
      'in-person': 'in person',
    },
    until: (day) =>
      `Your yes ends on ${day}. You can take it back at any time, for any reason. Tell me: the message locks. What was read stays read.`,
    refusing: 'You can say no. You lose nothing, and I am still here for you.',
    law: 'If you are in danger, the law may make us tell someone. We will talk to you first, if we can.',
    parent: 'You are under 14: we want your view, and your parent or guardian must say yes.',
    question: 'Do you have questions? Is it a yes?',
    and: ' and ',
  },
}

function listed(all: readonly string[], and: string): string {
  const last = all.at(-1) ?? ''
  return all.length < 2 ? last : `${all.slice(0, -1).join(', ')}${and}${last}`
}

/** What is read to the young person, in order; a list is lines that begin with « – ». Read aloud in ninety seconds. */
export function consentText(lang: 'fr' | 'en', facts: ConsentFacts): string[] {
  const t = sayings[lang]
  const { handOffDays } = facts
  const opening =
    handOffDays === null
      ? [t.start(facts.from, facts.to), t.aim(t.purposes[facts.purpose]), t.list]
      : [t.takesOver(facts.from, facts.to), t.both(handOffDays), t.asItStands]
  return [
    ...opening,
    ...facts.classes.map((one) => `– ${t.classes[one]}`),
    handOffDays === null ? t.nothingElse : t.andSince,
    handOffDays === null ? t.readers : t.moreReaders,
    t.reach(
      listed(
        facts.channels.map((one) => t.channels[one]),
        t.and,
      ),
    ),
    t.until(sayDay(facts.until, lang)),
    ...(facts.capacity === 'representative' ? [t.parent] : []),
    t.refusing,
    t.law,
    t.question,
  ]
}

/** What the envelope keeps of the text: that it was this one, and no other. */
export async function textHash(lines: readonly string[]): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(lines.join('\n')))
  return Array.from(new Uint8Array(digest), (one) => one.toString(16).padStart(2, '0')).join('')
}
