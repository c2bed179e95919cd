import type { ContactChannel } from '../lines/contact-channel.ts'

/** What a young person may recognize; the words say it without naming it. */
export const situationNames = ['control', 'owed', 'online', 'threat', 'exchange', 'pushed'] as const
export type SituationName = (typeof situationNames)[number]

interface Situation {
  /** Who answers about it, in one tap. */
  line: string
  channel: ContactChannel
  /** Ids of `content/sources.json`: they are shown to adults, on the page about talking. */
  sources: readonly string[]
}

/** In the order of the page, which is none of severity. Nothing adds them up. */
export const situations: Readonly<Record<SituationName, Situation>> = {
  control: {
    line: 'sos-vc',
    channel: 'call',
    sources: ['action-plan', 'aimer-pour-la-vie', 'early-signs'],
  },
  owed: {
    line: 'kids-help-phone',
    channel: 'text',
    sources: ['online-grooming', 'interregional', 'action-plan'],
  },
  online: {
    line: 'tel-jeunes',
    channel: 'call',
    sources: ['online-grooming-13', 'online-grooming'],
  },
  threat: {
    line: 'kids-help-phone',
    channel: 'call',
    sources: ['sextortion-2024', 'sextortion-families', 'cybertip-alert'],
  },
  exchange: {
    line: 'info-aide-vs',
    channel: 'call',
    sources: ['enfants-retour', 'mercera', 'aimer-pour-la-vie', 'piamp-mission', 'criminal-notebook'],
  },
  pushed: {
    line: 'ht-hotline',
    channel: 'call',
    sources: ['action-plan', 'aimer-pour-la-vie'],
  },
}

/** That it happens to young people of every gender. */
export const everyGender: readonly string[] = ['mercera', 'westcoast-gender']
